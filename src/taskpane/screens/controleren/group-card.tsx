import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ChevronDown16Regular, ChevronRight16Regular, Location16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { columnName } from '../../../host/a1';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import type { CellRef } from '../../../meting/form/cell-ref';
import { usePane } from '../../app/pane-context';
import { SeverityIcon } from '../../parts/severity';
import { SourceLink } from '../../parts/source-link';
import type { RuleBook } from '../../rules/use-rule-book';
import { useRules } from '../../rules/use-rules';
import type { CheckJob } from '../../state/check-store';
import { ExampleGrid } from './example-grid';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingHorizontalS,
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    cursor: 'pointer',
    // A line, not a colour: the hover colours of high contrast belong to text of one colour.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { paddingTop: '2px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  examples: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

export interface GroupCardProps {
  readonly job: CheckJob;
  readonly result: CheckResult;
  readonly group: FindingGroup;
  readonly book: RuleBook;
  /** More that can be done about this group, e.g. mark or repair it. */
  readonly actions?: ReactNode;
}

/** One cause: closed it says what and how often, open it explains and shows. */
export function GroupCard({ job, result, group, book, actions }: GroupCardProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const body = useId();
  const text = words.check;
  const title = book.title(group.rule);
  const [first] = group.examples;
  const source = useRules()?.get(group.rule)?.source;
  const explanation = first && book.explain(first);
  const sheet = result.sheets.find(({ name }) => name === maskBsns(group.sheet));
  return (
    <article className={styles.card} aria-label={`${words.severity.names[group.severity]}: ${title}`}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={styles.icon}>
            <SeverityIcon severity={group.severity} />
          </span>
          <span>
            <span className={styles.name}>{title}</span>
            <span className={styles.place}>
              {words.severity.names[group.severity]} · {text.times(group.count)} · {cellsOf(group)}
              {group.explained > 0 && <> · {text.explained(group.explained, group.count)}</>}
            </span>
          </span>
          <span className={styles.icon}>
            {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          </span>
        </button>
      </h3>
      <div id={body} hidden={!open} className={open ? styles.body : undefined}>
        {open && (
          <>
            {explanation && (
              <dl className={styles.terms}>
                <dt className={styles.term}>{text.what}</dt>
                <dd className={styles.meaning}>{explanation.what}</dd>
                <dt className={styles.term}>{text.consequence}</dt>
                <dd className={styles.meaning}>{explanation.consequence}</dd>
                <dt className={styles.term}>{text.todo}</dt>
                <dd className={styles.meaning}>{explanation.todo}</dd>
                <dt className={styles.term}>{text.why}</dt>
                <dd className={styles.meaning}>
                  {explanation.why}{' '}
                  <Text size={200}>
                    ({text.rulePage(group.rule)}
                    {source && (
                      <>
                        ; <SourceLink source={source} />
                      </>
                    )}
                    )
                  </Text>
                </dd>
              </dl>
            )}
            {actions}
            <Text weight="semibold">
              {text.examples}: {text.examplesOf(group.examples.length, group.count)}
            </Text>
            <ul className={styles.examples}>
              {group.examples.map((finding, index) => (
                <li key={finding.key || index}>
                  {index > 0 && <p className={styles.meaning}>{book.explain(finding).what}</p>}
                  <GoTo job={job} cells={finding.cells} />
                  <ExampleGrid job={job} sheet={sheet} finding={finding} />
                </li>
              ))}
            </ul>
            <Places group={group} />
          </>
        )}
      </div>
    </article>
  );
}

function cellsOf({ sheet, ranges }: FindingGroup): string {
  const [first = '', ...others] = ranges;
  return `${maskBsns(sheet)} ${first}${others.length > 0 ? ' …' : ''}`;
}

/** To the cells of one finding; for a file only their addresses, since it is not open. */
function GoTo({ job, cells }: { readonly job: CheckJob; readonly cells: readonly CellRef[] }): ReactNode {
  const { words, host, announce } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {cells.slice(0, 6).map((cell) => {
        const address = `${columnName(cell.column)}${cell.row}`;
        const sheet = maskBsns(cell.sheet);
        const key = `${sheet}!${address}`;
        if (job.file) return <Text key={key}>{key}</Text>;
        return (
          <Button
            key={key}
            size="small"
            icon={<Location16Regular />}
            onClick={() => {
              void host.select({ ...cell, rows: 1, columns: 1 }).then(() => {
                announce(words.check.wentTo(sheet, address));
              });
            }}
          >
            {words.check.goTo(address)}
          </Button>
        );
      })}
    </div>
  );
}

const placesAtOnce = 20;

/** Every address of the group; many of them in steps, and the rest always counted. */
function Places({ group }: { readonly group: FindingGroup }): ReactNode {
  const { words } = usePane();
  const [shown, setShown] = useState(placesAtOnce);
  const rest = group.ranges.length - shown;
  return (
    <div>
      <Text weight="semibold">{words.check.places}: </Text>
      <Text>{group.ranges.slice(0, shown).join(', ')}</Text>{' '}
      {rest > 0 && (
        <Link
          as="button"
          inline
          onClick={() => {
            setShown(shown + 10 * placesAtOnce);
          }}
        >
          {words.check.morePlaces(rest)}
        </Link>
      )}
    </div>
  );
}
