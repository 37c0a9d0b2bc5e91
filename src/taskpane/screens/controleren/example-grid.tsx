import { Text } from '@fluentui/react-text';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useId, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { SheetSeen } from '../../../meting/read/seen';
import { columnById } from '../../../meting/form/columns';
import type { Finding } from '../../../meting/judge/finding';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import { useVisuallyHidden } from '../../parts/visually-hidden';
import type { CheckJob } from '../../state/check-store';
import { shownCell } from '../../workbook/show-cell';
import { useExampleRows } from './use-example-rows';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
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
  hit: { outline: `2px solid ${tokens.colorStatusDangerForeground1}`, outlineOffset: '-2px' },
});

export interface ExampleGridProps {
  readonly job: CheckJob;
  readonly sheet: SheetSeen | undefined;
  readonly finding: Finding;
}

/** The cells of a finding as they stand in the sheet: headings, the row above, the row itself. */
export function ExampleGrid({ job, sheet, finding }: ExampleGridProps): ReactNode {
  const { words } = usePane();
  const [first] = finding.cells;
  return first ? (
    <Grid job={job} sheet={sheet} finding={finding} first={first} />
  ) : (
    <Text>{words.check.gridGone}</Text>
  );
}

function Grid({
  job,
  sheet,
  finding,
  first,
}: ExampleGridProps & { readonly first: Finding['cells'][number] }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const title = useId();
  const hidden = useVisuallyHidden();
  const rows = useExampleRows(job, sheet, first);
  const text = words.check;
  if (rows === undefined) return <Text size={200}>{text.gridLoading}</Text>;
  if (rows === null || rows.length === 0) return <Text size={200}>{text.gridGone}</Text>;

  const columns = columnsAround(finding, first);
  const headerRow = sheet?.headerRow ?? null;
  const typeOf = new Map(sheet?.mapped.map(({ index, column }) => [index, columnById(column).type]));
  const isHit = (row: number, column: number) =>
    finding.cells.some((cell) => cell.sheet === first.sheet && cell.row === row && cell.column === column);
  const address = `${columnName(first.column)}${first.row}`;
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={title}>
      <table className={styles.table}>
        <caption id={title} className={hidden}>
          {text.exampleGrid(address)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
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
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
                {row}
              </th>
              {columns.map((column) => {
                const hit = isHit(row, column);
                const shown = shownCell(
                  cells[column - 1] ?? null,
                  row === headerRow ? undefined : typeOf.get(column),
                  words.language,
                );
                return (
                  <td
                    key={column}
                    title={shown}
                    className={mergeClasses(styles.cell, row === headerRow && styles.head, hit && styles.hit)}
                  >
                    {hit && <SeverityIcon severity={finding.severity} />} {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The columns of the finding in its own row, and the neighbours of the first of them. */
function columnsAround(finding: Finding, first: Finding['cells'][number]): readonly number[] {
  const own = finding.cells
    .filter(({ sheet, row }) => sheet === first.sheet && row === first.row)
    .map(({ column }) => column);
  const around = [first.column - 1, first.column, first.column + 1].filter((column) => column > 0);
  return [...new Set([...own, ...around])].sort((a, b) => a - b).slice(0, 8);
}
