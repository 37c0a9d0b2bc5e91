import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import { usePane } from '../../app/pane-context';
import { openIn } from '../../findings/tasks';
import { SeverityIcon } from '../../parts/severity';
import type { CheckJob } from '../../state/check-store';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

/** Nothing is left to do: on to the result. */
export function WhatNow({
  job,
  result,
  focused,
}: {
  readonly job: CheckJob;
  readonly result: CheckResult;
  /** The keyboard comes along: who saw to the last finding in the pane goes on from here. */
  readonly focused: boolean;
}): ReactNode {
  const { words, go } = usePane();
  const styles = useStyles();
  const isReady =
    job.state === 'done' &&
    !job.outdated &&
    result.result !== null &&
    result.questions.length === 0 &&
    result.groups.every((group) => openIn(group) === 0);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) part.current?.querySelector('button')?.focus();
  }, [focused, isReady]);
  if (!isReady) return null;
  return (
    <div ref={part} className={styles.part}>
      <Text weight="semibold">
        <SeverityIcon severity="good" /> {words.explain.ready}
      </Text>
      <Button
        appearance="primary"
        onClick={() => {
          go('resultaat', String(job.id));
        }}
      >
        {words.start.steps.result.button}
      </Button>
    </div>
  );
}
