import { freeSheetName } from '../host/sheet-name';
import { CellKind } from '../workbook/table';
import { openCsv } from '../workbook/csv/csv-source';
import { WorkbookError } from '../workbook/workbook-error';
import { BufferedBytes } from '../workbook/zip/bytes';
import type { LoadedCell } from './cells-at-once';
import { toContent } from './cell-values';
import { valuesOfCsv, type CsvColumn, type CsvValues, type StayedText } from './csv-columns';
import { dutchLocale, type Engine, type WorkbookData } from './engine';
import { MAX_CELLS } from './grid-limits';
import type { OnStep } from './xlsx-import';

export interface ImportedCsv {
  readonly data: WorkbookData;
  /** Numbers and dates that no formula counts. */
  readonly stayed: readonly StayedText[];
}

interface GrowingColumn extends CsvColumn {
  readonly rows: number[];
  readonly texts: string[];
}

/**
 * A .csv file as a workbook of one sheet: numbers and dates where it is clear how they are written, and otherwise every cell a text, in the
 * notation of the file, so that no zero in front is lost. Throws `WorkbookError`; `too-large` with `cells` and `limit`.
 */
export async function readCsv(
  name: string,
  bytes: ArrayBuffer,
  { helpers }: Engine,
  onStep?: OnStep,
): Promise<ImportedCsv> {
  await onStep?.('reading');
  const [source] = openCsv(new BufferedBytes(new Uint8Array(bytes)), name).sheets;
  if (source === undefined) throw new WorkbookError('no-sheets');
  const table = await source.open();
  const found = new Map<number, GrowingColumn>();
  let [count, rows, columns] = [0, 0, 0];
  for await (const batch of table.batches()) {
    batch.columns.forEach((column, index) => {
      if (column === undefined) return;
      columns = Math.max(columns, index + 1);
      const into = found.get(index + 1) ?? { rows: [], texts: [] };
      found.set(index + 1, into);
      const { kinds, texts } = column;
      for (let at = 0; at < batch.rowCount; at++) {
        if (kinds[at] !== CellKind.text) continue;
        into.rows.push(batch.rows[at] ?? 1);
        into.texts.push(texts[at] ?? '');
        count++;
      }
    });
    rows = Math.max(rows, batch.rows[batch.rowCount - 1] ?? 0);
    if (count > MAX_CELLS) throw new WorkbookError('too-large', { cells: count, limit: MAX_CELLS });
  }
  await onStep?.('building');
  // The engine takes no apostrophe in the name of a sheet; Excel does.
  const empty = helpers.createEmptyWorkbookData(freeSheetName(table.sheet.replaceAll("'", ' '), []));
  const [first] = empty.sheets;
  const { values, stayed } = valuesOfCsv(found);
  const written = writtenCells(found, values);
  const sheet = {
    ...first,
    rowNumber: Math.max(100, rows + 5),
    colNumber: Math.max(26, columns + 5),
    loaded: written.cells,
  };
  const data = {
    ...empty,
    settings: { ...empty.settings, locale: dutchLocale },
    formats: written.formatById,
    sheets: [sheet],
  } as WorkbookData;
  return { data, stayed };
}

/** The cells as the engine takes them, with their formats by number. */
function writtenCells(columns: ReadonlyMap<number, CsvColumn>, values: CsvValues['values']) {
  const cells: LoadedCell[] = [];
  const idOf = new Map<string, number>();
  for (const [index, { rows, texts }] of columns) {
    const found = values.get(index);
    texts.forEach((text, place) => {
      const known = found?.get(place);
      const content = toContent(known?.value ?? text);
      if (content === '') return;
      if (known?.format !== undefined) idOf.set(known.format, idOf.get(known.format) ?? idOf.size + 1);
      const format = idOf.get(known?.format ?? '');
      cells.push({ col: index - 1, row: (rows[place] ?? 1) - 1, content, format });
    });
  }
  const formatById = Object.fromEntries([...idOf].map(([format, id]) => [id, format]));
  return { cells, formatById };
}
