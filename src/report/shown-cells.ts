import Papa from 'papaparse';
import { columnLetters } from '../meting/form/ranges';
import { openWorkbook } from '../workbook';
import { CellKind, type ColumnBatch } from '../workbook/table';
import type { ShownDifference } from './shown-differences';
import type { TableForm } from './receipt';

/** The texts of the cells of a document, row by row; of a formula that was never computed nothing. */
export interface ShownCells {
  readonly sheets: readonly ShownSheet[];
}

interface ShownSheet {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/**
 * Reads what the cells of a document show.
 *
 * @throws WorkbookError for a file that is no workbook
 */
export async function shownCells(blob: Blob, form: TableForm): Promise<ShownCells> {
  return form === 'csv' ? cellsOfCsv(await blob.text()) : cellsOfWorkbook(blob, () => true);
}

/**
 * The same of those sheets of a workbook only that bear one of these names.
 *
 * @throws WorkbookError for a file that is no workbook
 */
export const cellsOfSheets = (blob: Blob, names: readonly string[]): Promise<ShownCells> =>
  cellsOfWorkbook(blob, (name) => names.includes(name));

/** All rows of all sheets, in order. */
export const rowsOf = ({ sheets }: ShownCells): readonly (readonly string[])[] =>
  sheets.flatMap(({ rows }) => [...rows.values()]);

function cellsOfCsv(text: string): ShownCells {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  return { sheets: [{ sheet: '', rows: new Map(data.map((row, i) => [i + 1, row])) }] };
}

async function cellsOfWorkbook(blob: Blob, isWanted: (sheet: string) => boolean): Promise<ShownCells> {
  const source = await openWorkbook(blob, 'document.xlsx');
  try {
    const sheets: ShownSheet[] = [];
    for (const each of source.sheets) {
      if (!isWanted(each.name)) continue;
      const rows = new Map<number, readonly string[]>();
      const table = await each.open();
      for await (const { rowCount, rows: numbers, columns } of table.batches())
        for (let i = 0; i < rowCount; i++)
          rows.set(
            numbers[i] ?? 0,
            columns.map((column) => (column === undefined ? '' : textAt(column, i))),
          );
      sheets.push({ sheet: each.name, rows });
    }
    return { sheets };
  } finally {
    source.close();
  }
}

function textAt({ kinds, numbers, texts }: ColumnBatch, row: number): string {
  switch (kinds[row]) {
    case CellKind.text:
    case CellKind.error:
      return texts[row] ?? '';
    case CellKind.number:
    case CellKind.date:
    case CellKind.percent:
    case CellKind.money:
    case CellKind.boolean:
      return String(numbers[row]);
    default:
      return '';
  }
}

/** Where cells show something else, each by its address. */
export function cellDifferences(given: ShownCells, made: ShownCells): readonly ShownDifference[] {
  const names = new Set([...given.sheets, ...made.sheets].map(({ sheet }) => sheet));
  return [...names].flatMap((name) => {
    const [was, is] = [given, made].map(({ sheets }) => sheets.find(({ sheet }) => sheet === name)?.rows);
    const numbers = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort((a, b) => a - b);
    return numbers.flatMap((number) => rowDifferences(name, number, was?.get(number), is?.get(number)));
  });
}

function rowDifferences(
  sheet: string,
  number: number,
  given: readonly string[] = [],
  made: readonly string[] = [],
): readonly ShownDifference[] {
  const width = Math.max(given.length, made.length);
  return Array.from({ length: width }, (_, column) => column).flatMap((column): ShownDifference[] => {
    const [was, is] = [given[column] ?? '', made[column] ?? ''];
    const address = `${columnLetters(column + 1)}${String(number)}`;
    return was === is
      ? []
      : [
          {
            place: sheet === '' ? address : `${sheet}!${address}`,
            given: was === '' ? null : was,
            made: is === '' ? null : is,
          },
        ];
  });
}
