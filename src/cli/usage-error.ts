import type { WorkbookError } from '../workbook/workbook-error';
import type { Words } from './words';

/** A command that cannot be carried out as given; the message is for the user, in the user's language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The same for a file that cannot be read, by its name. */
export const unreadable = (file: string, { code }: WorkbookError, { cli, errors }: Words): UsageError =>
  new UsageError(cli.unreadable(file, errors[code] ?? code));
