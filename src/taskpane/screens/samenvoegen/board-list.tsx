import { ToggleButton, Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { ConsolidationWords } from '../../../locales/consolidation-words';
import {
  boardStatus,
  boardStatuses,
  collectionYear,
  countsIn,
  currentVersions,
  jobsOf,
  type Board,
  type BoardStatus,
  type Collection,
  type Version,
} from '../../../meting/consolidate/collection/collection';
import type { UnsettlingRule } from '../../../meting/consolidate/consolidation';
import { inHumanOrder } from '../../../meting/consolidate/collection/human-order';
import { maskName } from '../../../privacy/personal-data';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { Bar } from './bar';
import { ownPrevious } from './own-previous';
import { statusIcons } from './status-icons';
import { WrittenTo } from './written-to';

const useStyles = makeStyles({
  toggles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  // In the line of its icon, also where it takes two lines.
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left', display: 'inline' },
});

const atOnce = 100;

export interface BoardListProps {
  readonly collection: Collection;
  readonly today: string;
  readonly text: CollectionWords;
  readonly fileWords: ConsolidationWords;
  /** Whom the reader comes back from. */
  readonly cameFrom: string | null;
  readonly onOpen: (board: Board) => void;
}

/** Everyone who was asked or sent something, by status; the ones that need work first, and names as people count. */
export function BoardList(props: BoardListProps): ReactNode {
  const { collection, text: words } = props;
  const styles = useStyles();
  const pane = usePane();
  const [only, setOnly] = useState<BoardStatus | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(atOnce);
  const text = words.desk;
  const lines = useMemo(() => sorted(collection.boards), [collection]);
  const most = useMemo(() => Math.max(...collection.boards.map(jobsOf), 0), [collection]);
  const collected = useMemo(() => collectionYear(collection), [collection]);
  const hasList = collection.boards.some(({ asked }) => asked);
  const wanted = query.trim().toLowerCase();
  const chosen = lines.filter(
    ({ board, status }) =>
      (only === null || status === only) && (wanted === '' || board.name.toLowerCase().includes(wanted)),
  );
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-came-from] button')?.focus();
  }, []);
  return (
    <Section title={text.boards}>
      <div className={styles.toggles} role="group" aria-label={pane.words.consolidate.board}>
        {boardStatuses.map((status) => {
          const count = lines.filter((line) => line.status === status).length;
          return (
            count > 0 && (
              <ToggleButton
                key={status}
                size="small"
                icon={<SeverityIcon severity={statusIcons[status]} />}
                checked={only === status}
                onClick={() => {
                  setOnly(only === status ? null : status);
                  setShown(atOnce);
                }}
              >
                {words.status[status]} ({count})
              </ToggleButton>
            )
          );
        })}
      </div>
      {lines.length > 10 && (
        <SearchBox
          size="small"
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      )}
      <Text size={200} role="status">
        {chosen.length === 0 ? text.noneShown : text.shown(Math.min(shown, chosen.length), chosen.length)}
      </Text>
      <ul className={styles.list} ref={list}>
        {chosen.slice(0, shown).map((line) => (
          <BoardLine
            key={line.board.name}
            {...props}
            {...line}
            most={most}
            hasList={hasList}
            collected={collected}
          />
        ))}
      </ul>
      {chosen.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {text.more(Math.min(atOnce, chosen.length - shown))}
        </Button>
      )}
    </Section>
  );
}

interface Line {
  readonly board: Board;
  readonly status: BoardStatus;
}

function sorted(boards: readonly Board[]): readonly Line[] {
  return boards
    .map((board) => ({ board, status: boardStatus(board) }))
    .sort(
      (a, b) =>
        boardStatuses.indexOf(a.status) - boardStatuses.indexOf(b.status) ||
        inHumanOrder(a.board.name, b.board.name),
    );
}

function BoardLine({
  board,
  status,
  most,
  hasList,
  collected,
  today,
  text: words,
  fileWords,
  cameFrom,
  onOpen,
}: BoardListProps &
  Line & {
    readonly most: number;
    readonly hasList: boolean;
    readonly collected: number | null;
  }): ReactNode {
  const { words: pane } = usePane();
  const formats = useFormats();
  const styles = useStyles();
  const text = words.desk;
  const current = currentVersions(board);
  const counts = current.some(countsIn);
  const [fout, open] = [sumOf(current, 'fout'), sumOf(current, 'open')];
  const jobs = jobsOf(board);
  const before = board.lastYear ?? ownPrevious(board);
  const name = maskName(board.name, ['name', 'health']);
  const said = [
    ...current
      .filter(({ status: each }) => !['complete', 'to-explain', 'to-repair', 'other-year'].includes(each))
      .map((version) => fileWords.status[version.status]),
    ...board.versions
      .filter(({ year, status: each }) => each === 'other-year' && year !== null)
      .map(({ year }) => text.yearAside(year ?? 0, collected ?? 0)),
    ...(fout > 0 ? [pane.severity.fout(fout)] : []),
    ...(open > 0 ? [pane.severity.waarschuwing(open)] : []),
    ...(board.versions.length > 1
      ? [text.versions(board.versions.length, board.versions.filter(countsIn).length)]
      : []),
    ...unsettledOf(current).map((rule) => fileWords.findings[rule].title),
    ...(board.names.length === 0 && board.versions.length > 0 ? [text.noName] : []),
    ...(hasList && !board.asked ? [text.notAsked] : []),
    ...(counts ? [pane.consolidate.adds(formats.jobs(jobs))] : []),
    ...(counts && before !== null ? [text.sinceLastYear(formats.change(jobs - before))] : []),
  ];
  return (
    <li className={styles.item} {...(board.name === cameFrom ? { 'data-came-from': '' } : {})}>
      <span className={styles.head}>
        <SeverityIcon severity={statusIcons[status]} />
        <Link
          as="button"
          className={styles.name}
          title={text.open(name)}
          onClick={() => {
            onOpen(board);
          }}
        >
          {name}
        </Link>
      </span>
      <Text size={200}>{words.status[status]}</Text>
      {counts && most > 0 && <Bar share={jobs / most} />}
      {said.length > 0 && <Text size={200}>{said.join(' · ')}</Text>}
      <WrittenTo board={board} status={status} today={today} words={words} />
    </li>
  );
}

/** Under which findings of the whole the workbooks of a board stand, each once. */
const unsettledOf = (versions: readonly Version[]): readonly UnsettlingRule[] => [
  ...new Set(versions.flatMap(({ unsettled }) => unsettled)),
];

const sumOf = (versions: readonly Version[], figure: 'fout' | 'open'): number =>
  versions.reduce((sum, version) => sum + version[figure], 0);
