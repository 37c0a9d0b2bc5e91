import type { RawRange } from './spec';

function isRange(value: unknown): value is RawRange {
  return Array.isArray(value) && Array.isArray(value[0]);
}

/** An argument as Excel hands it over, as rows of cells. */
export function asRange(value: unknown): RawRange {
  return isRange(value) ? value : [[value]];
}

/** Whether a range has more than one cell. */
export function isWide(range: RawRange | undefined): boolean {
  return range !== undefined && (range.length > 1 || (range[0]?.length ?? 0) > 1);
}
