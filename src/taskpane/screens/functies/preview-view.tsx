import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { FunctionError } from '../../../functions/function-error';
import { resultFormat } from '../../../functions/result-format';
import type { CellOut } from '../../../functions/spec';
import { errorName } from '../../../locales/error-names';
import { localeOf, type Language } from '../../../locales/language';
import type { FunctionsPaneWords } from '../../../locales/nl/functions-pane';
import * as errorsNl from '../../../locales/nl/function-errors';
import * as errorsEn from '../../../locales/en/function-errors';
import { usePane } from '../../app/pane-context';
import type { Preview } from './use-preview';

const rowsShown = 10;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '3px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '2.5rem',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The outcome as the cells would show it, and the reason of the first error in words. */
export function PreviewView({
  id,
  preview,
  words,
  nameOf,
}: {
  /** The function. */
  readonly id: string;
  readonly preview: Preview;
  readonly words: FunctionsPaneWords;
  /** The name of an argument in the language of the pane. */
  readonly nameOf: (id: string) => string;
}): ReactNode {
  const { language } = usePane().words;
  const styles = useStyles();
  switch (preview.kind) {
    case 'missing':
      return (
        <Text className={styles.muted}>{words.previewNeeds(preview.arguments.map(nameOf).join(', '))}</Text>
      );
    case 'expression':
      return <Text className={styles.muted}>{words.previewExpression}</Text>;
    case 'large':
      return <Text className={styles.muted}>{words.previewLarge(preview.cells)}</Text>;
    case 'failed':
      return <Text className={styles.muted}>{words.previewFailed}</Text>;
    case 'result': {
      const { cells } = preview;
      const error = cells.flat().find((cell) => cell instanceof FunctionError);
      return (
        <>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.preview}>
            <table className={styles.table}>
              <tbody>
                {cells.slice(0, rowsShown).map((line, row) => (
                  <tr key={row}>
                    {line.map((cell, column) => (
                      <td
                        key={column}
                        className={`${styles.cell} ${typeof cell === 'number' ? styles.number : ''}`}
                      >
                        {cellText(cell, language, words, resultFormat(id, column))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {cells.length > rowsShown && <Text>{words.rows(rowsShown, cells.length)}</Text>}
          {error instanceof FunctionError && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {(language === 'nl' ? errorsNl : errorsEn).explain(named(error, nameOf))}
              </MessageBarBody>
            </MessageBar>
          )}
        </>
      );
    }
  }
}

/** The error with its arguments called as the form calls them. */
function named({ code, reason, facts }: FunctionError, nameOf: (id: string) => string): FunctionError {
  const called = ['argument', 'other'].flatMap((key) => {
    const id = facts[key];
    return typeof id === 'string' ? [[key, nameOf(id)] as const] : [];
  });
  return new FunctionError(code, reason, { ...facts, ...Object.fromEntries(called) });
}

function cellText(
  cell: CellOut,
  language: Language,
  words: FunctionsPaneWords,
  format: string | null,
): string {
  if (cell instanceof FunctionError) return errorName(cell.code, language);
  if (typeof cell === 'number') {
    if (format !== null) return formatted(cell, format, language);
    // Years and numbers of cells are read as they stand: no thousands set apart, as in a cell without a format.
    return cell.toLocaleString(localeOf[language], {
      useGrouping: false,
      maximumFractionDigits: 6,
    });
  }
  if (typeof cell === 'boolean')
    return language === 'nl' ? (cell ? 'WAAR' : 'ONWAAR') : cell ? 'TRUE' : 'FALSE';
  return cell === '' ? `(${words.blank})` : cell;
}

/** A number as Excel would show it in such a format: a percentage, or a whole number. */
function formatted(value: number, format: string, language: Language): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toLocaleString(localeOf[language], {
    style: format.endsWith('%') ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
