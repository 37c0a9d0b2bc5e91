import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { ProgressBar } from '@fluentui/react-progress';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowClockwise16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { Counts } from '../../parts/counts';
import { FailureNote } from '../../parts/failure-note';
import type { CheckJob } from '../../state/check-store';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: '4px' },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
});

interface JobCardProps {
  readonly job: CheckJob;
  /** The reader comes back from its findings, and goes on from here. */
  readonly cameFrom: boolean;
  readonly onOpen: () => void;
}

/** One workbook in the list: its state in a glance, its findings one click away. */
export function JobCard({ job, cameFrom, onOpen }: JobCardProps): ReactNode {
  const { words, checks } = usePane();
  const styles = useStyles();
  const text = words.check;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom) card.current?.querySelector('button')?.focus();
  }, [cameFrom]);
  return (
    <div ref={card} className={styles.card}>
      <div className={styles.head}>
        {job.result ? (
          <Link as="button" className={styles.name} onClick={onOpen} title={text.open(job.name)}>
            {job.name}
          </Link>
        ) : (
          <Text className={styles.name}>{job.name}</Text>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={text.remove(job.name)}
          onClick={() => {
            checks.remove(job.id);
          }}
        />
      </div>
      <JobState job={job} />
      {job.state === 'done' && job.result && !job.result.unreadable && <Counts counts={job.result.counts} />}
    </div>
  );
}

/** How far a check is, or why it is no further. */
export function JobState({ job }: { readonly job: CheckJob }): ReactNode {
  const { words, checks } = usePane();
  const text = words.check;
  if (job.state === 'waiting') return <Text>{text.waiting}</Text>;
  if (job.state === 'busy') {
    const { progress } = job;
    const label =
      progress === null
        ? text.starting
        : progress.phase === 'read'
          ? text.reading(maskBsns(progress.sheet), progress.rows)
          : text.checking(progress.rows);
    return (
      <>
        <ProgressBar aria-label={`${job.name}: ${label}`} />
        <Text>{label}</Text>
        <div>
          <Button
            size="small"
            onClick={() => {
              checks.cancel(job.id);
            }}
          >
            {text.stop}
          </Button>
        </div>
      </>
    );
  }
  const again = (
    <div>
      <Button
        size="small"
        icon={<ArrowClockwise16Regular />}
        onClick={() => {
          checks.recheck(job.id);
        }}
      >
        {text.again}
      </Button>
    </div>
  );
  if (job.state === 'cancelled') {
    return (
      <>
        <Text>{text.stopped}</Text>
        {again}
      </>
    );
  }
  const failure = job.state === 'failed' ? job.failure : job.result?.unreadable;
  if (!failure) return null;
  return (
    <>
      <FailureNote title={text.unreadable} failure={failure} />
      {again}
    </>
  );
}
