import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FindingGroup } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { ExplanationForm } from '../../parts/explanation-form';
import { FailureNote } from '../../parts/failure-note';
import type { CheckJob } from '../../state/check-store';
import { explainFinding, wholeGroup } from '../../toelichting/explain-finding';
import { toFailure, type Failure } from '../../worker/remote';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'stretch',
  },
  start: { alignSelf: 'flex-start' },
});

/** A warning that is right is explained where it is read. */
export function ExplainHere({
  job,
  group,
  onExplained,
}: {
  readonly job: CheckJob;
  readonly group: FindingGroup;
  readonly onExplained: () => void;
}): ReactNode {
  const { words, settings, host, checks, announce } = usePane();
  const styles = useStyles();
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const text = words.explain;
  useEffect(() => {
    if (writing) form.current?.querySelector('textarea')?.focus();
  }, [writing]);

  const save = async (said: string) => {
    setFailure(null);
    try {
      const role = words.settings.roles[settings.role];
      await explainFinding(host, group, wholeGroup(group), { text: said, role });
      announce(text.saved);
      onExplained();
      checks.recheck(job.id);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return (
    <div ref={form} className={styles.part}>
      {writing ? (
        <ExplanationForm label={group.count === 1 ? text.label : text.whole(group.count)} onSave={save} />
      ) : (
        <Button
          className={styles.start}
          size="small"
          onClick={() => {
            setWriting(true);
          }}
        >
          {text.start}
        </Button>
      )}
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </div>
  );
}
