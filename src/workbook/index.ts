import { openCsv } from './csv/csv-source';
import { isBeyondSheet } from './csv/beyond-sheet';
import { isOds, openOds } from './ods/ods-source';
import { recogniseFormat } from './recognise';
import type { WorkbookSource } from './table';
import { WorkbookError } from './workbook-error';
import { XlsxPackage } from './xlsx/package';
import { openXlsx } from './xlsx/xlsx-source';
import { buffer } from './zip/bytes';
import { platformInflate, type Inflate } from './zip/inflate';

/** What a host may bring along. */
export interface OpenOptions {
  /** A faster inflater than the platform's. */
  readonly inflate?: Inflate;
}

/**
 * Opens a file of one of the `fileKinds`; which of them its bytes tell. The same code runs in a browser, its workers and Node.
 *
 * A large file is never read whole: sheets are streamed when their table is read.
 * Throws `WorkbookError` for a file that is no workbook, encrypted, of another format, cut off or damaged,
 * and so do the tables, where damage shows only later.
 */
export async function openWorkbook(
  blob: Blob,
  name: string,
  options: OpenOptions = {},
): Promise<WorkbookSource> {
  const bytes = await buffer(blob);
  if ((await recogniseFormat(bytes, name)) === 'csv') {
    if (await isBeyondSheet(bytes)) throw new WorkbookError('beyond-sheet');
    return openCsv(bytes, name);
  }
  const parcel = await XlsxPackage.open(bytes, options.inflate ?? platformInflate);
  return (await isOds(parcel)) ? openOds(parcel, name) : openXlsx(parcel, name);
}

export {
  annotateWorkbook,
  type AnnotatedCopy,
  type CellNote,
  type SheetNotes,
} from './annotate/annotate-workbook';
export { addRows } from './add-rows';
export { fillCells } from './fill-cells';
export type { Inflate } from './zip/inflate';
