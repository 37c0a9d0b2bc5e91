import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { useState, type ReactNode } from 'react';
import {
  DATE_MEANINGS,
  type DateMeaning,
  type RegisterAnswers,
} from '../../../compose/register/date-columns';
import { maskBsns } from '../../../privacy/bsn';
import { usePane } from '../../app/pane-context';
import type { RegisterSeen } from '../../worker/protocol';
import { useFormBox } from './form-box';
import type { StepProps } from './step-props';

/** Columns of days of the list of UWV of which nobody can be sure what they are. */
export function DateQuestions({
  text,
  composeText,
  desk,
  seen: { questions },
  onUse,
}: StepProps & {
  readonly seen: Pick<RegisterSeen, 'questions'>;
  /** Called when answers are used: reading begins anew. */
  readonly onUse: () => void;
}): ReactNode {
  const styles = useFormBox();
  const { announce } = usePane();
  const [draft, setDraft] = useState<Readonly<Record<string, DateMeaning | ''>>>({});
  const [tried, setTried] = useState(false);
  if (questions.length === 0) return null;
  const answers: RegisterAnswers = Object.fromEntries(
    questions.flatMap(({ heading }) => {
      const meaning = draft[heading] ?? '';
      return meaning === '' ? [] : [[heading, meaning]];
    }),
  );
  const isEmpty = Object.keys(answers).length === 0;
  const use = () => {
    setTried(true);
    if (isEmpty) {
      announce(text.answerFirst);
      return;
    }
    onUse();
    desk.answerList(answers);
  };
  return (
    <div className={styles.form} data-asked role="group" aria-label={text.listQuestions}>
      <h3 className={styles.title}>{text.listQuestions}</h3>
      <Text>{text.questionsWhy}</Text>
      {questions.map((question) => (
        <Field key={question.heading} label={maskBsns(composeText.dateQuestion(question))}>
          <Select
            value={draft[question.heading] ?? ''}
            onChange={(_, { value }) => {
              setDraft({ ...draft, [question.heading]: value as DateMeaning | '' });
            }}
          >
            <option value="">{text.choose}</option>
            {DATE_MEANINGS.map((meaning) => (
              <option key={meaning} value={meaning}>
                {composeText.dateMeanings[meaning]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div>
        <Button appearance="primary" onClick={use}>
          {text.useAnswers}
        </Button>
      </div>
      {tried && isEmpty && <Text>{text.answerFirst}</Text>}
    </div>
  );
}
