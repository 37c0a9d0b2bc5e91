import { DAYS_PER_WEEK } from '../../form/days';
import type { MetingSheet } from '../../form/records';
import { typeOfTijdvak } from '../../form/tijdvak';
import type { RuleContext } from '../../judge/rule';
import { areInOrder } from './sorted';

/** Fewer rows with a contract say nothing about a column. */
const ENOUGH = 8;
/** What is paid over a period lies between these parts of the contract hours of its weeks, in the middle row of any sheet. */
const LEAST = 0.8;
const MOST = 1.2;
/** A part of the rows that is no chance, and how near to each other their ratios lie where one thing was done to all. */
const SHARE = 0.2;
const NEAR = 1.08;

/** Rows whose hours are one and the same odd part of the contract hours of their period. */
export interface OddRatio {
  readonly records: readonly number[];
  /** The middle one of their ratios. */
  readonly ratio: number;
  /** `contract`: it is so of the whole column; `groep`: of a part of the rows. */
  readonly of: 'contract' | 'groep';
}

interface Row {
  readonly record: number;
  readonly ratio: number;
}

/** What is odd about the hours of a sheet beside its contract hours, or `null`. */
export function oddRatio(
  sheet: MetingSheet,
  { rowFaults, unusable }: Pick<RuleContext, 'rowFaults' | 'unusable'>,
): OddRatio | null {
  if (unusable(sheet).has('contracturenPW')) return null;
  const rows = rowsWithContract(sheet, rowFaults(sheet).marks).sort((one, other) => one.ratio - other.ratio);
  if (rows.length < ENOUGH) return null;
  const ratio = middle(rows);
  const isLow = ({ ratio: own }: Row) => own < LEAST;
  const isHigh = ({ ratio: own }: Row) => own > MOST;
  if (ratio < LEAST || ratio > MOST)
    return { records: recordsOf(rows.filter(ratio < LEAST ? isLow : isHigh)), ratio, of: 'contract' };
  for (const odd of [rows.filter(isLow), rows.filter(isHigh)]) {
    if (odd.length === 0) continue;
    const own = middle(odd);
    const near = odd.filter((each) => each.ratio * NEAR > own && each.ratio < own * NEAR);
    if (near.length >= ENOUGH && near.length >= SHARE * rows.length)
      return { records: recordsOf(near), ratio: own, of: 'groep' };
  }
  const hours = sheet.columns.get('verloondeUren')?.values;
  return hours && areInOrder(hours) ? null : oddRun(rows);
}

/** So many rows below each other with one and the same odd part of their contracts were filled or pasted as one, ... */
const ENOUGH_BELOW = 5;
/** ... where so many of the others have the hours of their contracts, up to this. Fewer hours than this part are told by rule B08. */
const FIT = 0.8;
const FITTING = 0.1;
const LEAST_OF_RUN = 0.3;

/** Rows below each other that have one and the same odd part of their contract hours, on a sheet of which the others fit well. */
function oddRun(sorted: readonly Row[]): OddRatio | null {
  const rows = [...sorted].sort((one, other) => one.record - other.record);
  const isOdd = ({ ratio }: Row) => (ratio < LEAST && ratio > LEAST_OF_RUN) || ratio > MOST;
  const isLike = (one: Row, other: Row) => one.ratio * NEAR > other.ratio && one.ratio < other.ratio * NEAR;
  const found: Row[] = [];
  for (let first = 0; first < rows.length;) {
    const head = rows[first] as Row;
    let next = first + 1;
    while (next < rows.length && isOdd(head) && isLike(rows[next] as Row, head)) next += 1;
    if (next - first >= ENOUGH_BELOW) found.push(...rows.slice(first, next));
    first = next;
  }
  if (found.length === 0) return null;
  if (!othersFit(rows, found)) return null;
  const own = middle([...found].sort((one, other) => one.ratio - other.ratio));
  return {
    records: recordsOf(found.filter((each) => isLike(each, { record: 0, ratio: own }))),
    ratio: own,
    of: 'groep',
  };
}

/** Whether nearly all other rows have the hours of their contracts: then what these have is no habit of the sheet. */
function othersFit(rows: readonly Row[], told: readonly Row[]): boolean {
  const records = new Set(told.map(({ record }) => record));
  const others = rows.filter(({ record }) => !records.has(record));
  const fitting = others.filter(({ ratio }) => Math.abs(ratio - 1) <= FITTING);
  return others.length >= ENOUGH && fitting.length >= FIT * others.length;
}

/** So many people below each other with the same hours, of whom so many have other ones by their contracts: this part more, or fewer. */
const ENOUGH_ALIKE = 4;
const ENOUGH_UNFIT = 2;
const UNFIT = 0.13;

/** A row with the hours of those above it, which are not those of its contract. */
export interface FilledDownHours {
  readonly record: number;
  /** The first of the rows with these hours, which was filled down. */
  readonly first: number;
  /** So many rows have them. */
  readonly rows: number;
}

/** Hours that were filled down over other people: the same in rows below each other, beside contracts that ask for others. */
export function filledDownHours(
  sheet: MetingSheet,
  { rowFaults, unusable }: Pick<RuleContext, 'rowFaults' | 'unusable'>,
): readonly FilledDownHours[] {
  const [hours, bsn, weekly] = (['verloondeUren', 'bsn', 'contracturenPW'] as const).map(
    (id) => sheet.columns.get(id)?.values,
  );
  if (!hours || !bsn || !weekly || unusable(sheet).has('contracturenPW')) return [];
  const rows = rowsWithContract(sheet, rowFaults(sheet).marks);
  const unfit = new Set(rows.flatMap(({ record, ratio }) => (Math.abs(ratio - 1) > UNFIT ? [record] : [])));
  if (unfit.size < ENOUGH_UNFIT || areInOrder(hours)) return [];
  const found: FilledDownHours[] = [];
  for (let first = 0; first < sheet.count;) {
    let next = first + 1;
    while (next < sheet.count && hours[next] === hours[first] && bsn[next] !== bsn[next - 1]) next += 1;
    const run = Array.from({ length: next - first }, (_, i) => first + i);
    const told = run.slice(1).filter((record) => unfit.has(record));
    const contracts = new Set(run.map((record) => weekly[record]));
    if (run.length >= ENOUGH_ALIKE && told.length >= ENOUGH_UNFIT && contracts.size > 1)
      for (const record of told) found.push({ record, first, rows: run.length });
    first = next;
  }
  return othersFit(
    rows,
    found.map(({ record }) => ({ record, ratio: 0 })),
  )
    ? found
    : [];
}

/** Rows of people who were in service for the whole of the period, as far as is known. */
function rowsWithContract(sheet: MetingSheet, marks: Uint8Array): Row[] {
  const ratio = contractRatio(sheet);
  const rows: Row[] = [];
  for (let record = 0; record < sheet.count; record++) {
    const own = marks[record] === 0 ? ratio(record) : null;
    if (own !== null && own > 0) rows.push({ record, ratio: own });
  }
  return rows;
}

/** The contract hours of a period of these days. */
export const contractHours = (weekly: number, first: number, last: number): number =>
  (weekly * (last - first + 1)) / DAYS_PER_WEEK;

/** Paid hours as a part of the contract hours of the period; `null` where a row does not tell, or not for all of it. */
export function contractRatio({ columns }: MetingSheet): (record: number) => number | null {
  const [hours, weekly, first, last, from, until] = (
    ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv', 'datAanvIkv', 'datEindIkv'] as const
  ).map((id) => columns.get(id)?.values);
  const doubted = new Set(columns.get('verloondeUren')?.doubts?.records);
  return (record) => {
    if (doubted.has(record)) return null;
    const [paid = Number.NaN, contract = Number.NaN] = [hours?.[record], weekly?.[record]];
    const [begin = 0, end = 0] = [first?.[record], last?.[record]];
    if (!(contract > 0) || !(paid >= 0) || begin === 0 || end < begin) return null;
    if ((from?.[record] ?? 0) > begin || ((until?.[record] ?? 0) !== 0 && (until?.[record] ?? 0) < end))
      return null;
    return paid / contractHours(contract, begin, end);
  };
}

const middle = (rows: readonly Row[]): number => rows[rows.length >> 1]?.ratio ?? Number.NaN;
const recordsOf = (rows: readonly Row[]): readonly number[] =>
  rows.map(({ record }) => record).sort((one, other) => one - other);

/** What the hours of four weeks are told by: nearly all rows of a month near them, or a good part of the rows exactly. */
const WEEKS = 4;
const NEARLY = 0.02;
const ABOUT = 0.05;
const NEARLY_ALL = 0.8;
const A_THIRD = 1 / 3;
/** Hours are rounded to whole ones. */
const ROUNDED = 0.5;
const WORKDAYS = 5 * WEEKS;

/**
 * Rows of a calendar month of which the hours are those of four weeks; `null` where no such thing can be told. A month of twenty working days
 * has as many hours.
 */
export function hoursOfFourWeeks(
  sheet: MetingSheet,
  context: Pick<RuleContext, 'rowFaults' | 'unusable'>,
): readonly number[] {
  const { columns } = sheet;
  if (context.unusable(sheet).has('contracturenPW')) return [];
  const [hours, weekly, first, last] = (
    ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv'] as const
  ).map((id) => columns.get(id)?.values);
  const rows = rowsWithContract(sheet, context.rowFaults(sheet).marks).filter(({ record }) =>
    isLongMonth(first?.[record] ?? 0, last?.[record] ?? 0),
  );
  const parts = rows.map(({ record }) => ({
    record,
    ratio: (hours?.[record] ?? 0) / (WEEKS * (weekly?.[record] ?? 0)),
  }));
  if (parts.length < ENOUGH) return [];
  const near = parts.filter(({ ratio }) => Math.abs(ratio - 1) <= ABOUT);
  const median = middle([...parts].sort((one, other) => one.ratio - other.ratio));
  if (Math.abs(median - 1) <= NEARLY && near.length >= NEARLY_ALL * parts.length) return recordsOf(near);
  const exact = parts.filter(
    ({ record }) => Math.abs((hours?.[record] ?? 0) - WEEKS * (weekly?.[record] ?? 0)) <= ROUNDED,
  );
  return exact.length >= ENOUGH && exact.length >= A_THIRD * parts.length ? recordsOf(exact) : [];
}

/** Whether days are a calendar month with more working days than four weeks have. */
function isLongMonth(first: number, last: number): boolean {
  if (typeOfTijdvak({ first, last }) !== 'MND') return false;
  let workdays = 0;
  // Day 1 of the numbering is a Sunday.
  for (let day = first; day <= last; day++)
    if ((day - 1) % DAYS_PER_WEEK >= 1 && (day - 1) % DAYS_PER_WEEK <= 5) workdays += 1;
  return workdays > WORKDAYS;
}
