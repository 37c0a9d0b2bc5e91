import { cellBsn, cellText } from '../../compose/cells';
import type { RangeWrite, WorkbookHost } from '../../host/host';
import type { ColumnId } from '../../meting/form/columns';
import { OPGAVE_FIELDS, type OpgaveField } from '../../meting/form/opgave';
import { SHEETS } from '../../meting/form/templates';
import { mapColumns } from '../../meting/read/meting/map-columns';
import { normalHeading } from '../../meting/read/values/normal-text';
import type { Cell } from '../../workbook/table';
import { formatOf, type PersonCells } from './person-cells';

/** The sheet Meting of the open workbook, as far as adding and changing a person needs it. */
export interface OpenMeting {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** How many columns are in use, whether or not they are known. */
  readonly columns: number;
  /** 1-based column of each column that it has. */
  readonly places: ReadonlyMap<ColumnId, number>;
  readonly people: readonly PersonRow[];
  /** The first row below everything that is filled in. */
  readonly nextRow: number;
  readonly yes: string;
  readonly no: string;
  /** Where the sector can be filled in; `null` where Opgave or the rows say it, or nothing has a place for it. */
  readonly noSector: SectorPlace | null;
}

/** The cells of Opgave for the sector of the organisation, by their row; the overheidssector may have none. */
export interface SectorPlace {
  readonly sheet: string;
  readonly column: number;
  readonly sector: number;
  readonly overheidssector: number | null;
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
  const isSaid = filled.some(({ cells }) => cellText(cells[(places.get('sector') ?? 0) - 1] ?? null) !== '');
  const isEnglish = headings.some((cell) => cellText(cell) === 'Paid hours');
  return {
    sheet,
    headerRow,
    columns,
    places,
    people: filled.map(({ row, cells }) => ({
      row,
      cells: new Map([...places].map(([id, c]) => [id, cells[c - 1] ?? null])),
    })),
    nextRow: rowsToRead < lastUsed - headerRow ? lastUsed + 1 : (filled.at(-1)?.row ?? headerRow) + 1,
    yes: isEnglish ? 'yes' : 'ja',
    no: isEnglish ? 'no' : 'nee',
    noSector: isSaid ? null : await emptySector(host),
  };
}

/** Rows of Opgave; it has no more than a screenful. */
const OPGAVE_ROWS = 60;

/** The place of the sector in Opgave, where it is empty. */
async function emptySector(host: WorkbookHost): Promise<SectorPlace | null> {
  const used = await host.usedRange(SHEETS.opgave).catch(() => null);
  if (used === null) return null;
  const [rows, columns] = [Math.min(used.row + used.rows - 1, OPGAVE_ROWS), 2];
  const cells = await host.readRange({ sheet: SHEETS.opgave, row: 1, column: 1, rows, columns });
  const at = (id: OpgaveField) => {
    const spec = OPGAVE_FIELDS.find((field) => field.id === id);
    const names = [spec?.nl ?? '', spec?.en ?? ''].map(normalHeading);
    return cells.findIndex(([label]) => names.includes(normalHeading(cellText(label ?? null))));
  };
  const [sector, overheidssector] = [at('sector'), at('overheidssector')];
  if (sector < 0 || cellText(cells[sector]?.[1] ?? null) !== '') return null;
  return {
    sheet: SHEETS.opgave,
    column: columns,
    sector: sector + 1,
    overheidssector: overheidssector < 0 ? null : overheidssector + 1,
  };
}

/** Fills in of which sector the organisation is: without it nobody in the meting counts. */
export async function writeSector(
  host: WorkbookHost,
  { sheet, column, ...rows }: SectorPlace,
  said: { readonly sector: string; readonly overheidssector: string },
): Promise<void> {
  const cell = (row: number | null, value: string): RangeWrite[] =>
    row === null || value === '' ? [] : [{ row, column, values: [[value]] }];
  await host.writeRanges(sheet, [
    ...cell(rows.sector, said.sector),
    ...cell(rows.overheidssector, said.overheidssector),
  ]);
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

/** Empties the row of a person, as one step of the undo history. */
export async function removePerson(
  host: WorkbookHost,
  { sheet, columns }: Pick<OpenMeting, 'sheet' | 'columns'>,
  row: number,
): Promise<void> {
  await host.writeRanges(sheet, [{ row, column: 1, values: [Array.from({ length: columns }, () => null)] }]);
}

/** Of the cells of a person those that differ from before: what was not changed is not touched. */
export function changedCells(before: PersonCells, after: PersonCells): PersonCells {
  return new Map([...after].filter(([id, value]) => before.get(id) !== value));
}
