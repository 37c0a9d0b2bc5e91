import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { useState, type ReactNode } from 'react';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { FileDrop } from '../../parts/file-drop';
import { GivenFiles } from './given-files';
import { NoteList } from './note-list';
import { ReadingState } from './reading-state';
import type { StepProps } from './step-props';

const acceptList = `${acceptWorkbooks},.txt,.tsv`;

/** The list of people in the register: a file, or pasted. */
export function ListStep({ text, composeText, desk, state }: StepProps): ReactNode {
  const { count } = useFormats();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const use = () => {
    const isEmpty = pasted.trim() === '';
    setProblem(isEmpty ? text.pastedEmpty : undefined);
    if (!isEmpty) desk.giveList(new File([`${pasted}\n`], text.pastedName, { type: 'text/csv' }));
  };
  return (
    <>
      <Text>{text.listWhat}</Text>
      <GivenFiles
        files={state.listFile === null ? [] : [state.listFile]}
        text={text}
        onRemove={() => {
          desk.giveList(null);
        }}
      />
      <FileDrop
        label={text.chooseList}
        hint={text.listHint}
        primary={state.listFile === null && state.payrollFiles.length > 0}
        accept={acceptList}
        multiple={false}
        onFiles={([file]) => {
          if (file) desk.giveList(file);
        }}
      />
      <Field
        label={text.paste}
        hint={text.pasteHint}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Textarea
          value={pasted}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      {pasted.trim() !== '' && (
        <div>
          <Button onClick={use}>{text.usePasted}</Button>
        </div>
      )}
      <ReadingState
        text={text}
        composeText={composeText}
        reading={state.register}
        onStop={() => {
          desk.stop('register');
        }}
        onAgain={
          state.listFile === null
            ? undefined
            : () => {
                desk.again('register');
              }
        }
      >
        {(seen) => (
          <>
            <Text>{text.listRead(count(seen.people))}</Text>
            <NoteList notes={seen.notes.map(composeText.registerNote)} />
          </>
        )}
      </ReadingState>
    </>
  );
}
