import type { SheetSeen } from '../../../meting/read/seen';
import { maskBsnCell } from '../../../privacy/bsn';
import type { SheetRow } from '../../workbook/read-rows';

/** The masked number of the person of a row; empty where the sheet or the row has none. */
export function whoseRow(sheet: SheetSeen | undefined, rows: readonly SheetRow[], row: number): string {
  const column = sheet?.mapped.find((each) => each.column === 'bsn')?.index;
  if (column === undefined || row === sheet?.headerRow) return '';
  const cell = rows.find((each) => each.row === row)?.cells[column - 1] ?? null;
  return typeof cell === 'string' || typeof cell === 'number' ? maskBsnCell(cell) : '';
}
