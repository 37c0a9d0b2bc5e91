import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { MetingResult } from '../../../meting/count/result';
import { usePane } from '../../app/pane-context';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import type { CheckedJob } from '../../parts/job-picker';
import { toFailure, type Failure } from '../../worker/remote';
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
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.result;
  if (host.kind === 'none') return null;

  const insert = async () => {
    setBusy(true);
    setFailure(null);
    setSaid('');
    try {
      const sheet = await writeResultSheet(host, text, {
        name: job.name,
        isOpen: job.file === null,
        result,
        goal,
      });
      setSaid(text.inserted(sheet));
      announce(text.inserted(sheet));
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.part}>
      <Button icon={<TableAdd20Regular />} disabledFocusable={busy} onClick={() => void insert()}>
        {text.insert}
      </Button>
      {busy && <Busy label={text.inserting} />}
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.insertFailed} failure={failure} />}
    </div>
  );
}
