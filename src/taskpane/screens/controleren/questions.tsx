import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { CheckResult } from '../../../meting/judge/check-result';
import { realSheet } from '../../../meting/judge/masked-outcome';
import type { MappingQuestion } from '../../../meting/read/seen';
import { COLUMNS, columnById, type ColumnId } from '../../../meting/form/columns';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import type { CheckJob } from '../../state/check-store';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

const leaveOut = 'leave-out';
const keyOf = ({ sheet, index }: MappingQuestion): string => `${index} ${sheet}`;

/** Columns whose meaning the product will not guess: the user says what they are, and the check runs again. */
export function Questions({
  job,
  result,
}: {
  readonly job: CheckJob;
  readonly result: CheckResult;
}): ReactNode {
  const { words, checks } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const text = words.questions;
  const { language } = words;
  if (result.questions.length === 0) return null;

  const answer = () => {
    const answers = new Map([...job.answers].map(([sheet, known]) => [sheet, new Map(known)]));
    for (const question of result.questions) {
      const choice = chosen[keyOf(question)];
      if (choice === undefined || choice === '') continue;
      const sheet = realSheet(result, question.sheet);
      const ofSheet = answers.get(sheet) ?? new Map<number, ColumnId | null>();
      ofSheet.set(question.index, choice === leaveOut ? null : (choice as ColumnId));
      answers.set(sheet, ofSheet);
    }
    checks.recheck(job.id, answers);
  };

  return (
    <Section title={text.title}>
      <Text>{text.why}</Text>
      <div className={styles.form}>
        {result.questions.map((question) => {
          const likely = question.candidates.map(({ column }) => column);
          return (
            <Field
              key={keyOf(question)}
              label={text.which(columnName(question.index), question.heading, question.sheet)}
              {...(question.remark && { hint: text.remark[question.remark.kind](question.remark.says) })}
            >
              <Select
                value={chosen[keyOf(question)] ?? ''}
                onChange={(_, { value }) => {
                  setChosen({ ...chosen, [keyOf(question)]: value });
                }}
              >
                <option value="">{text.choose}</option>
                {likely.map((id) => (
                  <option key={id} value={id}>
                    {columnById(id)[language]}
                  </option>
                ))}
                <option value={leaveOut}>{text.leaveOut}</option>
                {COLUMNS.filter(({ id }) => !likely.includes(id)).map((column) => (
                  <option key={column.id} value={column.id}>
                    {column[language]}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
        <Button appearance="primary" onClick={answer}>
          {text.checkAgain}
        </Button>
      </div>
    </Section>
  );
}
