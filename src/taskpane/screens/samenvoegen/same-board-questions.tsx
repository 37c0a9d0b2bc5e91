import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { SameBoardQuestion } from '../../../meting/consolidate/collection/same-board';
import { maskName } from '../../../privacy/personal-data';
import type { CollectionDesk } from '../../collect/collection-desk';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const atOnce = 20;

/** Organisations that may be one and the same: as long as nobody said, none of them is written to. */
export function SameBoardQuestions({
  desk,
  questions,
  text,
}: {
  readonly desk: CollectionDesk;
  readonly questions: readonly SameBoardQuestion[];
  readonly text: CollectionWords['desk']['same'];
}): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  if (questions.length === 0) return null;
  const covered = (name: string) => maskName(name, ['name', 'health']);
  return (
    <Section title={text.title}>
      <Text>{text.why(questions.length)}</Text>
      <ul className={styles.list}>
        {questions.slice(0, shown).map((question) => {
          const { about, board, other, says } = question;
          const names = { board: covered(board), other: covered(other) };
          return (
            <li key={`${board}\n${other}`} className={styles.item}>
              <Text>
                <SeverityIcon severity="waarschuwing" />{' '}
                {about === 'people'
                  ? text.people(names.board, names.other, covered(says))
                  : text[about](names.board, names.other)}
              </Text>
              <div className={styles.answers}>
                {([true, false] as const).map((isSame) => (
                  <Button
                    key={String(isSame)}
                    size="small"
                    aria-label={`${isSame ? text.yes : text.no}: ${names.board}, ${names.other}`}
                    onClick={() => {
                      desk.answer(question, isSame);
                    }}
                  >
                    {isSame ? text.yes : text.no}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {questions.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {text.more(questions.length - shown)}
        </Button>
      )}
    </Section>
  );
}
