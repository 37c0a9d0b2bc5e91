import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { isRead } from '../../../meting/read/seen';
import { usePane } from '../../app/pane-context';
import { Counts } from '../../parts/counts';
import type { CheckJob } from '../../state/check-store';
import { Findings } from './findings';
import { JobState } from '../../parts/job-state';
import { LedgerList } from './ledger-list';
import { MadeWithoutList } from './made-without-list';
import { NotReadList } from './not-read-list';
import { Questions } from './questions';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  name: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** One workbook: what was found in it. */
export function JobDetail({ job }: { readonly job: CheckJob }): ReactNode {
  const { words, checks } = usePane();
  const styles = useStyles();
  const { result } = job;
  return (
    <section className={styles.part} aria-label={job.name}>
      <h2 className={styles.name}>{job.name}</h2>
      <JobState job={job} />
      {result && !result.unreadable && (
        <>
          <Counts counts={result.counts} />
          {job.outdated && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.check.outdated}</MessageBarBody>
              <MessageBarActions>
                <Button
                  size="small"
                  icon={<ArrowClockwise16Regular />}
                  onClick={() => {
                    checks.recheck(job.id);
                  }}
                >
                  {words.check.again}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {result.groups.length === 0 && (
            <Text>{result.notRead.every(isRead) ? words.check.clean : words.check.cleanButNotAll}</Text>
          )}
          <Questions job={job} result={result} />
          <Findings job={job} result={result} />
          <MadeWithoutList result={result} />
          <NotReadList result={result} />
          <LedgerList result={result} />
        </>
      )}
    </section>
  );
}
