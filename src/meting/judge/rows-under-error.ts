import { ErrorMark } from '../count/count-records';
import type { ColumnId } from '../form/columns';
import type { CellRef } from '../form/cell-ref';
import type { MetingSheet } from '../form/records';

/**
 * Columns that say whether and for how much a row counts: its hours, period, person, form, sector and registration. A row with an
 * error in one of them is left out of every outcome until it has been put right.
 */
export const DECIDING: ReadonlySet<string> = new Set<ColumnId>([
  'jaar',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'bsn',
  'cdAard',
  'vorm',
  'grond',
  'datRegistratie',
  'datEindRegistratie',
  'datAanvIkv',
  'datEindIkv',
  'verloondeUren',
  'sectorInlener',
  'sector',
  'duurzaamGeenArbeidsvermogen',
]);

/** Columns that say for how many jobs a row stands. */
export const AMOUNT: ReadonlySet<string> = new Set<ColumnId>(['verloondeUren', 'tijdvakType']);

/** What says over which period a row is: an error in its days and in one of these leaves open whether that is the one of the count. */
const DAYS_OF_PERIOD: readonly ColumnId[] = ['datAanvTv', 'datEindTv'];
const NAMES_OF_PERIOD: readonly ColumnId[] = ['jaar', 'tijdvak', 'tijdvakType'];

/** Of the columns that may be absent, the one without which rows would count for nobody; without any other that counts, none does. */
const PERSON: ColumnId = 'bsn';

/** Which rows have an error that touches the count. */
export class RowsUnderError {
  private readonly marks = new Map<MetingSheet, Uint8Array>();

  constructor(private readonly metingen: readonly MetingSheet[]) {}

  /** Takes an error on records, found in these columns. */
  addRow(sheet: MetingSheet, records: readonly number[], columns: readonly ColumnId[]): void {
    const mark = markOf(columns);
    if (mark === ErrorMark.none) return;
    const period = leavesPeriodOpen(columns) ? ErrorMark.period : ErrorMark.none;
    for (const record of records) this.raise(sheet, record, mark, period);
  }

  /** Takes an error on cells; one on a heading is one on every row. `cause` may name a column that is absent. */
  addCells(cells: readonly CellRef[], cause: string): void {
    for (const { sheet: name, row, column } of cells) {
      const sheet = this.metingen.find((each) => each.sheet === name);
      if (!sheet) continue;
      const id = [...sheet.columns.values()].find(({ index }) => index === column)?.column.id;
      const own = markOf(id ? [id] : []);
      if (row === sheet.headerRow) {
        const absent = ![...sheet.columns.keys()].some((each) => each === cause);
        const mark = absent ? (cause === PERSON ? ErrorMark.count : ErrorMark.none) : own;
        if (mark !== ErrorMark.none)
          for (let record = 0; record < sheet.count; record++) this.raise(sheet, record, mark);
      } else if (own !== ErrorMark.none) {
        const record = recordOfRow(sheet, row);
        if (record !== undefined) this.raise(sheet, record, own);
      }
    }
  }

  /** `ErrorMark`s for each record; `undefined` where the sheet has none under an error. */
  of(sheet: MetingSheet): Uint8Array | undefined {
    return this.marks.get(sheet);
  }

  private raise(sheet: MetingSheet, record: number, mark: number, period: number = ErrorMark.none): void {
    const marks = this.marksOf(sheet);
    marks[record] = (marks[record] as number) | mark | period;
  }

  private marksOf(sheet: MetingSheet): Uint8Array {
    let marks = this.marks.get(sheet);
    if (!marks) this.marks.set(sheet, (marks = new Uint8Array(sheet.count)));
    return marks;
  }
}

/** True where an error in one of these columns leaves a row out of the count. */
export function touchesCount(columns: readonly ColumnId[]): boolean {
  return markOf(columns) !== ErrorMark.none;
}

/** The record that stands in a row of its sheet. */
function recordOfRow({ rows }: MetingSheet, row: number): number | undefined {
  let [from, until] = [0, rows.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((rows[middle] as number) < row) from = middle + 1;
    else until = middle;
  }
  return rows[from] === row ? from : undefined;
}

const leavesPeriodOpen = (columns: readonly ColumnId[]): boolean =>
  DAYS_OF_PERIOD.some((id) => columns.includes(id)) && NAMES_OF_PERIOD.some((id) => columns.includes(id));

function markOf(columns: readonly ColumnId[]): number {
  if (columns.some((id) => AMOUNT.has(id))) return ErrorMark.amount;
  return columns.some((id) => DECIDING.has(id)) ? ErrorMark.count : ErrorMark.none;
}
