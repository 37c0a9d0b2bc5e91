import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Sentences one below the other. */
export function NoteList({ notes }: { readonly notes: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note, i) => (
        <li key={i}>{maskBsns(note)}</li>
      ))}
    </ul>
  );
}
