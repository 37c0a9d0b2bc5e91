import { REGISTRATION_COLUMNS, type ColumnId } from '../form/columns';
import { turnedDay } from '../form/days';
import { typeOfTijdvak } from '../form/tijdvak';
import type { ColumnData, MetingSheet } from '../form/records';
import { isNone } from '../form/records';
import { POSSIBLE } from './possible-numbers';
import { isSenseless, type RowFaults } from './row-faults';

/**
 * Why no cell of a column can be used. `content`: nearly none is what the heading says; `swapped`: what stands under it belongs under
 * the heading of another column; `half-converted`: see `ColumnData.suspicion`.
 */
export type ColumnFault =
  | { readonly kind: 'content'; readonly filled: number; readonly bad: number }
  | { readonly kind: 'swapped'; readonly with: ColumnId }
  | { readonly kind: 'half-converted' };

/** A column of which at least this share of the filled cells makes no sense holds something else than its heading says. */
const SENSELESS = 0.8;
/** Fewer filled cells than this prove nothing. */
const ENOUGH = 5;

/** Faults of the columns of a sheet; rows that are at fault as a whole say nothing about them. */
export function columnFaults(sheet: MetingSheet, rows: RowFaults): ReadonlyMap<ColumnId, ColumnFault> {
  const faults = new Map<ColumnId, ColumnFault>();
  for (const [one, other, looksSwapped, ofAll = 0] of PAIRS) {
    const [first, second] = [sheet.columns.get(one), sheet.columns.get(other)];
    if (!first || !second || !isSwapped(sheet, rows, first, second, looksSwapped, ofAll)) continue;
    faults.set(one, { kind: 'swapped', with: other });
    faults.set(other, { kind: 'swapped', with: one });
  }
  for (const [id, data] of sheet.columns) {
    // What stands on the Opgave is told of there.
    if (faults.has(id) || sheet.fromOpgave?.has(id) === true) continue;
    if (data.suspicion !== null) faults.set(id, { kind: data.suspicion });
    else if (data.problems.size >= ENOUGH || POSSIBLE[id] || id === 'lhnr' || id === 'geboortedatum') {
      const { filled, bad } = senseless(sheet, data, rows);
      if (bad >= ENOUGH && bad >= SENSELESS * filled) faults.set(id, { kind: 'content', filled, bad });
    }
  }
  const isHalf = [...faults.values()].some(({ kind }) => kind === 'half-converted');
  if (isHalf && !faults.has('datAanvTv') && !faults.has('datEindTv') && beginsAreTurned(sheet, rows))
    faults.set('datAanvTv', { kind: 'half-converted' });
  return faults;
}

/**
 * Whether the begins of the periods have day and month the other way round: all of them are days up to 12, so that they were converted along
 * with what was converted of another column, while the ends still show what they are.
 */
function beginsAreTurned({ columns, count }: MetingSheet, { marks }: RowFaults): boolean {
  const [begins, ends] = [columns.get('datAanvTv')?.values, columns.get('datEindTv')?.values];
  let [rows, turned] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [first, last] = [begins?.[i] ?? 0, ends?.[i] ?? 0];
    if (marks[i] !== 0 || first === 0 || last === 0) continue;
    rows += 1;
    if (!isPeriod(first, last) && isPeriod(turnedDay(first), last)) turned += 1;
  }
  return turned >= ENOUGH && turned >= SENSELESS * rows;
}

/** The days of four weeks that are cut short at the turn of the year, and of those of a year of 53 weeks. */
const FOUR_WEEKS = [24, 35] as const;

function isPeriod(first: number, last: number): boolean {
  const days = last - first + 1;
  return (days >= FOUR_WEEKS[0] && days <= FOUR_WEEKS[1]) || typeOfTijdvak({ first, last }) !== null;
}

/** In days. A choice of ours: where nearly all are so young, the column holds other days than those of birth. */
const YOUNGEST = 13 * 365;

/** Filled cells of a column, and how many of them make no sense under its heading. */
function senseless(
  sheet: MetingSheet,
  data: ColumnData,
  { marks }: RowFaults,
): { readonly filled: number; readonly bad: number } {
  let bad = 0;
  for (const [record, { problem }] of data.problems) {
    if (marks[record] === 0 && isSenseless(problem)) bad += 1;
  }
  const range = POSSIBLE[data.column.id];
  if (range) {
    const [least, most] = range;
    data.values.forEach((value, record) => {
      if ((value < least || value > most) && marks[record] === 0 && !isNone(data, record)) bad += 1;
    });
  }
  // Where nothing tells of the register, rule S01 does: its column is the one that is called so.
  if (data.column.id === 'geboortedatum' && REGISTRATION_COLUMNS.some((id) => sheet.columns.has(id))) {
    const ends = sheet.columns.get('datEindTv')?.values;
    data.values.forEach((born, record) => {
      const until = ends?.[record] ?? 0;
      if (born !== 0 && until !== 0 && born > until - YOUNGEST && marks[record] === 0) bad += 1;
    });
  }
  // A number of a person under the heading of the employer, or that of the income relation.
  if (data.column.id === 'lhnr') {
    const persons = data.dictionary.map((text) => /^(?:\d{8,9}|\d{1,4})$/.test(text));
    data.values.forEach((place, record) => {
      if (persons[place] === true && marks[record] === 0) bad += 1;
    });
  }
  if (bad < ENOUGH) return { filled: 0, bad };
  let filled = 0;
  for (let i = 0; i < data.values.length; i++) {
    if (marks[i] === 0 && (!isNone(data, i) || data.problems.has(i))) filled += 1;
  }
  return { filled, bad };
}

/**
 * The cell of one column and of the other in a row: `null` says nothing, `true` that they would be right the other way round only. The days
 * of the period stand beside them, 0 for none.
 */
type LooksSwapped = (one: number, other: number, begin: number, end: number) => boolean | null;

const blank = (value: number): boolean => value === 0 || Number.isNaN(value);
/** Days of a period that end before they begin, and are one the other way round: a wrong year alone is no exchange. */
const reversedPeriod: LooksSwapped = (first, last) =>
  blank(first) || blank(last) ? null : last < first && isPeriod(last, first);
/** What is not the begin of the period, while the day beside it is. */
const beginElsewhere: LooksSwapped = (begin, other, _, end) =>
  blank(other) || blank(end) ? null : !isPeriod(begin, end) && isPeriod(other, end);
/** The same of the end. */
const endElsewhere: LooksSwapped = (end, other, begin) =>
  blank(other) || blank(begin) ? null : !isPeriod(begin, end) && isPeriod(begin, other);
/** A begin that is never filled beside an end that always is. */
const endOnly: LooksSwapped = (first, last) =>
  blank(first) && blank(last)
    ? null
    : (blank(first) && !blank(last)) || (!blank(first) && !blank(last) && last < first);
/** Every row has a sector, of which only those who are hired have another beside it. */
const besideOnly: LooksSwapped = (sector, beside) =>
  !blank(sector) && !blank(beside) ? null : blank(sector) && !blank(beside);
/** Of all rows, where a few that lack the one and have the other are only forgotten. */
const MOST = 0.6;
const A_YEAR = [1990, 2199] as const;
const isYear = (value: number): boolean => value >= A_YEAR[0] && value <= A_YEAR[1];

/**
 * Columns that people confuse, each with what its cells look like under the heading of the other. That many rows of one sheet are so by
 * chance cannot be.
 */
const PAIRS: readonly (readonly [ColumnId, ColumnId, LooksSwapped, ofAll?: number])[] = [
  ['datAanvTv', 'datEindTv', reversedPeriod],
  ['datAanvTv', 'datRegistratie', beginElsewhere, MOST],
  ['datEindTv', 'datEindRegistratie', endElsewhere, MOST],
  ['verloondeUren', 'urenToegerekend', besideOnly, MOST],
  ['datRegistratie', 'datEindRegistratie', endOnly],
  ['datAanvIkv', 'datEindIkv', endOnly],
  [
    'geboortedatum',
    'datRegistratie',
    // A year alone is no day: that is told of its own column.
    (birth, registered) =>
      blank(birth) || blank(registered) || isYear(registered) ? null : birth > registered,
  ],
  [
    'verloondeUren',
    'jaar',
    (hours, year) => (blank(hours) || blank(year) ? null : isYear(hours) && !isYear(year)),
  ],
  // A week of contract hours beside the hours of a period.
  [
    'verloondeUren',
    'contracturenPW',
    (hours, weekly) => (blank(hours) || blank(weekly) ? null : weekly > 48 && hours <= 48),
  ],
  ['verloondeUren', 'banen', (hours, jobs) => (blank(hours) || blank(jobs) ? null : jobs > 10 && hours < 5)],
  [
    'verloondeUren',
    'numIv',
    (hours, number) => (blank(hours) || blank(number) ? null : number > 20 && hours < 10),
  ],
  ['sector', 'sectorUitlener', besideOnly, MOST],
  ['sector', 'sectorInlener', besideOnly, MOST],
  [
    'lhnr',
    'lhnrInlener',
    (own, inlener) => (blank(own) && blank(inlener) ? null : blank(own) && !blank(inlener)),
  ],
];

/** Swapped in so many of the rows that say something: then it is the headings. */
const NEARLY_ALL = 0.8;

function isSwapped(
  { count, columns }: MetingSheet,
  { marks }: RowFaults,
  one: ColumnData,
  other: ColumnData,
  looksSwapped: LooksSwapped,
  ofAll: number,
): boolean {
  const [begins, ends] = [columns.get('datAanvTv')?.values, columns.get('datEindTv')?.values];
  let [rows, swapped] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (marks[i] !== 0) continue;
    const looks = looksSwapped(
      one.values[i] as number,
      other.values[i] as number,
      begins?.[i] ?? 0,
      ends?.[i] ?? 0,
    );
    if (looks === null) continue;
    rows += 1;
    if (looks) swapped += 1;
  }
  return swapped >= ENOUGH && swapped >= NEARLY_ALL * rows && swapped >= ofAll * count;
}
