import type { RangeRef, WorkbookHost } from '../../host/host';
import { columnById, type Column } from '../../meting/form/columns';
import { TEMPLATE_PROPERTIES } from '../../meting/form/template-properties';
import { TEMPLATE_KINDS } from '../../meting/form/templates';
import type { CheckResult } from '../../meting/judge/check-result';
import { namedColumn } from '../../meting/read/meting/map-columns';
import { realSheet } from '../../meting/judge/masked-outcome';

/** Headings stand within these rows, or they are not looked for. */
const rowsWithHeadings = 20;

/**
 * What the column one is in means: as the last check took it, or else by its heading. `null` where it is no column of a meting, and in a
 * template, of which each cell explains itself.
 */
export async function columnAt(
  host: WorkbookHost,
  at: RangeRef,
  checked: CheckResult | null,
): Promise<Column | null> {
  const column = await namedAt(host, at, checked);
  return column === null || (await isTemplate(host)) ? null : column;
}

/** A template says of itself which it is; prompts stand in no other workbook. */
async function isTemplate(host: WorkbookHost): Promise<boolean> {
  const kind = await host.readProperty(TEMPLATE_PROPERTIES.kind).catch(() => null);
  return TEMPLATE_KINDS.some((each) => each === kind);
}

async function namedAt(
  host: WorkbookHost,
  { sheet, column }: RangeRef,
  checked: CheckResult | null,
): Promise<Column | null> {
  const seen = checked?.sheets.find(({ name }) => realSheet(checked, name) === sheet);
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
