import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { Counts } from '../../parts/counts';
import { JobState } from '../../parts/job-state';
import type { CheckJob } from '../../state/check-store';

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
  /** It was chosen just now, and the reader goes on here; another object each time. */
  readonly arrived: object | null;
  readonly onOpen: () => void;
}

/** One workbook in the list: its state in a glance, its findings one click away. */
export function JobCard({ job, cameFrom, arrived, onOpen }: JobCardProps): ReactNode {
  const { words, checks } = usePane();
  const styles = useStyles();
  const text = words.check;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom) card.current?.querySelector('button')?.focus();
  }, [cameFrom]);
  // Below all that was checked before, it may be out of view: a browser scrolls to what gets the focus.
  useEffect(() => {
    if (arrived) card.current?.focus();
  }, [arrived]);
  return (
    <div ref={card} className={styles.card} role="group" aria-label={job.name} tabIndex={-1}>
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
