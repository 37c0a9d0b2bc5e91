import { numberPassesElfproef } from '../../privacy/elfproef';
import { isBlank, type GridCell } from '../../meting/read/values/grid';
import { normalPeriod } from '../../meting/read/values/parse-period';
import { cellBsn, cellDay, cellNumber, cellText, notationOf, type Notation } from '../cells';

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
  readonly lhnrs: number;
  /** Of the numbers; NaN without any. */
  readonly least: number;
  readonly most: number;
  readonly median: number;
  readonly notation: Notation;
  /** The first filled cell, unmasked: only ever shown through `maskedExample`. */
  readonly example: string;
}

/** Looks at the cells of one column. */
export function profileOf(cells: readonly (GridCell | undefined)[], date1904: boolean): ColumnProfile {
  const filled = cells.filter((cell) => !isBlank(cell));
  const notation = notationOf(filled);
  const numbers = filled.flatMap((cell) => cellNumber(cell, notation) ?? []);
  const sorted = [...numbers].sort((a, b) => a - b);
  const share = (fits: (cell: GridCell | undefined) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  return {
    filled: filled.length,
    bsns: share((cell) => numberPassesElfproef(cellBsn(cell))),
    nineDigits: share((cell) => cellBsn(cell) !== 0),
    days: share((cell) => cellDay(cell, date1904) !== 0),
    numbers: filled.length === 0 ? 0 : numbers.length / filled.length,
    whole: share((cell) => Number.isInteger(cellNumber(cell, notation))),
    periods: share((cell) => isPeriod(cell, date1904)),
    lhnrs: share((cell) => /^\d{9}L\d{2}$/i.test(cellText(cell))),
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
    median: sorted[sorted.length >> 1] ?? NaN,
    notation,
    example: exampleOf(filled[0]),
  };
}

function exampleOf(cell: GridCell | undefined): string {
  return typeof cell === 'object' && cell !== null && 'serial' in cell ? '' : cellText(cell);
}

/** A month, a period of four weeks, a half year or a year: `2025-12`, `12`, `P13`, `december 2025`; also a day within it. */
function isPeriod(cell: GridCell | undefined, date1904: boolean): boolean {
  return /^(?:\d{4}-)?(?:\d{2}|P\d{2}|H[12])$|^\d{4}$/.test(periodText(cell, date1904));
}

/** The period that a cell names, as `normalPeriod` writes it; a day stands for its month. */
export function periodText(cell: GridCell | undefined, date1904: boolean): string {
  const day = cellDay(cell, date1904);
  if (day !== 0) return new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 7);
  return normalPeriod(cellText(cell));
}
