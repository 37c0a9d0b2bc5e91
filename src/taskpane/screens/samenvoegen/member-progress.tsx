import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Sliding to every new length would have the browser draw all the time, while the workbooks need the processor. */
const atOnceToItsLength = { style: { transition: 'none' } };

/** With fewer workbooks than this the end comes soon enough to say nothing before it. */
const manyFiles = 8;

/** Says at every quarter how far it is: often enough to know that it goes on, seldom enough to bear listening to. */
function useSaidProgress(done: number, all: number): void {
  const { words, announce } = usePane();
  const said = useRef(0);
  useEffect(() => {
    const quarter = all < manyFiles ? 0 : Math.floor((4 * done) / all);
    if (quarter > said.current && quarter < 4) announce(words.check.progressOf(done, all));
    said.current = quarter;
  }, [done, all, words, announce]);
}

/** How many workbooks have been checked, and which one could not be: by name, and stopping nothing. */
export function MemberProgress({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { words, members } = usePane();
  const jobs = useSyncExternalStore(members.subscribe, members.snapshot);
  const styles = useStyles();
  const open = jobs.filter(({ state }) => state === 'waiting' || state === 'busy');
  const failed = jobs.filter(({ state }) => state === 'failed');
  const stopped = jobs.filter(({ state }) => state === 'cancelled').length;
  const done = jobs.length - open.length;
  const checked = jobs.filter(({ result }) => result !== null && result.unreadable === null).length;
  useSaidProgress(done, jobs.length);
  if (jobs.length === 0) return null;
  const busy = open.find(({ state }) => state === 'busy');
  const text = words.check;
  return (
    <div className={styles.part}>
      {open.length > 0 ? (
        <>
          <ProgressBar
            value={done}
            max={jobs.length}
            bar={atOnceToItsLength}
            aria-label={text.progressOf(done, jobs.length)}
          />
          <Text>
            {text.progressOf(done, jobs.length)}
            {busy && <>: {busy.name}</>}
          </Text>
        </>
      ) : (
        <Text>{text.progressOf(checked, jobs.length)}</Text>
      )}
      {stopped > 0 && <Text>{words.consolidate.stopped(stopped)}</Text>}
      <div className={styles.row}>
        {open.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              members.cancelAll();
            }}
          >
            {text.stopAll}
          </Button>
        )}
        {stopped > 0 && open.length === 0 && (
          <Button
            size="small"
            onClick={() => {
              for (const { id, state } of jobs) if (state === 'cancelled') members.recheck(id);
            }}
          >
            {words.consolidate.goOn}
          </Button>
        )}
        <Button size="small" onClick={onClear}>
          {words.consolidate.clear}
        </Button>
      </div>
      {failed.map(
        ({ id, name, failure }) => failure && <FailureNote key={id} title={name} failure={failure} />,
      )}
    </div>
  );
}
