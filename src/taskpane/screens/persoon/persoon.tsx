import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Busy } from '../../parts/busy';
import { FailureNote } from '../../parts/failure-note';
import { BeginMeting } from './begin-meting';
import { PersonQuestions } from './person-questions';
import { PeopleList } from './people-list';
import { usePeople } from './use-people';

const loaders: WordLoaders<PersonWords> = {
  nl: async () => (await import('../../../locales/nl/person')).personWords,
  en: async () => (await import('../../../locales/en/person')).personWords,
};

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
});

/** Puts people into the open meting one by one, by questions in words. */
export default function Persoon(): ReactNode {
  const { words, host } = usePane();
  const text = useWords(loaders);
  if (!text) return <Busy label={words.shell.loading} />;
  return host.kind === 'none' ? <Text>{text.needsWorkbook}</Text> : <People text={text} />;
}

function People({ text }: { readonly text: PersonWords }): ReactNode {
  const { go } = usePane();
  const styles = useStyles();
  const people = usePeople(text);
  const { meting, editing, failure, said, busy } = people;
  const screen = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Whoever is done with a person goes on from the first thing that can be done.
    if (wasEditing.current && editing === null) screen.current?.querySelector('button')?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  if (editing !== null && meting !== null && meting !== undefined)
    return (
      <div className={styles.screen}>
        <PersonQuestions
          key={editing.row ?? 'new'}
          text={text}
          meting={meting}
          editing={editing}
          busy={busy}
          onCancel={() => {
            people.choose(null);
          }}
          onDone={(draft) => void people.write(draft)}
          onRemove={() => void people.remove()}
        />
        {failure && <FailureNote title={text.failed} failure={failure} />}
      </div>
    );
  return (
    <div ref={screen} className={styles.screen}>
      <Text>{text.how}</Text>
      {failure && (
        <>
          <FailureNote title={text.failed} failure={failure} />
          <div>
            <Button onClick={people.look}>{text.again}</Button>
          </div>
        </>
      )}
      {said !== '' && (
        <>
          <Text weight="semibold">{said}</Text>
          <div>
            <Button
              onClick={() => {
                go('controleren', 'workbook');
              }}
            >
              {text.check}
            </Button>
          </div>
        </>
      )}
      {meting === undefined && !failure && <Busy label={text.looking} />}
      {meting === null && <BeginMeting text={text} onBegun={people.look} />}
      {meting && (
        <PeopleList
          text={text}
          meting={meting}
          isFirst={said === ''}
          onAdd={() => {
            people.choose({ row: null });
          }}
          onEdit={(row) => {
            people.choose({ row });
          }}
          onSector={people.look}
        />
      )}
    </div>
  );
}
