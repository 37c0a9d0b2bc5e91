import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { MetingResult } from '../../../meting/result';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import type { CheckedJob } from '../../parts/job-picker';
import { toFailure, type Failure } from '../../worker/remote';
import { writeResultSheet } from './write-result-sheet';

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
}: {
  readonly job: CheckedJob;
  readonly result: MetingResult;
}): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.result;
  if (host.kind === 'none') return null;

  const insert = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const sheet = await writeResultSheet(host, text, job, result);
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
      {failure && <FailureNote title={text.insertFailed} failure={failure} />}
    </div>
  );
}
