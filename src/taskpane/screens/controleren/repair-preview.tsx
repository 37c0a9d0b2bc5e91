import { Text } from '@fluentui/react-text';
import type { ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { WriteCell } from '../../../host/host';
import { usePane } from '../../app/pane-context';
import type { FixPlan } from '../../fixes/plan-fixes';
import { DataTable } from '../../parts/data-table';
import { shownCell } from '../../workbook/show-cell';

/** So many repairs are shown before they are made; their number is always said. */
const shownAtMost = 8;

/** What would be mended: old and new side by side. */
export function RepairPreview({ plan }: { readonly plan: FixPlan }): ReactNode {
  const { words } = usePane();
  const text = words.fix;
  const show = (cell: WriteCell, type: FixPlan['fixes'][number]['columnType']) =>
    shownCell(typeof cell === 'object' && cell !== null ? cell.formula : cell, type, words.language);
  return (
    <>
      <DataTable
        caption={text.preview(Math.min(shownAtMost, plan.fixes.length), plan.fixes.length)}
        headings={[text.cell, text.before, text.after]}
        rows={plan.fixes.slice(0, shownAtMost).map(({ row, column, before, after, columnType }) => ({
          key: `${row} ${column}`,
          cells: [
            `${columnName(column)}${row}`,
            // Quotes show the spaces that a repair takes away.
            columnType === 'bsn' ? show(before, columnType) : `“${show(before, 'text')}”`,
            show(after, columnType),
          ],
        }))}
      />
      {plan.left > 0 && <Text size={200}>{text.left(plan.left)}</Text>}
    </>
  );
}
