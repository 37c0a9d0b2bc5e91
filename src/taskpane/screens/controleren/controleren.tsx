import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowLeft16Regular, PlayCircle20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { acceptWorkbooks, toldEndings } from '../../../workbook/file-kinds';
import { usePane } from '../../app/pane-context';
import { FileDrop } from '../../parts/file-drop';
import { useJobs } from '../../state/use-jobs';
import { JobCard } from './job-card';
import { JobDetail } from './job-detail';
import { useEndingsSaid } from './use-endings-said';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  back: { alignSelf: 'flex-start' },
});

/** Check the open workbook or files, and read what was found. */
export default function Controleren(): ReactNode {
  const { words, host, checks, topic, setReadsFile } = usePane();
  const styles = useStyles();
  const jobs = useJobs();
  // Who comes for what was found in the open workbook sees that at once.
  const [shown, setShown] = useState<number | null>(
    topic === 'found' ? (checks.hostJob()?.id ?? null) : null,
  );
  const [left, setLeft] = useState<number | null>(null);
  /** The first of the files that were chosen last; an object, since the same one can be chosen again. */
  const [chosen, setChosen] = useState<{ readonly id: number } | null>(null);
  const text = words.check;
  useEndingsSaid(jobs);

  const checkHost = useCallback(() => {
    void host.workbookName().then((name) => {
      setShown(checks.checkHost(name));
    });
  }, [host, checks]);
  // Who comes here by "check this workbook" has asked for it already.
  const asked = useRef(topic === 'workbook');
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    checkHost();
  }, [checkHost]);
  const checkFiles = (files: readonly File[]) => {
    const ids = checks.checkAnew(files);
    const [only] = ids;
    const opens = ids.length === 1 && jobs.every(({ id }) => id === only);
    setShown(opens ? (only ?? null) : null);
    setLeft(null);
    setChosen(only === undefined ? null : { id: only });
  };

  const detail = jobs.find(({ id }) => id === shown);
  const isOfFile = detail !== undefined && detail.file !== null;
  useEffect(() => {
    setReadsFile(isOfFile);
    return () => {
      setReadsFile(false);
    };
  }, [isOfFile, setReadsFile]);
  if (detail) {
    return (
      <div className={styles.screen}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          onClick={() => {
            setShown(null);
            setChosen(null);
            setLeft(detail.id);
          }}
        >
          {text.back}
        </Button>
        <JobDetail job={detail} />
      </div>
    );
  }

  const open = jobs.filter(({ state }) => state === 'waiting' || state === 'busy').length;
  return (
    <div className={styles.screen}>
      {host.kind !== 'none' && (
        <Button appearance="primary" icon={<PlayCircle20Regular />} onClick={checkHost}>
          {text.thisWorkbook}
        </Button>
      )}
      <FileDrop
        label={text.files}
        hint={text.filesHint(toldEndings)}
        primary={host.kind === 'none'}
        accept={acceptWorkbooks}
        onFiles={checkFiles}
      />
      {jobs.length === 0 && <Text>{text.nothingYet}</Text>}
      {open > 0 && jobs.length > 1 && (
        <div className={styles.row}>
          <Text>{text.progressOf(jobs.length - open, jobs.length)}</Text>
          <Button
            size="small"
            onClick={() => {
              checks.cancelAll();
            }}
          >
            {text.stopAll}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {jobs.map((job) => (
          <li key={job.id}>
            <JobCard
              job={job}
              cameFrom={job.id === left}
              arrived={chosen?.id === job.id ? chosen : null}
              onOpen={() => {
                setShown(job.id);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
