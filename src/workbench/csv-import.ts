import { CellKind } from '../workbook/table';
import { openCsv } from '../workbook/csv/csv-source';
import { WorkbookError } from '../workbook/workbook-error';
import { BufferedBytes } from '../workbook/zip/bytes';
import { CellRuns } from './cell-runs';
import { toContent } from './cell-values';
import { dutchLocale, type Engine, type WorkbookData } from './engine';
import { MAX_CELLS } from './grid-limits';
import type { OnStep } from './xlsx-import';

/** Characters that the name of a sheet cannot hold, in Excel and in the engine. */
const notInSheetNames = /[[\]*?:/\\']/g;
const MAX_SHEET_NAME = 31;

/**
 * A .csv file as a workbook of one sheet, read as the check reads it: every cell a text, in the notation of the file, so that no
 * zero in front is lost and no date is guessed. Throws `WorkbookError`; `too-large` with `cells` and `limit`.
 */
export async function readCsv(
  name: string,
  bytes: ArrayBuffer,
  { helpers }: Engine,
  onStep?: OnStep,
): Promise<WorkbookData> {
  await onStep?.('reading');
  const [source] = openCsv(new BufferedBytes(new Uint8Array(bytes)), name).sheets;
  if (source === undefined) throw new WorkbookError('no-sheets');
  const table = await source.open();
  const cells = new CellRuns<string>();
  let [count, rows, columns] = [0, 0, 0];
  for await (const batch of table.batches()) {
    batch.columns.forEach((column, index) => {
      if (column === undefined) return;
      columns = Math.max(columns, index + 1);
      const { kinds, texts } = column;
      for (let at = 0; at < batch.rowCount; at++) {
        if (kinds[at] !== CellKind.text) continue;
        cells.add(batch.rows[at] ?? 1, index + 1, toContent(texts[at] ?? ''));
        count++;
      }
    });
    rows = Math.max(rows, batch.rows[batch.rowCount - 1] ?? 0);
    if (count > MAX_CELLS) throw new WorkbookError('too-large', { cells: count, limit: MAX_CELLS });
  }
  await onStep?.('building');
  const sheet = table.sheet.replace(notInSheetNames, ' ').trim().slice(0, MAX_SHEET_NAME) || 'CSV';
  const empty = helpers.createEmptyWorkbookData(sheet);
  const [first] = empty.sheets;
  return {
    ...empty,
    settings: { ...empty.settings, locale: dutchLocale },
    sheets: [
      {
        ...first,
        rowNumber: Math.max(100, rows + 5),
        colNumber: Math.max(26, columns + 5),
        cells: cells.finished(),
      },
    ],
  } as WorkbookData;
}
