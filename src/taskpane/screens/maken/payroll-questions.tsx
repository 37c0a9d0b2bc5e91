import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { ExportField } from '../../../compose/export/fields';
import type { ExportAnswers, HoursUnit } from '../../../compose/export/match-columns';
import { dayOfIso } from '../../../meting/form/days';
import { maskBsns } from '../../../privacy/bsn';
import type { PayrollSeen } from '../../worker/protocol';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the user has filled in and not yet used; texts as they were typed. */
interface Draft {
  readonly headings: ExportAnswers['headings'];
  readonly unit: HoursUnit['kind'] | '';
  readonly days: string;
  readonly fullTime: string;
  readonly first: string;
  readonly last: string;
}

const nothing: Draft = { headings: {}, unit: '', days: '5', fullTime: '', first: '', last: '' };

type Question = PayrollSeen['questions'][number]['question'];

/** What is not guessed about payroll exports: asked, and then used at once. */
export function PayrollQuestions({
  text,
  composeText,
  desk,
  state,
  seen,
}: StepProps & { readonly seen: PayrollSeen }): ReactNode {
  const styles = useStyles();
  const [draft, setDraft] = useState(nothing);
  if (seen.questions.length === 0) return null;
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  const use = () => {
    const { first, last } = draft;
    const days = dayOrNull(first);
    const end = dayOrNull(last);
    if (days !== null && end !== null && days <= end) desk.setFourWeeks({ first: days, last: end });
    const unit = unitOf(draft);
    const asked = seen.questions.flatMap(({ question }) =>
      question.code === 'which-unit' ? [question.heading] : [],
    );
    const hours = unit !== null && asked[0] ? { hours: asked[0] } : {};
    if (unit !== null || Object.keys(draft.headings).length > 0)
      desk.answer({
        headings: { ...state.answers.headings, ...hours, ...draft.headings },
        ...(unit === null ? {} : { unit }),
      });
  };
  const files = [...new Set(seen.questions.map(({ file }) => file))];
  return (
    <>
      {files.map((file) => (
        <div key={file} className={styles.form} role="group" aria-label={text.questions(maskBsns(file))}>
          <h3 className={styles.title}>{text.questions(maskBsns(file))}</h3>
          <Text>{text.questionsWhy}</Text>
          {seen.questions
            .filter((each) => each.file === file)
            .map(({ question }) => (
              <Asked key={keyOf(question)} {...{ text, composeText, question, draft, change }} />
            ))}
          <div>
            <Button appearance="primary" onClick={use}>
              {text.useAnswers}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

function Asked({
  text,
  composeText,
  question,
  draft,
  change,
}: Pick<StepProps, 'text' | 'composeText'> & {
  readonly question: Question;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}): ReactNode {
  const label = maskBsns(composeText.question(question));
  switch (question.code) {
    case 'which-column': {
      const { field, candidates } = question;
      return (
        <Field label={label}>
          <Select
            value={draft.headings[field] ?? ''}
            onChange={(_, { value }) => {
              change({ headings: withHeading(draft.headings, field, value) });
            }}
          >
            <option value="">{text.choose}</option>
            {candidates.map(({ heading, example, confidence }) => (
              <option key={heading} value={heading}>
                {maskBsns(composeText.candidate(heading, example, confidence))}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case 'which-unit':
      return (
        <>
          <Field label={label}>
            <Select
              value={draft.unit}
              onChange={(_, { value }) => {
                change({ unit: value as Draft['unit'] });
              }}
            >
              <option value="">{text.choose}</option>
              {(Object.keys(composeText.units) as HoursUnit['kind'][]).map((kind) => (
                <option key={kind} value={kind}>
                  {composeText.units[kind]}
                </option>
              ))}
            </Select>
          </Field>
          {draft.unit === 'day' && (
            <Field label={text.daysAWeek}>
              <Input
                inputMode="decimal"
                value={draft.days}
                onChange={(_, { value }) => {
                  change({ days: value });
                }}
              />
            </Field>
          )}
          {draft.unit === 'fte' && (
            <Field label={text.fullTime}>
              <Input
                inputMode="decimal"
                value={draft.fullTime}
                onChange={(_, { value }) => {
                  change({ fullTime: value });
                }}
              />
            </Field>
          )}
        </>
      );
    case 'period-days':
      return (
        <>
          <Text>{label}</Text>
          {(['first', 'last'] as const).map((end) => (
            <Field key={end} label={end === 'first' ? text.firstDay : text.lastDay}>
              <Input
                type="date"
                value={draft[end]}
                onChange={(_, { value }) => {
                  change({ [end]: value });
                }}
              />
            </Field>
          ))}
        </>
      );
  }
}

function keyOf(question: Question): string {
  return question.code === 'which-column' ? question.field : question.code;
}

function withHeading(
  headings: ExportAnswers['headings'],
  field: ExportField,
  heading: string,
): ExportAnswers['headings'] {
  const others = Object.fromEntries(Object.entries(headings).filter(([each]) => each !== field));
  return heading === '' ? others : { ...others, [field]: heading };
}

/** The unit that was chosen; `null` while a number of it is missing. */
function unitOf({ unit, days, fullTime }: Draft): HoursUnit | null {
  const [daysAWeek, hours] = [days, fullTime].map((text) => Number(text.trim().replace(',', '.')));
  switch (unit) {
    case '':
      return null;
    case 'day':
      return daysAWeek !== undefined && daysAWeek > 0 && daysAWeek <= 7
        ? { kind: 'day', days: daysAWeek }
        : null;
    case 'fte':
      return hours !== undefined && hours > 0 && hours <= 60 ? { kind: 'fte', fullTime: hours } : null;
    default:
      return { kind: unit };
  }
}

function dayOrNull(iso: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayOfIso(iso) : null;
}
