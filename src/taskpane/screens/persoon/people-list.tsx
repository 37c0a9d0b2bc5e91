import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import type { PersonWords } from '../../../locales/nl/person';
import { maskBsnCell, maskBsns } from '../../../privacy/bsn';
import { useFormats } from '../../app/format';
import { Section } from '../../parts/section';
import { MOST_PEOPLE, type OpenMeting, type PersonRow } from '../../person/open-meting';
import { draftOf } from '../../person/person-cells';
import { AskSector } from './ask-sector';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

export interface PeopleListProps {
  readonly text: PersonWords;
  readonly meting: OpenMeting;
  /** Nobody was added yet. */
  readonly isFirst: boolean;
  readonly onAdd: () => void;
  readonly onEdit: (row: number) => void;
  /** The sector was filled in. */
  readonly onSector: () => void;
}

/** Who is in the meting, each with a way to change it. */
export function PeopleList({ text, meting, isFirst, onAdd, onEdit, onSector }: PeopleListProps): ReactNode {
  const styles = useStyles();
  const { count } = useFormats();
  const { people } = meting;
  return (
    <>
      {meting.noSector && <AskSector text={text} place={meting.noSector} onSaid={onSector} />}
      <div>
        <Button
          appearance={meting.noSector ? 'secondary' : 'primary'}
          disabledFocusable={meting.noSector !== null}
          onClick={onAdd}
        >
          {isFirst ? text.add : text.another}
        </Button>
      </div>
      {people.length > 0 && (
        <Section title={text.people(count(people.length))}>
          <ul className={styles.list}>
            {people.map((person) => (
              <li key={person.row} className={styles.person}>
                {nameOf(person, text)}
                <Button
                  size="small"
                  aria-label={text.editLabel(nameOf(person, text))}
                  onClick={() => {
                    onEdit(person.row);
                  }}
                >
                  {text.edit}
                </Button>
              </li>
            ))}
          </ul>
          {people.length >= MOST_PEOPLE && <Text>{text.tooMany(MOST_PEOPLE)}</Text>}
        </Section>
      )}
    </>
  );
}

function nameOf({ row, cells }: PersonRow, text: PersonWords): string {
  const { bsn, hours } = draftOf(cells);
  return maskBsns(text.person(bsn === '' ? '' : maskBsnCell(bsn), hours, row));
}
