import { DomainError, publishedLaw, type Law, type SuppliedValue } from '../../../law';
import type { GridCell } from '../values/grid';
import { PARAMETERS_SHEET, applyParameters, readParameters } from './read-parameters';

/** Values of the workbook's own out of a range, and the law in which they hold. */
export interface SuppliedRange {
  /** The published law with the values added or put in the place of published ones, each marked `supplied`. */
  readonly law: Law;
  readonly supplied: readonly SuppliedValue[];
}

/**
 * Reads a range in the form of the sheet `BA_Parameters`, by the same code as that sheet: a row with the headings Naam,
 * Van, Tot en met (or Tot), Waarde and Bron, in any order, with the values below it. Empty rows are skipped. A formula
 * must not compute with half of what it was given, so one row that cannot be used refuses the whole range.
 *
 * @param range rows of cells as a formula hands them over: dates as serial numbers, blanks as `null` or `''`.
 * @throws DomainError `missing` without a row with the headings Naam and Waarde, or without a value below it;
 * `refused-value` for the first row that cannot be used, with `name`, `problem`, `value`, and `row` and `column` counted
 * from 1 in the range.
 */
export function suppliedFromRange(
  range: readonly (readonly GridCell[])[],
  law: Law = publishedLaw,
): SuppliedRange {
  const rows = range.map((cells, index) => ({ row: index + 1, cells }));
  const values = readParameters(PARAMETERS_SHEET, rows, false);
  if (values.length === 0) throw new DomainError('missing', { argument: 'Naam, Van, Waarde, Bron' });
  const { refused, ...read } = applyParameters(law, values);
  const [first] = refused;
  if (first !== undefined) {
    const { name, problem, shown, cell } = first;
    throw new DomainError('refused-value', {
      name,
      problem,
      value: shown,
      row: cell.row,
      column: cell.column,
    });
  }
  return read;
}
