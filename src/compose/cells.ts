import { dayOf, dayOfSerial, isoOfDay } from '../meting/form/days';
import { settle } from '../meting/read/meting/notation';
import { UNCACHED, type GridCell, type UnitCell } from '../meting/read/values/grid';
import { parseDate } from '../meting/read/values/parse-date';
import { parseNumber, type NumberUnit, type ParsedNumber } from '../meting/read/values/parse-number';

/**
 * A cell as text, trimmed; empty for an error and for a formula that was never computed. Of `="0123"`, with which programs make Excel
 * keep a zero, what stands between the quotes.
 */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null || cell === UNCACHED) return '';
  if (typeof cell === 'object') return isUnitCell(cell) ? String(cell.number) : '';
  return String(cell)
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^="([^"]*)"$/, '$1');
}

function isUnitCell(cell: GridCell | undefined): cell is UnitCell {
  return typeof cell === 'object' && cell !== null && 'unit' in cell;
}

/** The eight or nine digits of a cell as a number, 0 for none: spaces and dots between them fall away, a lost zero is allowed. */
export function cellBsn(cell: GridCell | undefined): number {
  if (isUnitCell(cell)) return cellBsn(cell.number);
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 10_000_000 && cell <= 999_999_999 ? cell : 0;
  const written = cellText(cell);
  // The digits of a day are as many as those of a number that lost its zero.
  if (/\D/.test(written) && parseDate(written) !== null) return 0;
  const text = written.replace(/(\d)[ .-](?=\d)/g, '$1').replace(/^'/, '');
  return /^\d{8,9}$/.test(text) ? Number(text) : 0;
}

/** A day with a year of two digits, as payroll programs print it; `12-31-25` is none. */
const SHORT_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/;
/** A year below this is of this century: people who work now were not hired before. */
const CENTURY = 50;

/** A day number; 0 for none. A time of day falls away. */
export function cellDay(cell: GridCell | undefined, date1904: boolean): number {
  if (isUnitCell(cell)) return cellDay(cell.number, date1904);
  if (typeof cell === 'object' && cell !== null && 'serial' in cell)
    return dayOfSerial(cell.serial, date1904) ?? 0;
  if (typeof cell === 'number') {
    // Programs write days as 20251231 too; any other number is a number, not a day.
    const [year, month, day] = [Math.floor(cell / 10_000), Math.floor(cell / 100) % 100, cell % 100];
    return Number.isInteger(cell) && cell > 19_000_000 ? (dayOf(year, month, day) ?? 0) : 0;
  }
  const text = cellText(cell);
  const [, day, month, year] = (SHORT_YEAR.exec(text) ?? []).map(Number);
  if (day !== undefined && month !== undefined && year !== undefined)
    return dayOf(year < CENTURY ? 2000 + year : 1900 + year, month, day) ?? 0;
  return parseDate(text)?.day ?? 0;
}

/** Whether the days in these cells can only be read with the month first: `12/31/2025`, and none as `31-12-2025`. */
export function isMonthFirst(cells: Iterable<GridCell | undefined>): boolean {
  let found = false;
  for (const cell of cells) {
    const order = typeof cell === 'string' ? parseDate(cellText(cell))?.order : undefined;
    if (order === 'day-first') return false;
    if (order === 'month-first') found = true;
  }
  return found;
}

/** The cell with a day that has its month first the other way round. */
export function dayFirst(cell: GridCell): GridCell {
  const swapped = typeof cell === 'string' ? parseDate(cellText(cell))?.swapped : undefined;
  return swapped === undefined ? cell : isoOfDay(swapped);
}

/**
 * How the numbers of a column of text are written. `short`: with a dot before one or two decimals only (`80.5`), which does not say
 * that `1.105` is no thousand.
 */
export type Notation = 'nl' | 'en' | 'short' | 'unknown';

/** The number in a cell, or `null`. `1.234` is read in the notation of its column. */
export function cellNumber(cell: GridCell | undefined, notation: Notation): number | null {
  return numberIn(cell, notation, () => true);
}

/**
 * The hours in a cell, or `null`. An amount of money is no hours, and a share is none either unless the column counts in shares of
 * full time.
 */
export function cellHours(cell: GridCell | undefined, notation: Notation, inShares: boolean): number | null {
  return numberIn(cell, notation, (unit) => unit === undefined || (unit === 'percent' && inShares));
}

function numberIn(
  cell: GridCell | undefined,
  notation: Notation,
  takes: (unit: NumberUnit | undefined) => boolean,
): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object' && cell !== null && 'serial' in cell) return clockHours(cell.serial);
  const parsed = parsedNumber(cell);
  if (parsed === null || !takes(parsed.unit)) return null;
  const isEnglish = notation === 'en' || notation === 'short';
  return parsed.notation === 'doubt' && isEnglish ? (parsed.english ?? parsed.value) : parsed.value;
}

/** A number that nothing in its column tells how to read. */
export interface TwoReadings {
  readonly written: string;
  /** The number where a comma stands before decimals, and where a dot does. */
  readonly comma: number;
  readonly dot: number;
}

/** Both readings of a cell, where its column does not tell which of them is meant; else `null`. */
export function twoReadings(cell: GridCell | undefined, notation: Notation): TwoReadings | null {
  if (typeof cell !== 'string' || notation === 'nl' || notation === 'en') return null;
  const parsed = parsedNumber(cell);
  if (parsed?.notation !== 'doubt' || parsed.english === undefined) return null;
  // Where decimals have a dot, a comma can only stand before thousands.
  if (notation === 'short' && Math.abs(parsed.value) < Math.abs(parsed.english)) return null;
  return { written: cellText(cell), comma: parsed.value, dot: parsed.english };
}

/** A cell that shows hours and minutes holds a part of a day; `null` where it shows a day. */
function clockHours(serial: number): number | null {
  return serial < DAYS_OF_MONTH ? Math.round(serial * MINUTES_OF_DAY) / 60 : null;
}

const DAYS_OF_MONTH = 32;
const MINUTES_OF_DAY = 1440;

/** The number in a text cell with how it is written; also hours and minutes (`36:30`, `36u30`). `null` for none. */
export function parsedNumber(cell: GridCell | undefined): ParsedNumber | null {
  if (isUnitCell(cell)) return { value: cell.number, notation: 'plain', unit: cell.unit };
  const text = cellText(cell);
  const clock = /^(-?)(\d{1,4})\s?(?::|u|uur|h)\s?([0-5]\d)(?::00|\s?m(?:in)?)?$/i.exec(text);
  if (clock) {
    const value = Number(clock[2]) + Number(clock[3]) / 60;
    return { value: clock[1] === '' ? value : -value, notation: 'plain' };
  }
  return parseNumber(text);
}

/**
 * The notation that the cells of a column speak for, by the evidence of many. A year has fewer than 10,000 hours: where `108.500` would be
 * as many, it is 108 and a half.
 */
export function notationOf(cells: Iterable<GridCell | undefined>): Notation {
  const seen = { dutch: 0, foreign: 0, doubtful: 0 };
  let isProven = false;
  for (const cell of cells) {
    const parsed = typeof cell === 'string' ? parsedNumber(cell) : null;
    if (parsed === null || parsed.notation === 'plain') continue;
    const { value, english = value, notation, isShort } = parsed;
    const isDoubt = notation === 'doubt';
    if (notation === 'nl' || (isDoubt && Math.abs(english) >= MOST_HOURS)) seen.dutch++;
    else if (notation === 'en' || Math.abs(value) >= MOST_HOURS) {
      seen.foreign++;
      isProven ||= isShort !== true;
    } else seen.doubtful++;
  }
  const reading = settle(seen, NOTHING);
  if (reading === 'foreign') return isProven ? 'en' : 'short';
  return reading === 'dutch' ? 'nl' : 'unknown';
}

const MOST_HOURS = 10_000;
const NOTHING = { dutch: 0, foreign: 0, doubtful: 0 };
