import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    font: 'inherit',
    cursor: 'pointer',
    // A line, not a colour: the hover colours of high contrast belong to text of one colour.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace },
  text: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A list to choose from: each entry a title with a line of explanation. */
export function EntryList({
  entries,
  code,
  onChoose,
}: {
  readonly entries: readonly Entry[];
  /** Titles are names in a formula. */
  readonly code?: boolean;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ id, title, text }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.entry}
            onClick={() => {
              onChoose(id);
            }}
          >
            <span className={mergeClasses(styles.title, code === true && styles.code)}>{title}</span>
            <span className={styles.text}>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
