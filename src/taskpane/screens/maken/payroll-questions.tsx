import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import { writtenDay } from '../../../locales/written-day';
import { NEEDED_FIELDS } from '../../../compose/export/fields';
import { maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import { useFirstWrong } from '../../parts/use-first-wrong';
import type { PayrollSeen } from '../../worker/protocol';
import {
  emptyQuestions,
  NONE,
  readQuestions,
  withHeading,
  type DatesAnswer,
  type Question,
  type QuestionDraft,
  type QuestionProblem,
} from './question-draft';
import { useFormBox } from './form-box';
import type { StepProps } from './step-props';
import { UnitField } from './unit-field';

/** What was filled in about each export, by its name: it outlives the reading in between. */
export type QuestionDrafts = Readonly<Record<string, QuestionDraft>>;

interface QuestionsProps extends StepProps {
  readonly seen: PayrollSeen;
  readonly drafts: QuestionDrafts;
  readonly setDrafts: (drafts: QuestionDrafts) => void;
  /** Called when answers are used: reading begins anew. */
  readonly onUse: () => void;
}

/** What is not guessed about payroll exports: asked of each file, and then used at once. */
export function PayrollQuestions(props: QuestionsProps): ReactNode {
  const files = [...new Set(props.seen.questions.map(({ file }) => file))];
  return files.map((file) => <FileQuestions key={file} {...props} file={file} />);
}

function FileQuestions({
  text,
  composeText,
  desk,
  seen,
  drafts,
  setDrafts,
  onUse,
  file,
}: QuestionsProps & { readonly file: string }): ReactNode {
  const styles = useFormBox();
  const { announce } = usePane();
  const [form, goToWrong] = useFirstWrong<HTMLDivElement>();
  const [tried, setTried] = useState(false);
  const draft = drafts[file] ?? emptyQuestions;
  const questions = seen.questions.flatMap((each) => (each.file === file ? [each.question] : []));
  const known = seen.columns.find((each) => each.file === file)?.answers ?? { headings: {} };
  const read = readQuestions(draft, questions, known);
  const put = (next: QuestionDraft) => {
    setDrafts({ ...drafts, [file]: next });
  };
  const change = (part: Partial<QuestionDraft>) => {
    put({ ...draft, ...part });
  };
  const use = () => {
    setTried(true);
    if (read.isEmpty) announce(text.answerFirst);
    if (read.problems.length > 0) goToWrong();
    if (read.isEmpty || read.problems.length > 0) return;
    // What was answered is not filled in again where something else is asked.
    put({
      ...emptyQuestions,
      month: draft.month === 'no' ? 'no' : '',
      unit: draft.unit === 'longer' ? 'longer' : '',
    });
    onUse();
    if (read.fourWeeks !== null) desk.setFourWeeks(read.fourWeeks);
    if (read.said !== null) desk.sayOf(file, read.said);
    if (read.answers !== null) desk.answer(file, read.answers);
  };
  const problems = tried ? read.problems : [];
  return (
    <div
      ref={form}
      className={styles.form}
      data-asked
      role="group"
      aria-label={text.questions(maskBsns(file))}
    >
      <h3 className={styles.title}>{text.questions(maskBsns(file))}</h3>
      <Text>{text.questionsWhy}</Text>
      {questions.map((question) => (
        <Asked key={keyOf(question)} {...{ text, composeText, question, draft, problems, change }} />
      ))}
      <div>
        <Button appearance="primary" onClick={use}>
          {text.useAnswers}
        </Button>
      </div>
      {tried && read.isEmpty && <Text>{text.answerFirst}</Text>}
    </div>
  );
}

function Asked({
  text,
  composeText,
  question,
  draft,
  problems,
  change,
}: Pick<StepProps, 'text' | 'composeText'> & {
  readonly question: Question;
  readonly draft: QuestionDraft;
  readonly problems: readonly QuestionProblem[];
  readonly change: (part: Partial<QuestionDraft>) => void;
}): ReactNode {
  const { language } = usePane().words;
  const label = maskBsns(composeText.question(question));
  switch (question.code) {
    case 'which-column': {
      const { field, candidates } = question;
      return (
        <Field label={label}>
          <Select
            value={draft.headings[field] === '' ? NONE : (draft.headings[field] ?? '')}
            onChange={(_, { value }) => {
              change({ headings: withHeading(draft.headings, field, value) });
            }}
          >
            <option value="">{text.choose}</option>
            {!NEEDED_FIELDS.includes(field) && <option value={NONE}>{text.noColumn}</option>}
            {candidates.map(({ heading, example, confidence }) => (
              <option key={heading} value={heading}>
                {maskBsns(composeText.candidate(heading, example, confidence))}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case 'which-dates':
      return (
        <Field label={label}>
          <Select
            value={draft.dates}
            onChange={(_, { value }) => {
              change({ dates: value as QuestionDraft['dates'] });
            }}
          >
            <option value="">{text.choose}</option>
            {(Object.keys(composeText.dates) as DatesAnswer[]).map((answer) => (
              <option key={answer} value={answer}>
                {composeText.dates[answer]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'which-month':
      return (
        <>
          <Field label={label}>
            <Select
              value={draft.month}
              onChange={(_, { value }) => {
                change({ month: value as QuestionDraft['month'] });
              }}
            >
              <option value="">{text.choose}</option>
              {(['yes', 'no'] as const).map((answer) => (
                <option key={answer} value={answer}>
                  {composeText.monthAnswers[answer]}
                </option>
              ))}
            </Select>
          </Field>
          {draft.month === 'no' && <Text role="status">{composeText.otherMonth}</Text>}
        </>
      );
    case 'which-decimal':
      return (
        <Field label={label}>
          <Select
            value={draft.decimal}
            onChange={(_, { value }) => {
              change({ decimal: value as QuestionDraft['decimal'] });
            }}
          >
            <option value="">{text.choose}</option>
            {([',', '.'] as const).map((mark) => (
              <option key={mark} value={mark}>
                {composeText.decimal(question[mark === ',' ? 'comma' : 'dot'])}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'which-lines':
      return (
        <Field label={label}>
          <Select
            value={draft.lines[question.why] ?? ''}
            onChange={(_, { value }) => {
              const answer = value === '' ? undefined : (value as 'add' | 'once');
              change({ lines: { ...draft.lines, [question.why]: answer } });
            }}
          >
            <option value="">{text.choose}</option>
            {Object.entries(composeText.linesAnswers[question.why]).map(([answer, words]) => (
              <option key={answer} value={answer}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'which-components':
      return (
        <div role="group" aria-label={label}>
          <Text>{label}</Text>
          {question.components.map(({ name, lines, hours }) => (
            <div key={name}>
              <Checkbox
                label={maskBsns(composeText.component(name, lines, hours))}
                checked={draft.components.includes(name)}
                onChange={(_, { checked }) => {
                  const others = draft.components.filter((each) => each !== name);
                  change({ components: checked === true ? [...others, name] : others });
                }}
              />
            </div>
          ))}
        </div>
      );
    case 'which-unit':
      return <UnitField {...{ text, composeText, label, draft, problems, change }} />;
    case 'period-days': {
      const wrong = problems.includes('period')
        ? { validationMessage: text.periodWrong(writtenDay(question.day, language)) }
        : {};
      return (
        <>
          <Text>{label}</Text>
          {(['first', 'last'] as const).map((end) => (
            <Field
              key={end}
              label={end === 'first' ? text.firstDay : text.lastDay}
              {...(end === 'last' ? wrong : {})}
            >
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
}

function keyOf(question: Question): string {
  return question.code === 'which-column' ? question.field : question.code;
}
