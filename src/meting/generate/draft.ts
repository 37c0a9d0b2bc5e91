import type { Cell } from '../../workbook/table';
import { jobNorm } from '../../counting';
import { yearEnd } from '../../law';
import { PERIOD_KINDS } from '../count/count-records';
import { dayOfIso } from '../form/days';
import { columnById, COLUMNS, type ColumnId } from '../form/columns';
import type { CellRef } from '../form/cell-ref';
import { OPGAVE_FIELDS, type OpgaveField } from '../form/opgave';
import {
  TABEL1_COLUMNS,
  TABEL1_FIELDS,
  TABEL1_ROWS,
  type Tabel1Column,
  type Tabel1Field,
  type Tabel1Row,
} from '../form/tabel1';
import { OPGAVE_FIRST_ROW, SHEETS, TABEL1_HEADINGS, TABEL1_LAYOUT } from '../form/templates';
import { bsnSource } from './numbers';
import { generateRows, type GeneratedRow } from './rows';

/** A cell in the making. `Date`-like columns hold day numbers; `isDate` of the column says so. */
export type DraftCell =
  | Cell
  | { readonly uncached: true }
  | { readonly date: number }
  | { readonly percent: number }
  | { readonly money: number };

/** A sheet in the making: cells by row (0-based), everything may be changed. */
export interface DraftSheet {
  name: string;
  readonly cells: DraftCell[][];
  hiddenRows?: number[];
  /** Rows in which all that is filled in is crossed out, 1-based. */
  struckRows?: number[];
  /** 0-based, inclusive. */
  hiddenColumns?: (readonly [number, number])[];
  /** A1 ranges. */
  merges?: string[];
  visibility?: 'visible' | 'hidden';
  /** True for a sheet that cannot be read. */
  fails?: boolean;
}

export interface DraftOptions {
  readonly rows: number;
  readonly seed: number;
  readonly year?: number;
  readonly columns?: readonly ColumnId[];
}

/** Far enough from the seeds of the rows to meet none of their numbers in a small sheet. */
const OTHER_NUMBERS = 9_999_991;
/** The last year over which the letters report. */
const YEAR = 2024;
export const ALL_COLUMNS: readonly ColumnId[] = COLUMNS.map(({ id }) => id);
const DATE_COLUMNS = new Set(COLUMNS.filter(({ type }) => type === 'date').map(({ id }) => id));
const ORGANISATION = 'Stichting Voorbeeld';

/** A workbook in the making, by which clean examples are broken on purpose. */
export class Draft {
  readonly sheets: DraftSheet[] = [];
  readonly properties = new Map<string, string>();
  readonly columns: ColumnId[];
  name: string;

  private readonly nextBsn: () => number;

  constructor(
    name: string,
    readonly year: number,
    seed: number,
    columns: readonly ColumnId[],
  ) {
    this.name = name;
    this.columns = [...columns];
    this.nextBsn = bsnSource(seed + OTHER_NUMBERS);
  }

  sheet(name: string): DraftSheet {
    const found = this.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`the draft has no sheet ${name}`);
    return found;
  }

  get meting(): DraftSheet {
    return this.sheet(SHEETS.meting);
  }

  /** Number of records on the sheet `Meting`. */
  get records(): number {
    return this.meting.cells.length - 1;
  }

  has(column: ColumnId): boolean {
    return this.columns.includes(column);
  }

  cell(record: number, column: ColumnId): CellRef {
    const index = this.columns.indexOf(column);
    if (index < 0) throw new Error(`the draft has no column ${column}`);
    return { sheet: this.meting.name, row: record + 2, column: index + 1 };
  }

  get(record: number, column: ColumnId): Cell {
    const { row, column: index } = this.cell(record, column);
    const cell = this.meting.cells[row - 1]?.[index - 1] ?? null;
    if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
    if ('date' in cell) return cell.date;
    throw new Error('an uncached cell has no value');
  }

  /** Sets a cell; a number in a column of dates is a day number. */
  set(record: number, column: ColumnId, value: DraftCell): CellRef {
    const at = this.cell(record, column);
    this.put(at, DATE_COLUMNS.has(column) && typeof value === 'number' ? { date: value } : value);
    return at;
  }

  put({ sheet, row, column }: CellRef, value: DraftCell): void {
    const line = (this.sheet(sheet).cells[row - 1] ??= []);
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  }

  /** Copies a record to the end of the sheet and gives its number. */
  copyRecord(record: number): number {
    this.meting.cells.push([...(this.meting.cells[record + 1] ?? [])]);
    return this.records - 1;
  }

  /** The day number of `YYYY-MM-DD`. */
  dayOf(date: string): number {
    return dayOfIso(date);
  }

  /** An invented BSN that stands nowhere else in the draft. */
  newBsn(): string {
    return String(this.nextBsn()).padStart(9, '0');
  }

  setHeading(column: ColumnId, heading: string): CellRef {
    const at = { sheet: this.meting.name, row: 1, column: this.columns.indexOf(column) + 1 };
    this.put(at, heading);
    return at;
  }

  setOpgave(field: OpgaveField, value: DraftCell): CellRef {
    const row = OPGAVE_FIRST_ROW + OPGAVE_FIELDS.findIndex(({ id }) => id === field);
    const at = { sheet: SHEETS.opgave, row, column: 2 };
    this.put(at, value);
    return at;
  }

  tabel1Cell(row: Tabel1Row, column: Tabel1Column): CellRef {
    return {
      sheet: SHEETS.tabel1,
      row: TABEL1_LAYOUT.firstRow + TABEL1_ROWS.indexOf(row),
      column: TABEL1_LAYOUT.firstColumn + TABEL1_COLUMNS.indexOf(column),
    };
  }

  getTabel1(row: Tabel1Row, column: Tabel1Column): DraftCell {
    const at = this.tabel1Cell(row, column);
    return this.sheet(at.sheet).cells[at.row - 1]?.[at.column - 1] ?? null;
  }

  setTabel1(row: Tabel1Row, column: Tabel1Column, value: DraftCell): CellRef {
    const at = this.tabel1Cell(row, column);
    this.put(at, value);
    return at;
  }

  /** Makes Tabel 1 agree with the rows again. */
  recountTabel1(): void {
    fillTabel1(this, jobsOf(this));
  }

  /** Fills Tabel 1 with persons instead of jobs; gives its grand total. */
  countHeads(): CellRef {
    fillTabel1(this, headsOf(this));
    return this.tabel1Cell('totaal', 'totaal');
  }

  setTabel1Field(field: Tabel1Field, value: DraftCell): CellRef {
    const row = TABEL1_LAYOUT.fieldsFirstRow + (Object.keys(TABEL1_FIELDS) as Tabel1Field[]).indexOf(field);
    const at = { sheet: SHEETS.tabel1, row, column: 2 };
    this.put({ ...at, column: 1 }, TABEL1_FIELDS[field].nl);
    this.put(at, value);
    return at;
  }
}

/** Jobs by form and sector of the rows as they stand. */
function jobsOf(draft: Draft): Map<string, number> {
  const jobs = new Map<string, number>();
  for (let i = 0; i < draft.records; i++) {
    const kind = PERIOD_KINDS[String(draft.get(i, 'tijdvakType'))] ?? 'month';
    const norm = jobNorm(kind, yearEnd(draft.year)).hoursPerJob;
    const key = `${String(draft.get(i, 'vorm'))}.${String(draft.get(i, 'sector'))}`;
    jobs.set(key, (jobs.get(key) ?? 0) + Number(draft.get(i, 'verloondeUren')) / norm);
  }
  return jobs;
}

/** Rows by form and sector. */
function headsOf(draft: Draft): Map<string, number> {
  const heads = new Map<string, number>();
  for (let i = 0; i < draft.records; i++) {
    const key = `${String(draft.get(i, 'vorm'))}.${String(draft.get(i, 'sector'))}`;
    heads.set(key, (heads.get(key) ?? 0) + 1);
  }
  return heads;
}

/** A clean workbook of one organisation: `Opgave`, `Meting` and a `Tabel 1` that agrees with its rows. */
export function cleanDraft({ rows, seed, year = YEAR, columns = ALL_COLUMNS }: DraftOptions): Draft {
  const draft = new Draft(`voorbeeld-${seed}.xlsx`, year, seed, columns);
  draft.sheets.push({ name: SHEETS.opgave, cells: [['Opgave']] });
  OPGAVE_FIELDS.forEach(({ nl }, i) => {
    draft.put({ sheet: SHEETS.opgave, row: OPGAVE_FIRST_ROW + i, column: 1 }, nl);
  });
  draft.setOpgave('organisatie', ORGANISATION);
  draft.setOpgave('jaar', year);
  draft.setOpgave('peilmaand', 12);
  draft.setOpgave('contactrol', 'medewerker personeelszaken');
  const meting: DraftSheet = { name: SHEETS.meting, cells: [columns.map((id) => columnById(id).nl)] };
  draft.sheets.push(meting);
  for (const row of generateRows({ rows, seed, year }))
    meting.cells.push(columns.map((id) => draftCell(id, row)));
  addTabel1(draft);
  return draft;
}

function draftCell(id: ColumnId, row: GeneratedRow): DraftCell {
  const value = row[id];
  return DATE_COLUMNS.has(id) && typeof value === 'number' ? { date: value } : value;
}

const TABEL1_ROWS_FILLED = ['formeel', 'inleen', 'totaal'] as const;

function addTabel1(draft: Draft): void {
  draft.sheets.push({ name: SHEETS.tabel1, cells: [['Tabel 1']] });
  const header = { sheet: SHEETS.tabel1, row: TABEL1_LAYOUT.headerRow };
  TABEL1_HEADINGS.forEach((heading, i) => {
    draft.put({ ...header, column: TABEL1_LAYOUT.firstColumn + i }, heading);
  });
  ['Formeel', 'Inleen', 'Totaal'].forEach((label, i) => {
    draft.put({ sheet: SHEETS.tabel1, row: TABEL1_LAYOUT.firstRow + i, column: 1 }, label);
  });
  draft.recountTabel1();
  draft.setTabel1Field('jaar', draft.year);
}

/** Unrounded, as sums in Excel are: a total is no sum of rounded parts, so that it is rounded as the check rounds it. */
function fillTabel1(draft: Draft, jobs: ReadonlyMap<string, number>): void {
  for (const row of TABEL1_ROWS_FILLED) {
    const forms = row === 'totaal' ? ['formeel', 'inleen'] : [row];
    for (const column of TABEL1_COLUMNS) {
      const sectors = column === 'totaal' ? ['markt', 'overheid'] : [column];
      const sum = forms
        .flatMap((form) => sectors.map((sector) => jobs.get(`${form}.${sector}`) ?? 0))
        .reduce((a, b) => a + b, 0);
      draft.setTabel1(row, column, sum);
    }
  }
}
