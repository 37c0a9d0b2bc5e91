import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { TableAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MetingResult } from '../../../meting/count/result';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import type { CheckedJob } from '../../parts/job-picker';
import { useWork } from '../../state/use-work';
import { writeResultSheet, type Goal } from './write-result-sheet';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

/** Puts the result in the open workbook as a sheet of its own. */
export function InsertResult({
  job,
  result,
  goal,
}: {
  readonly job: CheckedJob;
  readonly result: MetingResult;
  /** `null` where there is no target. */
  readonly goal: Goal | null;
}): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const { busy, said, failure, run } = useWork();
  const text = words.result;
  if (host.kind === 'none') return null;

  const insert = async () => {
    const sheet = await writeResultSheet(host, text, {
      name: job.name,
      isOpen: job.file === null,
      result,
      goal,
    });
    return text.inserted(sheet);
  };

  return (
    <div className={styles.part}>
      <Button icon={<TableAdd20Regular />} disabledFocusable={busy} onClick={() => void run(insert)}>
        {text.insert}
      </Button>
      {busy && <Busy label={text.inserting} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.insertFailed} failure={failure} />}
    </div>
  );
}
