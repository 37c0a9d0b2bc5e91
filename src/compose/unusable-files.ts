import { WorkbookError } from '../workbook/workbook-error';
import { ComposeError } from './compose-error';

/** Why one file cannot be used. */
export type FileError = ComposeError | WorkbookError;

/** Several files of which none can be used: whoever gave them hears of each why. Code and facts are those of the first. */
export class UnusableFiles extends Error {
  constructor(readonly errors: readonly [FileError, ...FileError[]]) {
    super(errors[0].code);
    this.name = 'UnusableFiles';
  }

  get code(): FileError['code'] {
    return this.errors[0].code;
  }

  get facts(): FileError['facts'] {
    return this.errors[0].facts;
  }

  get also(): readonly FileError[] {
    return this.errors.slice(1);
  }
}

function isAboutFile(error: unknown): error is FileError {
  return error instanceof ComposeError || (error instanceof WorkbookError && error.code !== 'cancelled');
}

/** What came of each file: what could be used, and why the others could not. */
export interface EachFile<T> {
  readonly done: readonly T[];
  readonly errors: readonly FileError[];
}

/**
 * Does the work for each file, one after the other, also when one before it cannot be used.
 *
 * @throws {ComposeError} {WorkbookError} the only file, where it cannot be used
 * @throws {UnusableFiles} where none of several can
 */
export async function eachFile<F, T>(
  files: readonly F[],
  work: (file: F) => Promise<T>,
): Promise<EachFile<T>> {
  const done: T[] = [];
  const errors: FileError[] = [];
  for (const file of files) {
    try {
      done.push(await work(file));
    } catch (error) {
      if (!isAboutFile(error)) throw error;
      errors.push(error);
    }
  }
  const [first, ...more] = errors;
  if (first && done.length === 0) throw more.length === 0 ? first : new UnusableFiles([first, ...more]);
  return { done, errors };
}
