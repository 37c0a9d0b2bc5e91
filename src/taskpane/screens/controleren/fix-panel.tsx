import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { WrenchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import type { WriteCell } from '../../../host/host';
import { usePane } from '../../app/pane-context';
import { applyFixes, planFixes, type FixPlan } from '../../fixes/plan-fixes';
import { DataTable } from '../../parts/data-table';
import { FailureNote } from '../../parts/failure-note';
import type { CheckJob } from '../../state/check-store';
import { toFailure, type Failure } from '../../worker/remote';
import { shownCell } from '../../workbook/show-cell';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** So many repairs are shown before they are made; their number is always said. */
const shownAtMost = 8;

/** Quick fixes for one cause: first old and new side by side, then all at once as one step that Excel can undo. */
export function FixPanel({
  job,
  result,
  group,
}: {
  readonly job: CheckJob;
  readonly result: CheckResult;
  readonly group: FindingGroup;
}): ReactNode {
  const { words, host, checks, announce } = usePane();
  const styles = useStyles();
  const [plan, setPlan] = useState<FixPlan | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.fix;
  const seen = result.sheets.find(({ name }) => name === maskBsns(group.sheet));
  if (job.file || !seen || seen.mapped.length === 0) return null;

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  const propose = () =>
    attempt(async () => {
      const made = await planFixes(host, group, seen);
      setPlan(made);
      announce(made.fixes.length === 0 ? text.none : text.proposed(made.fixes.length));
    });
  const apply = (made: FixPlan) =>
    attempt(async () => {
      await applyFixes(host, made);
      setPlan(null);
      announce(text.done(made.fixes.length));
      checks.recheck(job.id);
    });
  const show = (cell: WriteCell, type: FixPlan['fixes'][number]['columnType']) =>
    shownCell(typeof cell === 'object' && cell !== null ? cell.formula : cell, type, words.language);

  return (
    <div className={styles.part}>
      {!plan && (
        <Button size="small" icon={<WrenchRegular />} onClick={() => void propose()}>
          {text.propose}
        </Button>
      )}
      {plan?.fixes.length === 0 && <Text>{text.none}</Text>}
      {plan && plan.fixes.length > 0 && (
        <>
          <DataTable
            caption={text.preview(Math.min(shownAtMost, plan.fixes.length), plan.fixes.length)}
            headings={[text.cell, text.before, text.after]}
            rows={plan.fixes.slice(0, shownAtMost).map(({ row, column, before, after, columnType }) => ({
              key: `${row} ${column}`,
              cells: [
                `${columnName(column)}${row}`,
                // Quotes show the spaces that a fix takes away.
                columnType === 'bsn' ? show(String(before), columnType) : `“${shownText(before)}”`,
                show(after, columnType),
              ],
            }))}
          />
          {plan.left > 0 && <Text size={200}>{text.left(plan.left)}</Text>}
          <div className={styles.row}>
            <Button appearance="primary" size="small" onClick={() => void apply(plan)}>
              {text.apply(plan.fixes.length)}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setPlan(null);
              }}
            >
              {text.cancel}
            </Button>
          </div>
          <Text size={200}>{text.undo}</Text>
        </>
      )}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </div>
  );

  function shownText(before: FixPlan['fixes'][number]['before']): string {
    return shownCell(before, 'text', words.language);
  }
}
