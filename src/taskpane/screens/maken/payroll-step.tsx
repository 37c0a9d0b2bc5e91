import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useMemo, type ReactNode } from 'react';
import { isoOfDay } from '../../../meting/form/days';
import { writtenDay } from '../../../locales/written-day';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { FileDrop } from '../../parts/file-drop';
import type { PayrollSeen } from '../../worker/protocol';
import { Columns } from './columns';
import { GivenFiles } from './given-files';
import { NoteList } from './note-list';
import { PayrollQuestions } from './payroll-questions';
import { ReadingState } from './reading-state';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  month: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
});

const acceptPayroll = `.xml,${acceptWorkbooks},.txt,.tsv`;
/** The year of the nulmeting: nothing was counted before. */
const FIRST_YEAR = 2012;

/** The payroll files, of which month they are asked for, and what was seen in them. */
export function PayrollStep(props: StepProps): ReactNode {
  const { text, composeText, desk, state } = props;
  const { count } = useFormats();
  const { words } = usePane();
  const day = (number: number) => writtenDay(isoOfDay(number), words.language);
  return (
    <>
      <Text>{text.payrollWhat}</Text>
      <Month {...props} />
      <GivenFiles
        files={state.payrollFiles}
        text={text}
        onRemove={(file) => {
          desk.removePayroll(file);
        }}
      />
      <FileDrop
        label={text.choosePayroll}
        hint={text.payrollHint}
        primary={state.payrollFiles.length === 0}
        accept={acceptPayroll}
        onFiles={(files) => {
          desk.addPayroll(files);
        }}
      />
      <ReadingState
        text={text}
        composeText={composeText}
        reading={state.payroll}
        files={state.payrollFiles}
        onStop={() => {
          desk.stop('payroll');
        }}
        onAgain={
          state.payrollFiles.length === 0
            ? undefined
            : () => {
                desk.again('payroll');
              }
        }
      >
        {(seen) => (
          <>
            {seen.questions.length === 0 && <Text>{text.payrollRead(count(seen.relations))}</Text>}
            <NoteList
              notes={[
                ...seen.tijdvakken.map(({ lhnr, first, last, relations }) =>
                  composeText.tijdvak(lhnr, day(first), day(last), relations),
                ),
                ...seen.notes.map((note) => composeText.payrollNote(note, day)),
              ]}
            />
            <Employers {...props} seen={seen} />
            <PayrollQuestions {...props} seen={seen} />
            <Columns {...props} seen={seen} />
          </>
        )}
      </ReadingState>
    </>
  );
}

function Month({ text, desk, state }: StepProps): ReactNode {
  const styles = useStyles();
  const { language } = usePane().words;
  const months = useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      month: 'long',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
  }, [language]);
  const thisYear = new Date().getFullYear();
  return (
    <div className={styles.month}>
      <Field label={text.month} hint={text.monthHint}>
        <Select
          value={String(state.month)}
          onChange={(_, { value }) => {
            desk.setMonth(state.year, Number(value));
          }}
        >
          {months.map((name, i) => (
            <option key={name} value={String(i + 1)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.year}>
        <Select
          value={String(state.year)}
          onChange={(_, { value }) => {
            desk.setMonth(Number(value), state.month);
          }}
        >
          {Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => thisYear - back).map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
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
