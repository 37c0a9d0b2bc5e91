import { dayOf, dayOfSerial } from '../meting/form/days';
import { UNCACHED, type GridCell } from '../meting/read/values/grid';
import { parseDate } from '../meting/read/values/parse-date';
import { parseNumber, type ParsedNumber } from '../meting/read/values/parse-number';

/** A cell as text, trimmed; empty for an error and for a formula that was never computed. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null || cell === UNCACHED) return '';
  if (typeof cell === 'object') return '';
  return String(cell)
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** The eight or nine digits of a cell as a number, 0 for none: spaces and dots between them fall away, a lost zero is allowed. */
export function cellBsn(cell: GridCell | undefined): number {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 10_000_000 && cell <= 999_999_999 ? cell : 0;
  const text = cellText(cell)
    .replace(/(\d)[ .-](?=\d)/g, '$1')
    .replace(/^'/, '');
  return /^\d{8,9}$/.test(text) ? Number(text) : 0;
}

/** A day number; 0 for none. A time of day falls away. */
export function cellDay(cell: GridCell | undefined, date1904: boolean): number {
  if (typeof cell === 'object' && cell !== null && 'serial' in cell)
    return dayOfSerial(cell.serial, date1904) ?? 0;
  if (typeof cell === 'number') {
    // Programs write days as 20251231 too; any other number is a number, not a day.
    const [year, month, day] = [Math.floor(cell / 10_000), Math.floor(cell / 100) % 100, cell % 100];
    return Number.isInteger(cell) && cell > 19_000_000 ? (dayOf(year, month, day) ?? 0) : 0;
  }
  return parseDate(cellText(cell))?.day ?? 0;
}

/** How the numbers of a column of text are written. */
export type Notation = 'nl' | 'en' | 'unknown';

/** The number in a cell, or `null`. `1.234` is read in the notation of its column. */
export function cellNumber(cell: GridCell | undefined, notation: Notation): number | null {
  if (typeof cell === 'number') return cell;
  const parsed = parsedNumber(cell);
  if (parsed === null) return null;
  return parsed.notation === 'doubt' && notation === 'en' ? (parsed.english ?? parsed.value) : parsed.value;
}

/** The number in a text cell with how it is written; also hours and minutes (`36:30`). `null` for none. */
export function parsedNumber(cell: GridCell | undefined): ParsedNumber | null {
  const text = cellText(cell);
  const clock = /^(\d{1,4}):([0-5]\d)(?::00)?$/.exec(text);
  if (clock) return { value: Number(clock[1]) + Number(clock[2]) / 60, notation: 'plain' };
  return parseNumber(text);
}

/** The notation that the cells of a column agree on. */
export function notationOf(cells: Iterable<GridCell | undefined>): Notation {
  let nl = 0;
  let en = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const notation = parsedNumber(cell)?.notation;
    if (notation === 'nl') nl++;
    else if (notation === 'en') en++;
  }
  return nl > 0 && en === 0 ? 'nl' : en > 0 && nl === 0 ? 'en' : 'unknown';
}
