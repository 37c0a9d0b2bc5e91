import type { FormCell } from '../../form/opgave';
import {
  TABEL1_COLUMNS,
  TABEL1_FIELDS,
  TABEL1_ROWS,
  type Tabel1,
  type Tabel1Column,
  type Tabel1Field,
  type Tabel1Row,
} from '../../form/tabel1';
import { formCell, type FormType } from '../values/form-cell';
import { isBlank, isText, type GridRow } from '../values/grid';
import { normalHeading } from '../values/normal-text';
import { parseDate } from '../values/parse-date';
import { isoOfDay } from '../../form/days';

const ROW_LABELS: Readonly<Record<Tabel1Row, RegExp>> = {
  formeel: /^forme/,
  inleen: /^(inleen|inlening|lent|hired)/,
  totaal: /^tota/,
  doelstelling: /^(doel|target|afspraak)/,
};
const COLUMN_LABELS: Readonly<Record<Tabel1Column, RegExp>> = {
  // The letters head their table with “Toename aantal banen markt”, “Totale toename aantal banen”.
  markt: /^(markt|market|toename.*markt$)/,
  overheid: /^(overheid|government|toename.*overheid$)/,
  totaal: /^tota/,
};
/** A year in a title: that of the nulmeting, and what lies before it, is never the year of a table. */
const TITLE_YEAR = /^20(?:1[3-9]|[2-9]\d)$/;
/** A day in a title, in digits or with its month as a word. */
const TITLE_DAY = /\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/gi;
/** How many rows below its header a table may take. */
const DEPTH = 8;

const fieldByLabel = new Map<string, Tabel1Field>(
  (Object.keys(TABEL1_FIELDS) as Tabel1Field[]).flatMap((id) =>
    [TABEL1_FIELDS[id].nl, TABEL1_FIELDS[id].en, ...TABEL1_FIELDS[id].aliases].map(
      (label) => [labelKey(label), id] as const,
    ),
  ),
);

/** Like a heading, but what stands in brackets tells some labels apart. */
function labelKey(label: string): string {
  return normalHeading(label.replace(/[()]/g, ' '));
}

/** A table as read, before its neighbours in the workbook are known. */
export interface Tabel1Read {
  readonly sheet: string;
  readonly headerRow: number;
  readonly split: boolean;
  readonly cells: ReadonlyMap<string, FormCell<number>>;
  readonly fields: ReadonlyMap<Tabel1Field, FormCell<number>>;
  /** The year that the title above the table names, where it names just one. */
  readonly titleYear: number | null;
}

interface Header {
  /** Place in the list of rows. */
  readonly at: number;
  /** 0-based sheet columns. */
  readonly columns: ReadonlyMap<Tabel1Column, number>;
  readonly labelColumn: number;
}

/** All tables of form by sector on a sheet, from top to bottom. */
export function readTabellen(sheet: string, rows: readonly GridRow[], date1904: boolean): Tabel1Read[] {
  const headers = rows.flatMap((_, at) => headerAt(rows, at) ?? []);
  return headers.map((header, i) => {
    const next = headers[i + 1];
    // What stands just above the next table (a title, a year) belongs to that one.
    const until = next ? next.at - 2 : rows.length;
    const from = i === 0 ? 0 : header.at - 2;
    return readTable(sheet, rows, header, rows.slice(Math.max(0, from), until), date1904);
  });
}

function headerAt(rows: readonly GridRow[], at: number): Header | null {
  const { cells } = rows[at] ?? { cells: [] };
  const columns = new Map<Tabel1Column, number>();
  for (let c = 1; c < cells.length && !columns.has('totaal'); c++) {
    const cell = cells[c];
    if (!isText(cell)) continue;
    const label = normalHeading(cell);
    for (const id of TABEL1_COLUMNS)
      if (COLUMN_LABELS[id].test(label) && !columns.has(id)) columns.set(id, c);
  }
  const total = columns.get('totaal');
  if (total === undefined) return null;
  const labelColumn = Math.min(...columns.values()) - 1;
  const labels = rows.slice(at + 1, at + 1 + DEPTH).map(({ cells: below }) => below[labelColumn]);
  const has = (id: Tabel1Row) =>
    labels.some((label) => isText(label) && ROW_LABELS[id].test(normalHeading(label)));
  return has('formeel') && has('inleen') ? { at, columns, labelColumn } : null;
}

function readTable(
  sheet: string,
  rows: readonly GridRow[],
  { at, columns, labelColumn }: Header,
  around: readonly GridRow[],
  date1904: boolean,
): Tabel1Read {
  const cells = new Map<string, FormCell<number>>();
  const used = new Set<number>();
  for (const { row, cells: line } of rows.slice(at + 1, at + 1 + DEPTH)) {
    const label = line[labelColumn];
    if (!isText(label)) continue;
    const id = TABEL1_ROWS.find(
      (each) => ROW_LABELS[each].test(normalHeading(label)) && !hasRow(cells, each),
    );
    if (!id || fieldByLabel.has(labelKey(label))) continue;
    used.add(row);
    for (const [column, c] of columns) {
      const cell = id === 'doelstelling' ? withoutBrackets(line[c]) : line[c];
      cells.set(`${id}.${column}`, number(cell, 'number', sheet, row, c, date1904));
    }
  }
  const fields = new Map<Tabel1Field, FormCell<number>>();
  for (const { row, cells: line } of around) {
    if (used.has(row)) continue;
    line.forEach((cell, c) => {
      const id = isText(cell) ? fieldByLabel.get(labelKey(cell)) : undefined;
      if (id === undefined || fields.has(id)) return;
      fields.set(id, number(line[c + 1], TABEL1_FIELDS[id].type, sheet, row, c + 1, date1904));
    });
  }
  return {
    sheet,
    headerRow: rows[at]?.row ?? 0,
    split: columns.has('markt') && columns.has('overheid'),
    cells,
    fields,
    titleYear: titleYear(around, rows[at]?.row ?? 0),
  };
}

/** The letters print the targets in brackets; elsewhere brackets are how accountants write a minus. */
function withoutBrackets(cell: GridRow['cells'][number] | undefined): GridRow['cells'][number] | undefined {
  return isText(cell) ? cell.replace(/^\s*\(([^()]*)\)\s*$/, '$1') : cell;
}

/** The one year that the texts above a table name: “Resultaten eind 2024 ten opzichte van de nulmeting”. */
function titleYear(around: readonly GridRow[], headerRow: number): number | null {
  const texts = around.flatMap(({ row, cells }) => (row < headerRow ? cells.filter(isText) : []));
  const years = new Set(
    texts.flatMap((text) => withoutOtherDays(text).split(/\D+/)).filter((digits) => TITLE_YEAR.test(digits)),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

/** A day in December is that of the count; any other is that on which the table was made. */
function withoutOtherDays(text: string): string {
  return text.replace(TITLE_DAY, (written) => {
    const found = parseDate(written);
    return found === null || isoOfDay(found.day).slice(5, 7) === '12' ? written : ' ';
  });
}

const hasRow = (cells: ReadonlyMap<string, unknown>, row: Tabel1Row) =>
  TABEL1_COLUMNS.some((column) => cells.has(`${row}.${column}`));

function number(
  cell: GridRow['cells'][number] | undefined,
  type: FormType,
  sheet: string,
  row: number,
  column: number,
  date1904: boolean,
): FormCell<number> {
  const read = formCell(cell, type, { sheet, row, column: column + 1 }, { date1904 });
  return { ...read, value: typeof read.value === 'number' ? read.value : null };
}

/** True where a table says that it is about increases: a target, a nulmeting or something below zero. */
function isIncrease(table: Tabel1Read): boolean {
  const filled = [...table.cells].filter(([, cell]) => !isBlank(cell.value) || cell.unreadable !== null);
  return (
    filled.some(([key, cell]) => key.startsWith('doelstelling') || (cell.value ?? 0) < 0) ||
    [...table.fields].some(([id, cell]) => id !== 'jaar' && cell.value !== null)
  );
}

/** Gives the tables of a workbook their basis, their year and their predecessor. */
export function linkTabellen(
  tables: readonly Tabel1Read[],
  { hasMeting, year }: { readonly hasMeting: boolean; readonly year: number | null },
): Tabel1[] {
  const linked: (Tabel1 & { previous: Tabel1 | null })[] = tables.map((table) => ({
    sheet: table.sheet,
    basis: hasMeting && !isIncrease(table) ? 'banen' : 'toename',
    split: table.split,
    jaar: table.fields.get('jaar')?.value ?? table.titleYear ?? (tables.length === 1 ? year : null),
    cell: (row, column) => table.cells.get(`${row}.${column}`),
    field: (id) => table.fields.get(id),
    previous: null,
  }));
  for (const table of linked) {
    const { jaar } = table;
    table.previous =
      jaar === null
        ? null
        : (linked.find((other) => other.jaar === jaar - 1 && other.basis === table.basis) ?? null);
  }
  return linked;
}
