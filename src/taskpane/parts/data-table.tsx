import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { useVisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: 'left',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: '3px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
  },
  text: { textAlign: 'left', overflowWrap: 'anywhere' },
  // A year or a number in two lines is read as two.
  short: { whiteSpace: 'nowrap' },
  first: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorNeutralStroke1}` },
  total: { fontWeight: tokens.fontWeightSemibold },
});

export interface DataTableProps {
  readonly caption: string;
  /** Where a heading right above already says it. */
  readonly captionHidden?: boolean;
  readonly headings: readonly string[];
  /** Columns of words, from 0: they begin at the left as the first does. */
  readonly texts?: readonly number[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
    readonly total?: boolean;
  }[];
}

/** A small table of figures: the first column names the row. */
export function DataTable({ caption, captionHidden, headings, texts = [], rows }: DataTableProps): ReactNode {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={captionHidden === true ? hidden : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th
                key={heading}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  texts.includes(index) && styles.text,
                  index === 0 && styles.first,
                  styles.head,
                )}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others], total }) => (
            <tr key={key}>
              <th
                scope="row"
                className={mergeClasses(
                  styles.cell,
                  styles.first,
                  isShort(first) && styles.short,
                  total === true && styles.total,
                )}
              >
                {first}
              </th>
              {others.map((cell, index) => (
                <td
                  key={index}
                  className={mergeClasses(
                    styles.cell,
                    texts.includes(index + 1) && styles.text,
                    isShort(cell) && styles.short,
                    total === true && styles.total,
                  )}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One word that fits in any pane: a year, an amount, a loonheffingennummer. */
const isShort = (cell: ReactNode): boolean => typeof cell === 'string' && /^\S{1,12}$/.test(cell);
