import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import { usePane } from '../app/pane-context';
import { useWork } from '../state/use-work';
import { FailureNote } from './failure-note';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'stretch',
  },
  button: { alignSelf: 'flex-start' },
});

/** An explanation says more than that it is right. */
const shortestText = 10;

export interface ExplanationFormProps {
  readonly label: string;
  /** What stands in it to begin with: an explanation that is being changed. */
  readonly start?: string;
  /** Name of the button where there are several on the screen. */
  readonly saveLabel?: string;
  onSave(text: string): Promise<void>;
}

/** The place to write an explanation. What is typed stays until it is saved. */
export function ExplanationForm({ label, start = '', saveLabel, onSave }: ExplanationFormProps): ReactNode {
  const { words, checker } = usePane();
  const styles = useStyles();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<string>();
  const { busy, failure, run } = useWork();
  const text = words.explain;

  const save = async () => {
    const tidy = draft.trim();
    const namesPerson = await checker.namesPerson(tidy);
    const found = namesPerson ? text.noBsn : tidy.length < shortestText ? text.tooShort : undefined;
    setProblem(found);
    if (found === undefined) await onSave(tidy);
    return '';
  };

  return (
    <div className={styles.form}>
      <Field
        label={label}
        hint={text.hint}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Textarea
          value={draft}
          resize="vertical"
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <Button
        className={styles.button}
        appearance="primary"
        size="small"
        disabledFocusable={busy}
        {...(saveLabel === undefined ? {} : { 'aria-label': saveLabel })}
        onClick={() => void run(save)}
      >
        {text.save}
      </Button>
      {failure && <FailureNote title={text.failed} failure={failure} />}
    </div>
  );
}
