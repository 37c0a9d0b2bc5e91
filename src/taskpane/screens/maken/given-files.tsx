import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { maskBsns } from '../../../privacy/bsn';
import type { ComposePaneWords } from '../../../locales/nl/compose-pane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Files that were chosen; each can be taken away again. */
export function GivenFiles({
  files,
  text,
  onRemove,
}: {
  readonly files: readonly File[];
  readonly text: ComposePaneWords;
  readonly onRemove: (file: File) => void;
}): ReactNode {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map((file) => {
        const name = maskBsns(file.name);
        return (
          <li key={name} className={styles.file}>
            {name}
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={text.remove(name)}
              onClick={() => {
                onRemove(file);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
