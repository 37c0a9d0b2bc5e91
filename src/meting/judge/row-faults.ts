import { COLUMNS, REGISTRATION_COLUMNS, type ColumnId } from '../form/columns';
import { isEmpty, isFilledIn, type CellProblem, type MetingSheet } from '../form/records';
import { endsEarly, movedIn, strangeCells, type Moved } from './shifted-rows';
import { outOfStep, type OutOfStep } from './out-of-step';

/**
 * What is wrong with a row as a whole, so that nothing can be said about its cells: `shifted`, its cells stand under other headings
 * than their own; `loose`, it has hours but nothing of a person, as a total without a label has; `unfinished`, many of the cells that
 * every row fills are empty; `out-of-step`, some of its cells are those of another row; `joined`, all of it stands in one cell.
 */
export type RowFault = 'shifted' | 'loose' | 'unfinished' | 'out-of-step' | 'joined';

/** By record: 0 or 1 + the place of the fault. */
export interface RowFaults {
  readonly marks: Uint8Array;
  readonly any: boolean;
  at(record: number): RowFault | null;
  /** Of a row that is shifted how its cells came under other headings, where that is known. */
  movedAt(record: number): Moved | null;
  /** How the rows that are out of step became so. */
  readonly outOfStep: OutOfStep | null;
}

const FAULTS: readonly RowFault[] = ['shifted', 'loose', 'unfinished', 'out-of-step', 'joined'];
const markOf = (fault: RowFault): number => FAULTS.indexOf(fault) + 1;
const JOINED = markOf('joined');
const SHIFTED = markOf('shifted');

/** So many cells of a row that cannot stand under their headings are no slips but the row. */
const SENSELESS_CELLS = 4;
/** So many empty ones are none that were forgotten. */
const EMPTY_CELLS = 3;
/** A row with so few of the cells that a count needs is none of the rows. */
const FEW = 3;

/** What tells a person or a relation: of a total nothing of it is filled. */
const OF_A_PERSON: readonly ColumnId[] = [
  'bsn',
  'lhnr',
  'cdAard',
  'vorm',
  'grond',
  'datRegistratie',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'sector',
];

/** Whether what stands in a cell is of another kind than its column holds. */
export function isSenseless(problem: CellProblem): boolean {
  return ['unreadable', 'other-unit', 'unknown-code', 'covered'].includes(problem);
}

/** @param hoursPerJob see `hoursPerJob` of the count; NaN where the year has no norm */
export function rowFaults(sheet: MetingSheet, hoursPerJob: Float64Array): RowFaults {
  const marks = new Uint8Array(sheet.count);
  const strange = strangeCells(sheet);
  let any = false;
  const put = (record: number, fault: RowFault) => {
    if (marks[record] === JOINED) return;
    marks[record] = markOf(fault);
    any = true;
  };
  for (const record of sheet.joined?.columnOf.keys() ?? []) put(record, 'joined');
  const moved = movedRows(sheet, strange);
  for (const record of moved.keys()) put(record, 'shifted');
  strange.forEach((cells, record) => {
    if (cells >= SENSELESS_CELLS) put(record, 'shifted');
  });
  const columns = OF_A_PERSON.flatMap((id) => sheet.columns.get(id) ?? []);
  const bsn = sheet.columns.get('bsn');
  if (bsn && columns.length > FEW) {
    bsn.values.forEach((number, record) => {
      if (number !== 0 || marks[record] !== 0 || bsn.problems.has(record)) return;
      const filled = columns.filter((each) => !isEmpty(each, record)).length;
      if (filled <= 1 && filled * FEW <= columns.length) put(record, 'loose');
    });
  }
  emptyCells(sheet)?.forEach((cells, record) => {
    if (cells >= EMPTY_CELLS && marks[record] === 0) put(record, 'unfinished');
  });
  for (let record = 1; record < sheet.count; record++)
    if (marks[record] === SHIFTED && marks[record - 1] === 0 && endsEarly(sheet, record - 1))
      put(record - 1, 'unfinished');
  const found = outOfStep(sheet, hoursPerJob);
  if (found) for (let record = found.from; record <= found.to; record++) put(record, 'out-of-step');
  return {
    marks,
    any,
    at: (record) => FAULTS[(marks[record] as number) - 1] ?? null,
    movedAt: (record) => moved.get(record) ?? null,
    outOfStep: found,
  };
}

/** So many rows of which most have odd cells show whether it is the rows or the columns. */
const SAMPLE = 100;
/** Of a pair of columns that is the other way round in nearly all rows it is the headings. */
const NEARLY_ALL = 0.9;

/** Rows of which cells stand under other headings than their own, by record. */
function movedRows(sheet: MetingSheet, strange: Uint8Array): ReadonlyMap<number, Moved> {
  const rows = [...strange.keys()].filter((record) => strange[record] !== 0);
  const moved = new Map<number, Moved>();
  const isMost = 2 * rows.length > sheet.count;
  const look = (record: number): boolean => {
    const found = movedIn(sheet, record);
    if (found) moved.set(record, found);
    return found !== null;
  };
  if (isMost) {
    const step = Math.max(1, Math.floor(rows.length / SAMPLE));
    const sample = rows.filter((_, i) => i % step === 0);
    if (2 * sample.filter(look).length < sample.length) return new Map();
  }
  for (const record of rows) if (!moved.has(record)) look(record);
  const pairs = [...moved].filter(([, { kind }]) => kind !== 'row');
  if (pairs.length >= NEARLY_ALL * sheet.count) for (const [record] of pairs) moved.delete(record);
  return moved;
}

const REQUIRED = COLUMNS.filter(({ required }) => required).map(({ id }) => id);

/** Of each record how many cells are empty that someone fills in most rows; `null` where none is. */
function emptyCells(sheet: MetingSheet): Uint8Array | null {
  let empty: Uint8Array | null = null;
  for (const id of REQUIRED) {
    const data = sheet.columns.get(id);
    if (!isFilledIn(sheet, id)) continue;
    if (!data?.values.includes(data.values instanceof Float64Array ? Number.NaN : 0)) continue;
    let cells = 0;
    for (let i = 0; i < sheet.count; i++) if (isEmpty(data, i)) cells += 1;
    if (cells === 0 || cells * 2 > sheet.count) continue;
    empty ??= new Uint8Array(sheet.count);
    for (let i = 0; i < sheet.count; i++) if (isEmpty(data, i)) empty[i] = (empty[i] ?? 0) + 1;
  }
  const registration = REGISTRATION_COLUMNS.flatMap((id) => sheet.columns.get(id) ?? []);
  if (registration.length === 0) return empty;
  empty?.forEach((cells, i) => {
    if (cells > 0 && registration.every((data) => isEmpty(data, i))) empty[i] = cells + 1;
  });
  return empty;
}
