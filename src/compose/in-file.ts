import { WorkbookError } from '../workbook/workbook-error';
import { ComposeError } from './compose-error';

/** Says of which file an error is: who gives several has to know which one to mend. */
export async function inFile<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ComposeError) throw new ComposeError(error.code, { ...error.facts, file: name });
    if (error instanceof WorkbookError) throw new WorkbookError(error.code, { ...error.facts, file: name });
    throw error;
  }
}
