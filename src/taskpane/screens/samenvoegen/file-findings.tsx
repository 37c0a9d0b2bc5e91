import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import { maskName } from '../../../privacy/personal-data';
import { usePane } from '../../app/pane-context';
import { Disclosure } from '../../parts/disclosure';
import { FailureNote } from '../../parts/failure-note';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook, type RuleBook } from '../../rules/use-rule-book';
import { toFailure, type Failure } from '../../worker/remote';
import { cellsIn, countCells, type Place } from './places';
import { RowView } from './row-view';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

interface Loaded {
  readonly of: CheckResult;
  readonly found?: CheckResult;
  readonly failure?: Failure;
}

/** What is to be done in one workbook, each place one click away; and under it what the caller shows of its sheets. */
export function FileFindings({
  result,
  file,
  text,
  several,
  children,
}: {
  /** As the pane knows it; what was found is fetched from the worker. */
  readonly result: CheckResult;
  readonly file: File;
  readonly text: CollectionWords['desk'];
  /** There are several workbooks: each is named. */
  readonly several: boolean;
  readonly children: (found: CheckResult) => ReactNode;
}): ReactNode {
  const { checker } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (outcome: Omit<Loaded, 'of'>) => {
      if (current) setLoaded({ of: result, ...outcome });
    };
    checker.findingsOf(result).then(
      (found) => {
        keep({ found });
      },
      (error: unknown) => {
        keep({ failure: toFailure(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [checker, result]);
  const { detail } = text;
  if (loaded?.failure) return <FailureNote title={maskName(result.file)} failure={loaded.failure} />;
  if (loaded?.of !== result || !loaded.found || !book) return null;
  const { found } = loaded;
  if (found.unreadable) return <FailureNote title={maskName(found.file)} failure={found.unreadable} />;
  const open = found.groups.filter(
    ({ severity, explained, count }) => severity !== 'info' && explained < count,
  );
  return (
    <>
      <Section title={several ? `${detail.findings}: ${maskName(found.file)}` : detail.findings}>
        {open.length === 0 ? (
          <Text>{detail.noFindings}</Text>
        ) : (
          <ul className={styles.list}>
            {open.map((group) => (
              <Cause
                key={`${group.rule} ${group.sheet} ${group.cause}`}
                group={group}
                book={book}
                file={file}
                found={found}
                text={text}
              />
            ))}
          </ul>
        )}
      </Section>
      {children(found)}
    </>
  );
}

interface CauseProps {
  readonly group: FindingGroup;
  readonly book: RuleBook;
  readonly file: File;
  readonly found: CheckResult;
  readonly text: CollectionWords['desk'];
}

function Cause({ group, book, file, found, text }: CauseProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const { detail } = text;
  const [first] = group.examples;
  const title = book.title(group.rule);
  return (
    <li className={styles.item}>
      <span>
        <SeverityIcon severity={group.severity} /> <Text weight="semibold">{title}</Text>
      </span>
      <Text size={200}>
        {words.severity.names[group.severity]} {group.rule} · {detail.times(group.count - group.explained)}
      </Text>
      {first && <Text>{book.explain(first).todo}</Text>}
      <Disclosure title={detail.places(title)}>
        <Places group={group} file={file} found={found} text={text} />
      </Disclosure>
    </li>
  );
}

const atOnce = 100;

/** A hundred places at a time; each shows its row. */
function Places({ group, file, found, text }: Omit<CauseProps, 'book'>): ReactNode {
  const styles = useStyles();
  const { detail } = text;
  const [shown, setShown] = useState(atOnce);
  const [place, setPlace] = useState<Place | null>(null);
  const all = useMemo(() => countCells(group.ranges), [group]);
  const places = useMemo(() => cellsIn(group.ranges, shown), [group, shown]);
  return (
    <>
      <Text size={200}>{detail.onSheet(maskName(group.sheet))}</Text>
      <div className={styles.places}>
        {places.map((each) => (
          <Link
            key={each.address}
            as="button"
            aria-label={detail.showCell(`${maskName(group.sheet)} ${each.address}`)}
            onClick={() => {
              setPlace(each);
            }}
          >
            {each.address}
          </Link>
        ))}
      </div>
      {all > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {detail.morePlaces(all - shown)}
        </Button>
      )}
      {place && (
        <RowView
          file={file}
          sheet={group.sheet}
          found={found}
          row={place.row}
          column={place.column}
          text={text}
        />
      )}
    </>
  );
}
