import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CollectionWords } from '../../../locales/nl/collection';
import type { ConsolidationWords } from '../../../locales/consolidation-words';
import { fillText } from '../../../locales/rule-words';
import type { ConsolidationSummary } from '../../../meting/consolidate/consolidation';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { useFormats } from '../../app/format';
import { usePane } from '../../app/pane-context';
import { useWords } from '../../app/words';
import type { MadeConsolidation } from '../../checker/checker';
import type { CollectionDesk } from '../../collect/collection-desk';
import { Busy } from '../../parts/busy';
import { DataTable } from '../../parts/data-table';
import { FailureNote } from '../../parts/failure-note';
import { FileDrop } from '../../parts/file-drop';
import { consolidationWordLoaders, PublishPart } from '../../parts/publish-part';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { saveFile } from '../../reports/save-file';
import type { Tabel1Cell } from '../../worker/protocol';
import { toFailure, type Failure } from '../../worker/remote';
import { AskedPart } from './asked-part';
import { BoardDetail } from './board-detail';
import { BoardList } from './board-list';
import { CollectionTotal } from './collection-total';
import { ConsolidatedTable } from './consolidated-table';
import { InsertCollection } from './insert-collection';
import { MemberProgress } from './member-progress';
import { ReturnsPart } from './returns-part';
import { SameBoardQuestions } from './same-board-questions';
import { UnreadFiles } from './unread-files';
import { collectionWordLoaders, useCollection } from './use-collection';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** Where the reader is: all boards, or one of them, with the figure that led there. */
interface Opened {
  readonly name: string;
  readonly cell: Pick<Tabel1Cell, 'form' | 'sector'>;
}

const everything = { form: 'totaal', sector: 'totaal' } as const;

/** A collection of workbooks: who was asked, what came, what it adds up to, and what goes back. */
export default function Samenvoegen(): ReactNode {
  const { words, members, checker } = usePane();
  const styles = useStyles();
  const { desk, state } = useCollection();
  const given = useSyncExternalStore(members.subscribe, () => members.snapshot().length > 0);
  const consolidationWords = useWords(consolidationWordLoaders);
  const collectionWords = useWords(collectionWordLoaders);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const text = words.consolidate;
  const { made, failure, collection } = state;

  useEffect(() => {
    checker.prepare();
  }, [checker]);

  if (!collectionWords || !consolidationWords) return <Busy label={words.shell.loading} />;
  const board = opened && collection.boards.find(({ name }) => name === opened.name);
  if (board)
    return (
      <div className={styles.screen}>
        <BoardDetail
          desk={desk}
          state={state}
          board={board}
          cell={opened.cell}
          text={collectionWords}
          fileWords={consolidationWords}
          onBack={() => {
            setOpened(null);
            setCameFrom(board.name);
          }}
        />
      </div>
    );

  const countsAny = made?.summary.files.some(({ included }) => included) ?? false;
  const openFile = (file: string, cell: Tabel1Cell) => {
    const found = collection.boards.find(({ versions }) =>
      versions.some(({ sha256 }) => state.atHand.get(sha256)?.result?.file === file),
    );
    if (found) setOpened({ name: found.name, cell });
  };
  return (
    <div className={styles.screen}>
      <Text>{collectionWords.desk.lead}</Text>
      {collection.boards.some(({ versions }) => versions.length > 0) && (
        <CollectionTotal desk={desk} state={state} hasTable={countsAny} text={collectionWords.desk} />
      )}
      <FileDrop
        label={text.choose}
        hint={text.chooseHint}
        primary={!given}
        accept={acceptWorkbooks}
        onFiles={(files) => {
          // Handing over hundreds of files takes the browser its time already: the pane answers in between.
          setTimeout(() => {
            desk.receive(files);
          });
        }}
      />
      <AskedPart desk={desk} state={state} text={collectionWords.desk} />
      <MemberProgress
        onClear={() => {
          desk.clear();
        }}
      />
      {failure && <FailureNote title={text.failed} failure={failure} />}
      <UnreadFiles desk={desk} state={state} text={collectionWords.desk.unread} />
      {collection.boards.length > 0 && (
        <>
          <SameBoardQuestions desk={desk} questions={desk.questions()} text={collectionWords.desk.same} />
          <BoardList
            collection={collection}
            today={desk.today()}
            text={collectionWords}
            fileWords={consolidationWords}
            cameFrom={cameFrom}
            onOpen={({ name }) => {
              setOpened({ name, cell: everything });
            }}
          />
          <ReturnsPart desk={desk} state={state} words={collectionWords} />
          <SaveState desk={desk} words={collectionWords} />
        </>
      )}
      {made && !countsAny && <Text>{collectionWords.desk.nothingCounts}</Text>}
      {made && countsAny && (
        <>
          <ConsolidatedTable made={made} text={collectionWords.desk} onOpen={openFile} />
          <SideBySide total={made.summary} words={consolidationWords} />
          <SaveConsolidation made={made} />
          <InsertCollection made={made} state={state} words={collectionWords} />
          <PublishPart
            organisations={made.summary.files.flatMap(({ included, organisation }) =>
              included && organisation !== null ? [organisation] : [],
            )}
            publish={(choice) => made.publish(choice)}
          />
        </>
      )}
    </div>
  );
}

/** What only shows when the workbooks lie side by side, what is left out, and the jobs by overheidssector. */
function SideBySide({
  total,
  words: consolidationWords,
}: {
  readonly total: ConsolidationSummary;
  readonly words: ConsolidationWords;
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  const text = words.consolidate;
  const leftOut = consolidationWords.leftOut(total.leftOut, formats.jobs(total.leftOut.jobs));
  return (
    <>
      {total.findings.length > 0 && (
        <Section title={text.sideBySide}>
          <ul className={styles.list}>
            {total.findings.map((finding, index) => {
              const said = consolidationWords.findings[finding.rule];
              const fill = (sentence: string) => fillText(sentence, finding.facts, words.language);
              return (
                <li key={index} className={styles.item}>
                  <SeverityIcon severity={finding.severity} />{' '}
                  <Text weight="semibold">
                    {finding.rule} {said.title}
                  </Text>
                  <br />
                  {fill(said.what)} {fill(said.consequence)} {fill(said.todo)}
                  <br />
                  <Text size={200}>
                    {finding.cells.length > 0
                      ? shorten(
                          finding.cells.map(({ file, sheet, row }) => `${file}, ${sheet}, ${text.row(row)}`),
                          text.more,
                        )
                      : shorten(finding.files, text.more)}
                  </Text>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {leftOut !== null && (
        <Text>
          <SeverityIcon severity="waarschuwing" /> {leftOut}
        </Text>
      )}
      <Text>
        <SeverityIcon
          severity={total.reconciliation.rows === 0 && total.reconciliation.hours === 0 ? 'good' : 'fout'}
        />{' '}
        {text.reconciled(formats.count(total.reconciliation.rows), formats.hours(total.reconciliation.hours))}
      </Text>
      {total.perOverheidssector.length > 0 && (
        <Section title={words.result.perOverheidssector}>
          <DataTable
            caption={words.result.perOverheidssector}
            captionHidden
            headings={[words.result.which, words.result.persons, words.result.jobs]}
            rows={total.perOverheidssector.map(({ key, persons, jobs: each }) => ({
              key,
              cells: [key === '' ? words.result.notGiven : key, formats.count(persons), formats.jobs(each)],
            }))}
          />
        </Section>
      )}
    </>
  );
}

/** All workbooks in one, to keep. */
function SaveConsolidation({ made }: { readonly made: MadeConsolidation }): ReactNode {
  const { words } = usePane();
  const text = words.consolidate;
  return (
    <SaveButton
      label={text.save}
      primary
      saved={text.saved}
      failed={text.failed}
      make={async () => {
        saveFile(`${text.fileName}.xlsx`, await made.write(words.language));
      }}
    />
  );
}

/** The state of the collection, to go on with later. */
function SaveState({
  desk,
  words: { desk: text, workbook },
}: {
  readonly desk: CollectionDesk;
  readonly words: CollectionWords;
}): ReactNode {
  const { words } = usePane();
  return (
    <SaveButton
      label={text.save}
      hint={text.saveWhat}
      saved={text.saved}
      failed={text.saveFailed}
      make={async () => {
        saveFile(`${workbook.fileName}.xlsx`, await desk.write(words.language));
      }}
    />
  );
}

function SaveButton({
  label,
  hint,
  primary = false,
  saved,
  failed,
  make,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly primary?: boolean;
  readonly saved: string;
  readonly failed: string;
  readonly make: () => Promise<void>;
}): ReactNode {
  const { words, announce } = usePane();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setSaving(true);
    setFailure(null);
    try {
      await make();
      announce(saved);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      {hint !== undefined && <Text size={200}>{hint}</Text>}
      <Button
        {...(primary ? { appearance: 'primary' } : {})}
        icon={<ArrowDownload20Regular />}
        disabledFocusable={saving}
        onClick={() => void save()}
      >
        {label}
      </Button>
      {saving && <Busy label={words.report.busy} />}
      {failure && <FailureNote title={failed} failure={failure} />}
    </>
  );
}

const shownAtMost = 6;

function shorten(parts: readonly string[], more: (n: number) => string): string {
  const rest = parts.length - shownAtMost;
  return [...parts.slice(0, shownAtMost), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}
