import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { usePane } from '../../app/pane-context';
import { progressOf, tasksOf } from '../../findings/tasks';
import { undoFixes, type FixPlan } from '../../fixes/plan-fixes';
import { FailureNote } from '../../parts/failure-note';
import type { CheckJob } from '../../state/check-store';
import { toFailure, type Failure } from '../../worker/remote';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  bar: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface ProgressLineProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
  /** The last repair that the pane made. */
  readonly repaired: FixPlan | null;
  readonly onUndone: () => void;
}

/** How much has been done since the first check, and the way back from the last repair. */
export function ProgressLine({ job, result, repaired, onUndone }: ProgressLineProps): ReactNode {
  const { words, host, checks, announce } = usePane();
  const styles = useStyles();
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.fix;
  const { done, all } = progressOf(job.began ?? new Map(), tasksOf(result));

  const undo = async (plan: FixPlan) => {
    setFailure(null);
    try {
      const back = await undoFixes(host, plan);
      announce(text.undone(back, plan.fixes.length - back));
      onUndone();
      checks.recheck(job.id);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  if (done === 0 && !repaired) return null;
  return (
    <div className={styles.part}>
      {done > 0 && (
        <>
          <Text weight="semibold">{text.progress(done, all)}</Text>
          <ProgressBar className={styles.bar} value={done} max={all} aria-label={text.progress(done, all)} />
        </>
      )}
      {repaired && (
        <div className={styles.row}>
          <Text size={200}>{text.repaired(repaired.fixes.length)}</Text>
          <Button size="small" onClick={() => void undo(repaired)}>
            {text.undo}
          </Button>
        </div>
      )}
      {failure && <FailureNote title={text.undoFailed} failure={failure} />}
    </div>
  );
}
