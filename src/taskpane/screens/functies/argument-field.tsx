import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { SelectObject20Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { ArgumentSpec } from '../../../functions/spec';
import type { ArgumentText } from '../../../functions/words';
import { addressOf } from '../../../host/a1';
import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import { usePane } from '../../app/pane-context';
import { referenceText } from './argument-part';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export interface ArgumentFieldProps {
  readonly argument: ArgumentSpec;
  readonly text: ArgumentText;
  readonly words: FunctionsPaneWords;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One argument: typed, chosen from its list, or taken from the selection in the workbook. */
export function ArgumentField({ argument, text, words, value, onChange }: ArgumentFieldProps): ReactNode {
  const { host } = usePane();
  const styles = useStyles();
  const listId = useId();
  const { type } = argument;
  const choices = type.kind === 'choice' ? type.choice.values : [];
  const takeSelection = async () => {
    const selection = await host.getSelection();
    onChange(referenceText(selection.sheet, addressOf(selection)));
  };
  return (
    <Field
      label={argument.optional === true ? `${text.name} (${words.optional})` : text.name}
      hint={text.text}
      required={argument.optional !== true}
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            input={choices.length > 0 ? { list: listId } : {}}
            value={value}
            onChange={(_, { value: typed }) => {
              onChange(typed);
            }}
          />
          {choices.length > 0 && (
            <datalist id={listId}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
          {host.kind !== 'none' && (
            <Button
              className={styles.button}
              icon={<SelectObject20Regular />}
              title={words.useSelectionFor(text.name)}
              aria-label={words.useSelectionFor(text.name)}
              onClick={() => void takeSelection()}
            />
          )}
        </div>
      )}
    </Field>
  );
}
