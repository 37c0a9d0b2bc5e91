import { dayOf, dayOfSerial, isoOfDay } from '../meting/form/days';
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

/** How the numbers of a column of text are written. */
export type Notation = 'nl' | 'en' | 'unknown';

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
  return parsed.notation === 'doubt' && notation === 'en' ? (parsed.english ?? parsed.value) : parsed.value;
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
 * The notation that the cells of a column agree on. A year has fewer than 10,000 hours: where `108.500` would be as many, it is 108 and a
 * half.
 */
export function notationOf(cells: Iterable<GridCell | undefined>): Notation {
  let nl = 0;
  let en = 0;
  let most = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const parsed = parsedNumber(cell);
    if (parsed?.notation === 'nl') nl++;
    else if (parsed?.notation === 'en') en++;
    else if (parsed?.notation === 'doubt') most = Math.max(most, Math.abs(parsed.value));
  }
  if (nl === 0 && en === 0) return most >= 10_000 ? 'en' : 'unknown';
  return en === 0 ? 'nl' : nl === 0 ? 'en' : 'unknown';
}
