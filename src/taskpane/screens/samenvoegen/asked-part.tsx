import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { usePane } from '../../app/pane-context';
import { mostNames, type CollectionDesk, type DeskState, type Opened } from '../../collect/collection-desk';
import { FailureNote } from '../../parts/failure-note';
import { FileDrop } from '../../parts/file-drop';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { maskName } from '../../../privacy/personal-data';
import { toFailure, type Failure } from '../../worker/remote';

/** Who is asked: typed, pasted, or out of a file; the same place opens the state of last time. */
export function AskedPart({
  desk,
  state,
  text,
}: {
  readonly desk: CollectionDesk;
  readonly state: DeskState;
  readonly text: CollectionWords['desk'];
}): ReactNode {
  const { words, announce } = usePane();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (files: readonly File[]) => {
    setFailure(null);
    setSaid('');
    try {
      const all: string[] = [];
      for (const file of files) all.push(sentence(await desk.open(file), text));
      setSaid(all.join(' '));
      announce(all.join(' '));
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return (
    <>
      <Field
        label={words.consolidate.expected}
        hint={words.consolidate.expectedHint}
        {...(state.names > mostNames ? { validationMessage: text.tooMany(state.names, mostNames) } : {})}
      >
        <Textarea
          value={state.list}
          resize="vertical"
          onChange={(_, { value }) => {
            desk.setList(value);
          }}
        />
      </Field>
      <FileDrop
        label={text.openFile}
        hint={text.openFileHint}
        accept={`${acceptWorkbooks},.txt`}
        onFiles={(files) => void open(files)}
      />
      {said !== '' && <Text>{said}</Text>}
      {failure && <FailureNote title={text.notOpened} failure={failure} />}
    </>
  );
}

function sentence(opened: Opened, { opened: text }: CollectionWords['desk']): string {
  switch (opened.kind) {
    case 'last-year':
      return text['last-year'](opened.count, opened.year);
    case 'nothing':
    case 'newer':
      return text[opened.kind](maskName(opened.name));
    default:
      return text[opened.kind](opened.count);
  }
}
