import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, useState, type ReactNode, type MutableRefObject } from 'react';
import { isoOfDay } from '../../../meting/form/days';
import { writtenDay } from '../../../locales/written-day';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { MonthSelect, YearSelect } from '../../parts/year-select';
import type { PayrollSeen } from '../../worker/protocol';
import { Columns } from './columns';
import { FileStep } from './file-step';
import { NoteList } from './note-list';
import { PayrollFiles } from './payroll-files';
import { PayrollQuestions, type QuestionDrafts } from './payroll-questions';
import type { StepProps } from './step-props';
import { UnitChoices } from './unit-choice';

const useStyles = makeStyles({
  // The name of the screen stays above it.
  head: { margin: 0, scrollMarginTop: '56px' },
  questions: { display: 'contents' },
  month: {
    display: 'grid',
    gridTemplateColumns: '3fr 2fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

const acceptPayroll = `.xml,${acceptWorkbooks},.txt,.tsv`;

/** The payroll files, of which month they are asked for, and what was seen in them. */
export function PayrollStep(props: StepProps): ReactNode {
  const { text, desk, state } = props;
  const [drafts, setDrafts] = useState<QuestionDrafts>({});
  const asked = useRef(false);
  return (
    <>
      <Text>{text.payrollWhat}</Text>
      <Month {...props} />
      <FileStep
        {...props}
        part="payroll"
        files={state.payrollFiles}
        label={text.choosePayroll}
        hint={text.payrollHint}
        accept={acceptPayroll}
        multiple
        primary={state.payrollFiles.length === 0}
        reading={state.payroll}
        onFiles={(files) => {
          desk.addPayroll(files);
        }}
        onRemove={(file) => {
          desk.removePayroll(file);
        }}
      >
        {(seen) => <PayrollRead {...props} {...{ seen, drafts, setDrafts, asked }} />}
      </FileStep>
    </>
  );
}

/** What was read of the payroll files, and what is asked about them. */
function PayrollRead({
  asked,
  ...props
}: StepProps & {
  readonly seen: PayrollSeen;
  readonly drafts: QuestionDrafts;
  readonly setDrafts: (drafts: QuestionDrafts) => void;
  /** Whether this is what came of an answer. */
  readonly asked: MutableRefObject<boolean>;
}): ReactNode {
  const { text, composeText, seen } = props;
  const { count } = useFormats();
  const { words } = usePane();
  const styles = useStyles();
  const head = useRef<HTMLParagraphElement>(null);
  const questions = useRef<HTMLDivElement>(null);
  const day = (number: number) => writtenDay(isoOfDay(number), words.language);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    const next = questions.current?.querySelector<HTMLElement>('input, select') ?? head.current;
    next?.focus();
    next?.scrollIntoView({ block: next === head.current ? 'start' : 'nearest' });
  }, [asked, seen]);
  const onUse = () => {
    asked.current = true;
  };
  return (
    <>
      <PayrollFiles {...props} onUse={onUse} />
      {seen.questions.length === 0 && seen.unusable.length === 0 && (
        <p ref={head} tabIndex={-1} className={styles.head}>
          {text.payrollRead(count(seen.relations))}
        </p>
      )}
      <NoteList
        notes={[
          ...seen.tijdvakken.map(({ lhnr, first, last, relations }) =>
            composeText.tijdvak(lhnr, day(first), day(last), relations),
          ),
          // What speaks against an answer stands beside that answer.
          ...seen.notes
            .filter(({ code }) => code !== 'unit-told')
            .map((note) => composeText.payrollNote(note, day)),
        ]}
      />
      {seen.questions.length === 0 && <UnitChoices {...props} onUse={onUse} />}
      <Employers {...props} />
      <div ref={questions} className={styles.questions}>
        <PayrollQuestions {...props} onUse={onUse} />
      </div>
      <Columns {...props} />
    </>
  );
}

function Month({ text, desk, state }: StepProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.month}>
      <MonthSelect
        label={text.month}
        hint={text.monthHint}
        month={state.month}
        onChange={(month) => {
          desk.setMonth(state.year, month);
        }}
      />
      <YearSelect
        label={text.year}
        year={state.year}
        onChange={(year) => {
          desk.setMonth(year, state.month);
        }}
      />
    </div>
  );
}

/** Which of several employers in the files belong to the meting. */
function Employers({ text, desk, state, seen }: StepProps & { readonly seen: PayrollSeen }): ReactNode {
  const employers = new Map(seen.tijdvakken.map(({ lhnr, employer }) => [lhnr, employer]));
  if (employers.size < 2) return null;
  return (
    <Field label={text.employers} hint={text.employersHint}>
      <div role="group" aria-label={text.employers}>
        {[...employers].map(([lhnr, employer]) => (
          <Checkbox
            key={lhnr}
            label={text.employer(employer, lhnr)}
            checked={!state.otherEmployers.includes(lhnr)}
            onChange={(_, { checked }) => {
              const others = state.otherEmployers.filter((each) => each !== lhnr);
              desk.choose({ otherEmployers: checked === true ? others : [...others, lhnr] });
            }}
          />
        ))}
      </div>
    </Field>
  );
}
