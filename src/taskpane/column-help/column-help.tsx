import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { columnName } from '../../host/a1';
import type { Column } from '../../meting/form/columns';
import { isAsked } from '../../meting/form/templates';
import type { RangeRef } from '../../host/host';
import type { TemplateWords } from '../../locales/nl/templates';
import { usePane } from '../app/pane-context';
import { useWordsIfAny, type WordLoaders } from '../app/words';
import { useJobs } from '../state/use-jobs';
import { columnAt } from './column-at';

const useStyles = makeStyles({
  part: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

const columnWords: WordLoaders<TemplateWords> = {
  nl: async () => (await import('../../locales/nl/templates')).templateWords,
  en: async () => (await import('../../locales/en/templates')).templateWords,
};

/** Someone who moves through the sheet passes many cells: only where they rest is looked up. */
const pause = 150;

/** What belongs in the column one is in. Silent: who types in the sheet is not to be interrupted. */
export default function ColumnHelp({
  selected,
  onClose,
}: {
  readonly selected: RangeRef;
  readonly onClose: () => void;
}): ReactNode {
  const { words, host } = usePane();
  const styles = useStyles();
  const meaning = useWordsIfAny(columnWords);
  const checked = useJobs().find(({ file }) => file === null)?.result ?? null;
  const [found, setFound] = useState<{ readonly column: Column; readonly place: string } | null>(null);
  const part = useRef<HTMLElement>(null);
  const { sheet, column } = selected;

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      columnAt(host, { sheet, row: 1, column, rows: 1, columns: 1 }, checked).then(
        (known) => {
          if (current) setFound(known && { place: columnName(column), column: known });
        },
        () => {
          if (current) setFound(null);
        },
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, sheet, column, checked]);

  useEffect(() => {
    // What gets the keyboard must not end up under it.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${part.current?.offsetHeight ?? 0}px`;
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, [found, meaning]);

  if (!found || !meaning) return null;
  const text = words.columnHelp;
  const { place, column: here } = found;
  return (
    <aside ref={part} className={styles.part} aria-label={text.title}>
      <p className={styles.text}>
        <Text size={200} weight="semibold">
          {text.column(place, here[words.language])}
        </Text>{' '}
        <Text size={200}>
          {meaning.columns[here.id]} {isAsked(here, null) ? meaning.required : meaning.optional}
        </Text>
      </p>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={text.close}
        onClick={onClose}
      />
    </aside>
  );
}
