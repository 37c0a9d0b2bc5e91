import { openWorkbook, type Inflate } from '../workbook';
import type { WorkbookSource } from '../workbook/table';
import { WorkbookError } from '../workbook/workbook-error';
import { ComposeError } from './compose-error';
import { readHired } from './hired/read-hired';
import type { HiredList } from './hired/hired-person';
import { inFile } from './in-file';
import { readLastYear } from './read-last-year';
import type { GivenFile } from './read-payroll';
import type { RegisterAnswers } from './register/date-columns';
import { readRegister, type RegisterList } from './register/read-register';

export interface ReadListOptions {
  readonly inflate?: Inflate | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The list of UWV in a file.
 *
 * @throws {ComposeError} with the file in its facts; {WorkbookError} too, for a file that cannot be read
 */
export async function readRegisterFile(
  file: GivenFile,
  options: ReadListOptions & { readonly answers?: RegisterAnswers | undefined } = {},
): Promise<RegisterList> {
  try {
    return await readWith(file, options, (source, signal) => readRegister(source, signal, options.answers));
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'loonaangifte')
      throw new ComposeError('list-is-return', error.facts);
    throw error;
  }
}

/** The statement of a supplier in a file; errors as for `readRegisterFile`. */
export function readHiredFile(file: GivenFile, options: ReadListOptions = {}): Promise<HiredList> {
  return readWith(file, options, readHired);
}

/** The people of the meting of the year before in a file; errors as for `readRegisterFile`. */
export function readLastYearFile(
  file: GivenFile,
  options: ReadListOptions = {},
): Promise<ReadonlySet<number>> {
  return readWith(file, options, readLastYear);
}

function readWith<T>(
  { name, blob }: GivenFile,
  { inflate, signal }: ReadListOptions,
  read: (source: WorkbookSource, signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  return inFile(name, async () => {
    const source = await openWorkbook(blob, name, inflate ? { inflate } : {});
    try {
      return await read(source, signal);
    } finally {
      source.close();
    }
  });
}
