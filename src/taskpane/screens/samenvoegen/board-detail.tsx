import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { ConsolidationWords } from '../../../locales/consolidation-words';
import { writtenDay } from '../../../locales/written-day';
import {
  boardStatus,
  collectionYear,
  currentVersions,
  jobsOf,
  whatChanged,
  type Board,
  type RuleChange,
} from '../../../meting/consolidate/collection/collection';
import type { FileStatus } from '../../../meting/consolidate/consolidation';
import { maskName } from '../../../privacy/personal-data';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import type { CollectionDesk, DeskState } from '../../collect/collection-desk';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook } from '../../rules/use-rule-book';
import type { Tabel1Cell } from '../../worker/protocol';
import { FileFindings } from './file-findings';
import { FileRows } from './file-rows';
import { ownPrevious } from './own-previous';
import { ReturnsPart } from './returns-part';
import { statusIcons } from './status-icons';
import { WrittenTo } from './written-to';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

export interface BoardDetailProps {
  readonly desk: CollectionDesk;
  readonly state: DeskState;
  readonly board: Board;
  /** The figure from which the reader came; its rows are shown. */
  readonly cell: Pick<Tabel1Cell, 'form' | 'sector'>;
  readonly text: CollectionWords;
  readonly fileWords: ConsolidationWords;
  readonly onBack: () => void;
}

/** One organisation: what came, what the last version changed, what is to be done, and the rows that count. */
export function BoardDetail(props: BoardDetailProps): ReactNode {
  const { desk, state, board, cell, text: words, fileWords, onBack } = props;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const text = words.desk;
  const status = boardStatus(board);
  const name = maskName(board.name, ['name', 'health']);
  useEffect(() => {
    title.current?.focus();
    window.scrollTo?.(0, 0);
  }, []);
  const current = [...currentVersions(board)].sort(
    (a, b) => Number(canCount(a.status)) - Number(canCount(b.status)) || b.fout - a.fout,
  );
  return (
    <div className={styles.part}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
        {text.back}
      </Button>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {name}
      </h2>
      <Text>
        <SeverityIcon severity={statusIcons[status]} /> {words.status[status]}
      </Text>
      <WrittenTo board={board} status={status} today={desk.today()} words={words} />
      <LastYear board={board} text={text} />
      {board.versions.length > 0 && <Versions {...props} />}
      <Changes board={board} text={text} />
      {status !== 'in-order' && status !== 'unsettled' && status !== 'missing' && (
        <ReturnsPart desk={desk} state={state} words={words} only={board} />
      )}
      {current.map(({ sha256, file, status: fileStatus }) => {
        const job = state.atHand.get(sha256);
        if (!job?.result || !job.file)
          return (
            <Text
              key={sha256}
            >{`${maskName(file)}: ${fileWords.status[fileStatus]}. ${text.detail.notHere}`}</Text>
          );
        return (
          <FileFindings
            key={sha256}
            result={job.result}
            file={job.file}
            text={text}
            several={current.length > 1}
          >
            {(found) =>
              state.made && (
                <FileRows made={state.made} file={job.file as File} found={found} cell={cell} text={text} />
              )
            }
          </FileFindings>
        );
      })}
    </div>
  );
}

function LastYear({
  board,
  text,
}: {
  readonly board: Board;
  readonly text: CollectionWords['desk'];
}): ReactNode {
  const formats = useFormats();
  const own = ownPrevious(board);
  const { lastYear } = board;
  if (lastYear === null || currentVersions(board).length === 0) return null;
  return (
    <>
      <Text>{text.sinceLastYear(formats.change(jobsOf(board) - lastYear))}</Text>
      {own !== null && Math.abs(own - lastYear) > 0.005 && (
        <Text>
          <SeverityIcon severity="waarschuwing" />{' '}
          {text.otherPrevious(formats.jobs(own), formats.jobs(lastYear))}
        </Text>
      )}
    </>
  );
}

const canCount = (status: FileStatus): boolean => status === 'complete' || status === 'to-explain';

function Versions({ desk, state, board, text: words, fileWords }: BoardDetailProps): ReactNode {
  const formats = useFormats();
  const { words: pane } = usePane();
  const styles = useStyles();
  const { detail } = words.desk;
  return (
    <Section title={detail.versions}>
      <ul className={styles.list}>
        {board.versions.map(({ sha256, file, on, year, status, replaced, jobs, rows }) => (
          <li key={sha256} className={styles.item}>
            {detail.came(maskName(file), writtenDay(on, words.language))}
            <br />
            <Text size={200}>
              {fileWords.status[status]} · {formats.count(rows)} {pane.result.rows.toLowerCase()} ·{' '}
              {pane.consolidate.adds(formats.jobs(jobs))}
            </Text>
            {status === 'other-year' && (
              <>
                <br />
                <SeverityIcon severity="waarschuwing" />{' '}
                {words.desk.yearAside(year ?? 0, collectionYear(state.collection) ?? 0)}
              </>
            )}
            {(replaced || !canCount(status)) && (
              <>
                <br />
                <Text size={200}>
                  {replaced && status !== 'other-year' ? detail.replaced : detail.countsNot}
                </Text>
              </>
            )}
            {board.versions.length > 1 && (canCount(status) || replaced) && status !== 'other-year' && (
              <div>
                <Checkbox
                  label={detail.countToo(maskName(file))}
                  checked={!replaced}
                  onChange={(_, { checked }) => {
                    desk.count(sha256, checked === true);
                  }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changes({
  board,
  text,
}: {
  readonly board: Board;
  readonly text: CollectionWords['desk'];
}): ReactNode {
  const formats = useFormats();
  const book = useRuleBook();
  const styles = useStyles();
  const changed = whatChanged(board);
  if (!changed || !book) return null;
  const { detail } = text;
  const count = (changes: readonly RuleChange[]) =>
    changes.reduce((sum, { before, after }) => sum + Math.abs(after - before), 0);
  return (
    <Section title={detail.changed}>
      <Text>{detail.change(formats.countChange(changed.rows), formats.change(changed.jobs))}</Text>
      {(['mended', 'added'] as const).map(
        (kind) =>
          changed[kind].length > 0 && (
            <div key={kind}>
              <Text>
                <SeverityIcon severity={kind === 'mended' ? 'good' : 'waarschuwing'} />{' '}
                {detail[kind](count(changed[kind]))}
              </Text>
              <ul className={styles.list}>
                {changed[kind].map(({ rule, before, after }) => (
                  <li key={rule} className={styles.item}>
                    {detail.ofRule(book.title(rule), before, after)}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </Section>
  );
}
