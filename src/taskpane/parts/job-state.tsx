import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Text } from '@fluentui/react-text';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { maskBsns } from '../../privacy/bsn';
import { usePane } from '../app/pane-context';
import type { CheckJob } from '../state/check-store';
import { FailureNote } from './failure-note';

/** How far a check is, or why it is no further; and that it is of a file that was chosen again. */
export function JobState({ job }: { readonly job: CheckJob }): ReactNode {
  const { words, checks } = usePane();
  return (
    <>
      {job.replaced && <Text size={200}>{words.check.replaced}</Text>}
      {job.instead && (
        <div>
          <Button
            size="small"
            onClick={() => {
              checks.keepBoth(job.id);
            }}
          >
            {words.check.keepBoth}
          </Button>
        </div>
      )}
      <Progress job={job} />
    </>
  );
}

function Progress({ job }: { readonly job: CheckJob }): ReactNode {
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
