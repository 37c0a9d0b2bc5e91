import { rowRanges } from '../../form/ranges';

/** So many places are named; whoever has more of them looks at the cells that are marked. */
const NAMED = 10;

/** Sheet rows as `3`, `7-12`, at most so many of them, and `…` where there are more. */
export function rowsInWords(rows: readonly number[]): readonly string[] {
  const ranges = rowRanges([...rows].sort((one, other) => one - other)).map((range) => {
    const [first = '', last = first] = range.split(':');
    return first === last ? first : `${first}-${last}`;
  });
  return ranges.length > NAMED ? [...ranges.slice(0, NAMED), '…'] : ranges;
}
