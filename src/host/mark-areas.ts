import type { Severity } from '../meting/judge/finding';
import { addressOf } from './a1';
import type { Mark } from './host';

interface Area {
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** Excel takes at most 8,192 characters of addresses at once. */
const longestAddress = 8000;

/** From light to grave: Excel shows the format that was added last above the others. */
export const severitiesByWeight: readonly Severity[] = ['info', 'waarschuwing', 'fout'];

/** The marked cells of one severity as few addresses, each a list of areas that Excel takes in one go. */
export function markedAreas(marks: readonly Mark[], severity: Severity): readonly string[] {
  const areas = joinColumns(joinRows(marks.filter((mark) => mark.severity === severity)));
  const addresses: string[] = [];
  let current = '';
  for (const address of areas.map(addressOf)) {
    if (current !== '' && current.length + address.length + 1 > longestAddress) {
      addresses.push(current);
      current = '';
    }
    current += current === '' ? address : `,${address}`;
  }
  return current === '' ? addresses : [...addresses, current];
}

/** Cells under each other become one area. */
function joinRows(marks: readonly Mark[]): Area[] {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.column !== column || row > last.row + last.rows)
      areas.push({ row, column, rows: 1, columns: 1 });
    else if (row === last.row + last.rows) last.rows++;
  }
  return areas;
}

/** Equal areas beside each other become one. */
function joinColumns(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = joined.at(-1);
    if (last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column)
      last.columns += area.columns;
    else joined.push(area);
  }
  return joined;
}
