import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { useRef, type ReactNode } from 'react';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { FileStep } from './file-step';
import { NoteList } from './note-list';
import type { StepProps } from './step-props';

const acceptList = `${acceptWorkbooks},.txt,.tsv`;

/** The list of people in the register: a file, or pasted. */
export function ListStep(props: StepProps): ReactNode {
  const { text, composeText, desk, state } = props;
  const { count } = useFormats();
  const isPasting = useRef(false);
  return (
    <>
      <Text>{text.listWhat}</Text>
      <FileStep
        {...props}
        part="register"
        files={state.listFile === null ? [] : [state.listFile]}
        label={text.chooseList}
        hint={text.listHint}
        accept={acceptList}
        primary={state.listFile === null && state.payrollFiles.length > 0}
        reading={state.register}
        onFiles={([file]) => {
          if (file) desk.giveList(file);
        }}
        onRemove={() => {
          desk.giveList(null);
        }}
        orElse={
          <Field label={text.paste} hint={text.pasteHint}>
            <Textarea
              value={state.pasted}
              rows={3}
              autoComplete="off"
              spellCheck={false}
              onPaste={() => {
                isPasting.current = true;
              }}
              onChange={(_, { value }) => {
                desk.paste(value);
                // What is typed is read once it is whole: when the keyboard goes on.
                if (isPasting.current) desk.usePasted(text.pastedName);
                isPasting.current = false;
              }}
              onBlur={() => {
                desk.usePasted(text.pastedName);
              }}
            />
          </Field>
        }
      >
        {(seen) => (
          <>
            <Text>{text.listRead(count(seen.people))}</Text>
            <NoteList notes={seen.notes.map(composeText.registerNote)} />
          </>
        )}
      </FileStep>
    </>
  );
}
