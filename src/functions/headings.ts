import { sectorsAndTotal } from '../law';
import type { CellOut } from './spec';

/** Terms of the law keep their Dutch name in every language, so a sheet reads the same for everyone. */
function heading(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/** The first row of a table by sector. */
export function tableHeading(corner: CellOut, columns: readonly string[] = sectorsAndTotal): CellOut[] {
  return [corner, ...columns.map(heading)];
}

export function tableRow(term: string, cells: readonly CellOut[]): CellOut[] {
  return [heading(term), ...cells];
}
