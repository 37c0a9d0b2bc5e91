import { cellBsn, cellText } from '../../compose/cells';
import type { RangeWrite, WorkbookHost } from '../../host/host';
import type { ColumnId } from '../../meting/form/columns';
import { mapColumns } from '../../meting/read/meting/map-columns';
import type { Cell } from '../../workbook/table';
import { formatOf, type PersonCells } from './person-cells';

/** The sheet Meting of the open workbook, as far as adding and changing a person needs it. */
export interface OpenMeting {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** 1-based column of each column that it has. */
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly people: readonly PersonRow[];
  /** The first row below everything that is filled in. */
  readonly nextRow: number;
  readonly yes: string;
  readonly no: string;
}

export interface PersonRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnId, Cell>;
}

/** More people than this are looked up in the sheet itself, not in a list. */
export const MOST_PEOPLE = 500;

/** Reads the headings of a meting and the people in it. */
export async function readOpenMeting(
  host: WorkbookHost,
  { sheet, headerRow }: { readonly sheet: string; readonly headerRow: number },
): Promise<OpenMeting> {
  const used = await host.usedRange(sheet);
  if (used === null) throw new Error(`sheet without headings: ${sheet}`);
  const columns = used.column + used.columns - 1;
  const lastUsed = used.row + used.rows - 1;
  const rowsToRead = Math.min(lastUsed, headerRow + MOST_PEOPLE) - headerRow;
  const read = (row: number, rows: number) => host.readRange({ sheet, row, column: 1, rows, columns });
  const [headings = []] = await read(headerRow, 1);
  const { mapped } = mapColumns(
    headings.flatMap((cell, c) => {
      const heading = cellText(cell);
      return heading === '' ? [] : [{ index: c + 1, heading }];
    }),
  );
  const places = new Map(mapped.map(({ column, index }) => [column, index]));
  const rows = rowsToRead > 0 ? await read(headerRow + 1, rowsToRead) : [];
  const filled = rows.flatMap((cells, i) =>
    cells.some((cell) => cellText(cell) !== '') ? [{ row: headerRow + 1 + i, cells }] : [],
  );
  const isEnglish = headings.some((cell) => cellText(cell) === 'Paid hours');
  return {
    sheet,
    headerRow,
    places,
    people: filled.map(({ row, cells }) => ({
      row,
      cells: new Map([...places].map(([id, c]) => [id, cells[c - 1] ?? null])),
    })),
    nextRow: rowsToRead < lastUsed - headerRow ? lastUsed + 1 : (filled.at(-1)?.row ?? headerRow) + 1,
    yes: isEnglish ? 'yes' : 'ja',
    no: isEnglish ? 'no' : 'nee',
  };
}

/** The row in which somebody is already; `null` for nobody. */
export function rowOf({ people }: OpenMeting, bsn: number, tijdvak: number | null): number | null {
  const found = people.find(
    ({ cells }) =>
      bsn !== 0 &&
      cellBsn(cells.get('bsn') ?? null) === bsn &&
      (tijdvak === null || cells.get('datAanvTv') === tijdvak),
  );
  return found?.row ?? null;
}

/** Writes the cells of a person into a row as one step of the undo history; gives the columns that the sheet does not have. */
export async function writePerson(
  host: WorkbookHost,
  { sheet, places }: Pick<OpenMeting, 'sheet' | 'places'>,
  row: number,
  cells: PersonCells,
): Promise<readonly ColumnId[]> {
  const writes: RangeWrite[] = [];
  const missing: ColumnId[] = [];
  for (const [id, value] of cells) {
    const column = places.get(id);
    if (column === undefined) {
      if (value !== null) missing.push(id);
      continue;
    }
    const numberFormat = formatOf(id);
    writes.push({ row, column, values: [[value]], ...(numberFormat === undefined ? {} : { numberFormat }) });
  }
  await host.writeRanges(sheet, writes);
  return missing;
}

/** Of the cells of a person those that differ from before: what was not changed is not touched. */
export function changedCells(before: PersonCells, after: PersonCells): PersonCells {
  return new Map([...after].filter(([id, value]) => before.get(id) !== value));
}
