import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import { inHumanOrder } from '../../../meting/consolidate/collection/human-order';
import type { CheckResult } from '../../../meting/judge/check-result';
import { maskName } from '../../../privacy/personal-data';
import { usePane } from '../../app/pane-context';
import type { MadeConsolidation } from '../../checker/checker';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/section';
import type { Tabel1Cell } from '../../worker/protocol';
import { cellsIn } from './places';
import { RowView } from './row-view';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
});

/** A row that counts, with the cell of its hours. */
interface CountedRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const atOnce = 100;
/** More lines than one workbook has. */
const allLines = 100_000;

/** The rows of a workbook that count for a figure, a hundred at a time; each shows its cells. */
export function FileRows({
  made,
  file,
  found,
  cell,
  text,
}: {
  readonly made: MadeConsolidation;
  readonly file: File;
  /** What was found in it. */
  readonly found: CheckResult;
  readonly cell: Pick<Tabel1Cell, 'form' | 'sector'>;
  readonly text: CollectionWords['desk'];
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [rows, setRows] = useState<readonly CountedRow[]>([]);
  const [shown, setShown] = useState(atOnce);
  const [open, setOpen] = useState<CountedRow | null>(null);
  const { form, sector } = cell;
  useEffect(() => {
    let current = true;
    made.addends({ form, sector, file: found.file }, allLines).then(
      ({ addends }) => {
        if (current) setRows(countedRows(addends));
      },
      // What cannot be fetched now is not shown; the figures above stand.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [made, found, form, sector]);
  const { detail } = text;
  if (rows.length === 0) return null;
  const sheets = new Set(rows.map(({ sheet }) => sheet));
  const isAll = form === 'totaal' && sector === 'totaal';
  const list = (
    <Section
      title={
        isAll ? detail.rows : `${detail.rows}: ${words.result.forms[form]}, ${words.result.sectors[sector]}`
      }
    >
      <Text size={200} role="status">
        {detail.rowsShown(Math.min(shown, rows.length), rows.length)}
      </Text>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((each) => (
          <li key={`${each.sheet} ${String(each.row)}`}>
            <Link
              as="button"
              aria-expanded={open === each}
              onClick={() => {
                setOpen(open === each ? null : each);
              }}
            >
              {sheets.size > 1 ? detail.row(maskName(each.sheet), each.row) : words.consolidate.row(each.row)}
            </Link>
          </li>
        ))}
      </ul>
      {open && <RowView file={file} sheet={open.sheet} found={found} row={open.row} text={text} />}
      {rows.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {detail.moreRows(Math.min(atOnce, rows.length - shown))}
        </Button>
      )}
    </Section>
  );
  // Who came from a figure wants its rows; who came from the list first wants what is wrong.
  return isAll ? <Disclosure title={detail.showRows}>{list}</Disclosure> : list;
}

function countedRows(
  addends: readonly { readonly sheet: string; readonly ranges: readonly string[] }[],
): readonly CountedRow[] {
  return addends
    .flatMap(({ sheet, ranges }) => cellsIn(ranges).map(({ row, column }) => ({ sheet, row, column })))
    .sort((a, b) => inHumanOrder(a.sheet, b.sheet) || a.row - b.row);
}
