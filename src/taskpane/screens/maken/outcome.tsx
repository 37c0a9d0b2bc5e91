import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { AnnualAnswer } from '../../parts/annual-answer';
import { Busy } from '../../parts/busy';
import { Counts } from '../../parts/counts';
import { Disclosure } from '../../parts/disclosure';
import { FailureNote } from '../../parts/failure-note';
import { JobState } from '../../parts/job-state';
import { Section } from '../../parts/section';
import { useJobs } from '../../state/use-jobs';
import type { ComposedMeting } from '../../worker/protocol';
import { useFormBox } from './form-box';
import { NoteList } from './note-list';
import type { StepProps } from './step-props';
import { doubtfulUnitId } from './unit-choice';
import { usePlacing, type Placing } from './use-placing';

const useStyles = makeStyles({
  headline: {
    // The name of the screen stays above it.
    scrollMarginTop: '56px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OutcomeProps extends StepProps {
  readonly made: ComposedMeting;
  /** Makes it once more. */
  readonly make: (say: { readonly saysNobody: boolean }) => void;
}

/** What came of it, and one click to have it in a workbook, checked. */
export function Outcome(props: OutcomeProps): ReactNode {
  const { text, made } = props;
  const { jobs: shown } = useFormats();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // All of the outcome below it, not its heading at the lower edge.
    // As the answer does: from the sheet the keyboard is not taken.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [made]);
  const placing = usePlacing(props);
  const { lines, attention, known, headline } = made.text;
  const checked = useCheckedJobs(placing.job);
  const differs =
    checked !== null &&
    (shown(checked.jobs) !== shown(made.counts.jobs) || checked.leftOut !== made.counts.pending);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.headline}>
        {differs ? text.checkedHeadline(shown(checked.jobs), checked.leftOut) : headline}
      </h3>
      {differs && <Text>{text.composedHeadline(headline)}</Text>}
      {made.saysNobody && <Text>{text.nobody.said}</Text>}
      {made.rows === 0 && !made.saysNobody && !props.state.nobodyListed && <Text>{text.noRows}</Text>}
      {attention.length > 0 && (
        <>
          <Text weight="semibold">{text.attention}</Text>
          <NoteList notes={attention} />
          <ToDoubtfulUnit {...props} />
        </>
      )}
      {known.length > 0 && (
        <Disclosure title={text.known(known.length)}>
          <NoteList notes={known} />
        </Disclosure>
      )}
      <Disclosure title={text.counted}>
        <NoteList notes={lines} />
      </Disclosure>
      {made.rows === 0 && !made.saysNobody ? <Nobody {...props} /> : <Places {...props} placing={placing} />}
      {placing.failure && <FailureNote title={text.place.failed} failure={placing.failure} />}
      {placing.said !== '' && <Text>{placing.said}</Text>}
      {placing.job !== null && <Checked {...props} id={placing.job} />}
    </>
  );
}

/** The way to a meting of 0: only whoever says that nobody works there gets one. */
function Nobody({ text, make }: Pick<OutcomeProps, 'text' | 'make'>): ReactNode {
  const styles = useFormBox();
  return (
    <div className={styles.form} role="group" aria-label={text.nobody.title}>
      <h3 className={styles.title}>{text.nobody.title}</h3>
      <Text>{text.nobody.what}</Text>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            make({ saysNobody: true });
          }}
        >
          {text.nobody.make}
        </Button>
      </div>
    </div>
  );
}

/** Back to the answer that the hours speak against. */
function ToDoubtfulUnit({ text, state }: StepProps): ReactNode {
  const id = state.payroll.state === 'read' ? doubtfulUnitId(state.payroll.seen) : null;
  if (id === null) return null;
  return (
    <div>
      <Button onClick={() => document.getElementById(id)?.focus()}>{text.toUnit}</Button>
    </div>
  );
}

/** Jobs as the check of what was placed counts them, and how many rows may still count; `null` before it is done. */
function useCheckedJobs(id: number | null): { readonly jobs: number; readonly leftOut: number } | null {
  const job = useJobs().find((each) => each.id === id);
  const result = job?.state === 'done' ? job.result?.result : null;
  return result ? { jobs: result.counted.jobs, leftOut: result.leftOut.rows } : null;
}

function Places({ text, placing }: StepProps & { readonly placing: Placing }): ReactNode {
  const { host } = usePane();
  const styles = useStyles();
  const canInsert = host.supports('insert-sheets');
  const hasMeting = canInsert && placing.hasMeting;
  const first = canInsert && !hasMeting ? 'here' : host.supports('new-workbook') ? 'open' : 'save';
  const button = (place: 'here' | 'open' | 'save') => (
    <Button
      appearance={first === place && placing.job === null ? 'primary' : 'secondary'}
      disabledFocusable={placing.busy || (place === 'here' && placing.isHere)}
      onClick={() => void placing[place]()}
    >
      {text.place[place]}
    </Button>
  );
  return (
    <>
      {hasMeting && placing.job === null && <Text>{text.place.hasMeting}</Text>}
      <div className={styles.buttons}>
        {canInsert && !hasMeting && button('here')}
        {host.supports('new-workbook') && button('open')}
        {button('save')}
      </div>
      {placing.busy && <Busy label={text.place.busy} />}
    </>
  );
}

/** The check of what was made, and the answer for the annual report. */
function Checked({ text, id }: StepProps & { readonly id: number }): ReactNode {
  const { go } = usePane();
  const job = useJobs().find((each) => each.id === id);
  if (!job) return null;
  const { result } = job;
  return (
    <>
      <Section title={text.checked}>
        <JobState job={job} />
        {job.state === 'done' && result && result.unreadable === null && (
          <>
            <Counts counts={result.counts} />
            <div>
              <Button
                onClick={() => {
                  go('controleren', job.file === null ? 'found' : undefined);
                }}
              >
                {text.findings}
              </Button>
            </div>
          </>
        )}
      </Section>
      {job.state === 'done' && result?.result && (
        <AnnualAnswer job={{ ...job, result }} result={result.result} arrives />
      )}
    </>
  );
}
