import { Text } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { SheetSeen } from '../../../meting/read/seen';
import { columnById } from '../../../meting/form/columns';
import type { CellRef } from '../../../meting/form/cell-ref';
import type { Severity } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import type { CheckJob } from '../../state/check-store';
import { shownCell } from '../../workbook/show-cell';
import { useExampleRows } from './use-example-rows';
import { whoseRow } from './whose-row';

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  // Above what scrolls, or it would be cut off with it.
  caption: { padding: '2px 6px', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 6px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: '10rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  // The number of the row stays beside what is scrolled.
  // Half the border lies outside of the cell: what scrolls would show in it.
  rowHead: { position: 'sticky', left: '-1px', zIndex: 1 },
  hit: { outline: `2px solid ${tokens.colorStatusDangerForeground1}`, outlineOffset: '-2px' },
});

/** How far to scroll: the column before stays in view where there is room, and is never cut through. */
function scrollTo(cell: HTMLElement, width: number): number {
  const rowHead = cell.parentElement?.firstElementChild;
  const room = rowHead instanceof HTMLElement ? rowHead.offsetWidth : 0;
  const before = cell.previousElementSibling;
  const from = (first: HTMLElement) => first.offsetLeft - room;
  if (!(before instanceof HTMLElement) || before === rowHead) return from(cell);
  return cell.offsetLeft + cell.offsetWidth - from(before) <= width ? from(before) : from(cell);
}

export interface ExampleGridProps {
  readonly job: CheckJob;
  readonly sheet: SheetSeen | undefined;
  /** The cell that the grid is about. */
  readonly first: CellRef;
  /** All cells that belong to the finding. */
  readonly cells: readonly CellRef[];
  readonly severity: Severity;
}

/** A cell as it stands in the sheet now, with its headings and its neighbours. */
export function ExampleGrid({ job, sheet, first, cells, severity }: ExampleGridProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const title = useId();
  const rows = useExampleRows(job, sheet, first);
  const scroller = useRef<HTMLDivElement>(null);
  const text = words.check;
  useEffect(() => {
    // The cell itself is seen first, however wide its neighbours are.
    const cell = scroller.current?.querySelector<HTMLElement>('[data-first]');
    if (scroller.current && cell) scroller.current.scrollLeft = scrollTo(cell, scroller.current.clientWidth);
  }, [rows]);
  if (rows === undefined) return <Text size={200}>{text.gridLoading}</Text>;
  if (rows === null || rows.length === 0) return <Text size={200}>{text.gridGone}</Text>;

  const columns = columnsAround(cells, first);
  const headerRow = sheet?.headerRow ?? null;
  const typeOf = new Map(sheet?.mapped.map(({ index, column }) => [index, columnById(column).type]));
  const isHit = (row: number, column: number) =>
    cells.some((cell) => cell.sheet === first.sheet && cell.row === row && cell.column === column);
  const address = `${columnName(first.column)}${first.row}`;
  return (
    <div className={styles.frame}>
      <div id={title} className={styles.caption}>
        {text.exampleGrid(address, first.row, whoseRow(sheet, rows, first.row))}
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div ref={scroller} className={styles.scroll} tabIndex={0} role="region" aria-labelledby={title}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.rowHead)}>
                {text.row}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells: values }) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.head, styles.rowHead)}>
                  {row}
                </th>
                {columns.map((column) => {
                  const hit = isHit(row, column);
                  const shown = shownCell(
                    values[column - 1] ?? null,
                    row === headerRow ? undefined : typeOf.get(column),
                    words.language,
                  );
                  return (
                    <td
                      key={column}
                      title={shown}
                      data-first={row === first.row && column === first.column ? '' : undefined}
                      className={mergeClasses(
                        styles.cell,
                        row === headerRow && styles.head,
                        hit && styles.hit,
                      )}
                    >
                      {hit && <SeverityIcon severity={severity} />} {shown}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The columns of the finding in its own row, and the neighbours of the first of them. */
function columnsAround(cells: readonly CellRef[], first: CellRef): readonly number[] {
  const own = cells
    .filter(({ sheet, row }) => sheet === first.sheet && row === first.row)
    .map(({ column }) => column);
  const around = [first.column - 1, first.column, first.column + 1].filter((column) => column > 0);
  return [...new Set([...own, ...around])].sort((a, b) => a - b).slice(0, 8);
}
