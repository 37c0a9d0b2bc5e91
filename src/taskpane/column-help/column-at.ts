import type { RangeRef, WorkbookHost } from '../../host/host';
import { columnById, type Column } from '../../meting/form/columns';
import type { CheckResult } from '../../meting/judge/check-result';
import { namedColumn } from '../../meting/read/meting/map-columns';
import { maskBsns } from '../../privacy/bsn';

/** Headings stand within these rows, or they are not looked for. */
const rowsWithHeadings = 20;

/**
 * What the column one is in means: as the last check took it, or else by its heading. `null` where it is no column of a meting.
 */
export async function columnAt(
  host: WorkbookHost,
  { sheet, column }: RangeRef,
  checked: CheckResult | null,
): Promise<Column | null> {
  const seen = checked?.sheets.find(({ name }) => name === maskBsns(sheet));
  const mapped = seen?.mapped.find(({ index }) => index === column);
  if (mapped) return columnById(mapped.column);
  if (seen?.takenFor === 'meting') return null;
  const cells = await host.readRange({ sheet, row: 1, column, rows: rowsWithHeadings, columns: 1 });
  for (const [cell] of cells) {
    const named = typeof cell === 'string' ? namedColumn(cell) : null;
    if (named !== null) return columnById(named);
  }
  return null;
}
