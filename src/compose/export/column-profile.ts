import { numberPassesElfproef } from '../../privacy/elfproef';
import { isBlank, type GridCell } from '../../meting/read/values/grid';
import { normalPeriod } from '../../meting/read/values/parse-period';
import {
  cellBsn,
  cellDay,
  cellHours,
  cellNumber,
  cellText,
  notationOf,
  twoReadings,
  type Notation,
} from '../cells';

/** What the cells of a column hold, as shares of the filled ones. */
export interface ColumnProfile {
  readonly filled: number;
  /** Eight or nine digits that pass the elfproef. */
  readonly bsns: number;
  /** Eight or nine digits, right or wrong. */
  readonly nineDigits: number;
  readonly days: number;
  readonly numbers: number;
  readonly whole: number;
  readonly periods: number;
  /** A no, a zero or a dash. */
  readonly denials: number;
  /** Of the filled ones, how many name a year with their period, and how many name four weeks as the kind of period. */
  readonly years: number;
  readonly fourWeeks: number;
  /** The month that nearly all cells name: `2025-11`, or `11` where it stands there by its name alone; empty for none. */
  readonly month: string;
  /** Whether every cell names that month. */
  readonly isOneMonth: boolean;
  /** Day number of each cell, filled or not; 0 for none. Empty where hardly any holds a day. */
  readonly dayNumbers: readonly number[];
  readonly lhnrs: number;
  /** Of the filled ones, how many hold a word. */
  readonly words: number;
  /** Of the numbers; NaN without any. */
  readonly least: number;
  readonly most: number;
  readonly median: number;
  readonly notation: Notation;
  /** The first filled cell, unmasked: only ever shown through `maskedExample`. */
  readonly example: string;
  /** The day number in that cell, where it is shown as a date; 0 for none. */
  readonly exampleDay: number;
}

/** Looks at the cells of one column. */
export function profileOf(cells: readonly (GridCell | undefined)[], date1904: boolean): ColumnProfile {
  const filled = cells.filter((cell) => !isBlank(cell));
  const notation = notationOf(filled);
  const numbers = filled.flatMap((cell) => cellHours(cell, notation, true) ?? []);
  // What can be read in two ways says nothing of how great numbers are.
  const sorted = filled
    .flatMap((cell) => (twoReadings(cell, notation) === null ? (cellHours(cell, notation, true) ?? []) : []))
    .sort((a, b) => a - b);
  const dayNumbers = cells.map((cell) => cellDay(cell, date1904));
  const share = (fits: (cell: GridCell | undefined) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  return {
    filled: filled.length,
    bsns: share((cell) => numberPassesElfproef(cellBsn(cell))),
    nineDigits: share((cell) => cellBsn(cell) !== 0),
    days: filled.length === 0 ? 0 : dayNumbers.filter((day) => day !== 0).length / filled.length,
    dayNumbers: dayNumbers.filter((day) => day !== 0).length >= filled.length * NEARLY_ALL ? dayNumbers : [],
    ...sharedMonth(filled, date1904),
    numbers: filled.length === 0 ? 0 : numbers.length / filled.length,
    whole: share((cell) => Number.isInteger(cellNumber(cell, notation))),
    periods: share((cell) => isPeriod(cell, date1904)),
    denials: share(isDenial),
    years: share((cell) => /^\d{4}/.test(periodText(cell, date1904))),
    fourWeeks: share((cell) => /^(?:4|vier)[\s-]?(?:wk|weken|wekelijks|weekse)\b/i.test(cellText(cell))),
    lhnrs: share((cell) => /^\d{9}L\d{2}$/i.test(cellText(cell))),
    words: share((cell) => /[a-z]{3}/i.test(cellText(cell))),
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
    median: sorted[sorted.length >> 1] ?? NaN,
    notation,
    example: exampleOf(filled[0]),
    exampleDay: isDateCell(filled[0]) ? cellDay(filled[0], date1904) : 0,
  };
}

const NEARLY_ALL = 0.8;

function sharedMonth(
  filled: readonly (GridCell | undefined)[],
  date1904: boolean,
): Pick<ColumnProfile, 'month' | 'isOneMonth'> {
  const counts = new Map<string, number>();
  for (const cell of filled) {
    const period = periodText(cell, date1904);
    const isMonth = /^\d{4}-\d{2}$/.test(period) || (/^\d{2}$/.test(period) && /[a-z]/i.test(cellText(cell)));
    if (isMonth) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const [month = '', lines = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return {
    month: lines >= filled.length * NEARLY_ALL ? month : '',
    isOneMonth: lines > 0 && lines === filled.length,
  };
}

function exampleOf(cell: GridCell | undefined): string {
  return isDateCell(cell) ? '' : cellText(cell);
}

function isDateCell(cell: GridCell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'serial' in cell;
}

/** Whether a text is a period, as a month or four weeks, and nothing else. */
export function namesPeriod(text: string): boolean {
  return text.length <= LONGEST_PERIOD && isPeriod(text, false);
}

/** `september 2025`, and a number before it. */
const LONGEST_PERIOD = 17;

/** Whether a cell says that nothing is the case: `nee`, `0`, `-`. */
export function isDenial(cell: GridCell | undefined): boolean {
  return /^(?:nee|n|no|niet|geen|false|onwaar|0+|[-–]+)$/i.test(cellText(cell));
}

/** A month, a period of four weeks, a half year or a year: `2025-12`, `12`, `P13`, `december 2025`; also a day within it. */
function isPeriod(cell: GridCell | undefined, date1904: boolean): boolean {
  return /^(?:20[1-4]\d-)?(?:\d{2}|P\d{2}|H[12]|Q[1-4])$|^20[1-4]\d$/.test(periodText(cell, date1904));
}

/** A month with a year of two digits, which can be no month: `12/25`, `dec-25`. The other way round in the second. */
const SHORT_YEAR = /^(\d{1,2}|[a-z]{3,9})\.?[\s/'-]{1,3}([2-4]\d)$/i;
const SHORT_YEAR_FIRST = /^([2-4]\d)[\s/-](\d{1,2})$/;

/** The period that a cell names, as `normalPeriod` writes it; a day stands for its month. */
export function periodText(cell: GridCell | undefined, date1904: boolean): string {
  const day = cellDay(cell, date1904);
  if (day !== 0) return new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 7);
  const text = cellText(cell);
  const [, month, year] = SHORT_YEAR.exec(text) ?? [];
  if (month !== undefined && year !== undefined)
    return normalPeriod(/^\d/.test(month) ? `${month}-20${year}` : `${month} 20${year}`);
  const [, first, second] = SHORT_YEAR_FIRST.exec(text) ?? [];
  return normalPeriod(first !== undefined && second !== undefined ? `20${first}-${second}` : text);
}
