import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { PublicationWords } from '../../locales/nl/publication';
import { maskName } from '../../privacy/personal-data';
import type { EarlierPublication } from '../../report/publication/earlier';
import { usePane } from '../app/pane-context';
import { FileDrop } from './file-drop';

const useStyles = makeStyles({
  part: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Publications of before, to hear before a new one is made what they tell together. */
export function EarlierPublications({
  chosen,
  change,
  text,
}: {
  readonly chosen: readonly EarlierPublication[];
  readonly change: (chosen: readonly EarlierPublication[]) => void;
  readonly text: PublicationWords['pane'];
}): ReactNode {
  const styles = useStyles();
  const { announce } = usePane();
  const [unread, setUnread] = useState<readonly string[]>([]);

  const add = async (files: readonly File[]) => {
    const { LARGEST_PUBLICATION, readPublication } =
      await import('../../report/publication/read-publication');
    const read = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        publication:
          file.size > LARGEST_PUBLICATION ? null : readPublication(await file.text().catch(() => '')),
      })),
    );
    const found = read.flatMap(({ name, publication }) =>
      publication === null ? [] : [{ name, publication }],
    );
    // Publications of several boards have the same name; the same one twice adds nothing.
    const known = new Set(chosen.map((each) => JSON.stringify(each)));
    const added = found.filter((each) => !known.has(JSON.stringify(each)));
    setUnread(read.flatMap(({ name, publication }) => (publication === null ? [maskName(name)] : [])));
    change([...chosen, ...added]);
    announce(found.map(labelOf).join(', '));
  };
  const labelOf = ({ name, publication }: EarlierPublication) =>
    text.earlierName(maskName(name), publication.year);

  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{text.earlier}</legend>
      <div className={styles.stack}>
        <Text size={200}>{text.earlierHow}</Text>
        {chosen.length > 0 && (
          <ul className={styles.list}>
            {chosen.map((each, i) => (
              <li key={i} className={styles.line}>
                <Text className={styles.name}>{labelOf(each)}</Text>
                <Button
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={text.earlierDrop(maskName(each.name))}
                  onClick={() => {
                    change(chosen.filter((other) => other !== each));
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <FileDrop
          label={text.earlierChoose}
          hint={text.earlierForms}
          accept=".html,.htm,.json"
          onFiles={(files) => void add(files)}
        />
        {unread.length > 0 && <Text role="alert">{text.earlierUnread(unread.join(', '))}</Text>}
      </div>
    </fieldset>
  );
}
