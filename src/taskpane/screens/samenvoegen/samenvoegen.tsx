import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ConsolidationWords } from '../../../locales/consolidation-words';
import { fillText } from '../../../locales/rule-words';
import { useFormats } from '../../app/format';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { usePane } from '../../app/pane-context';
import { useWords, type WordLoaders } from '../../app/words';
import { Busy } from '../../parts/busy';
import { DataTable } from '../../parts/data-table';
import { FailureNote } from '../../parts/failure-note';
import { FileDrop } from '../../parts/file-drop';
import { PublishPart } from '../../parts/publish-part';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { saveFile } from '../../reports/save-file';
import type { CheckJob } from '../../state/check-store';
import type { MadeConsolidation } from '../../checker/checker';
import { toFailure, type Failure } from '../../worker/remote';
import { ConsolidatedTable } from './consolidated-table';
import { MemberProgress } from './member-progress';
import { ResponseBoard } from './response-board';
import { useConsolidation } from './use-consolidation';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

export const consolidationWordLoaders: WordLoaders<ConsolidationWords> = {
  nl: async () => (await import('../../../locales/nl/consolidation')).consolidationWords,
  en: async () => (await import('../../../locales/en/consolidation')).consolidationWords,
};

/** Many workbooks as one: who handed in what, what it adds up to, and what only shows side by side. */
export default function Samenvoegen(): ReactNode {
  const { words, members, checker, announce } = usePane();
  const styles = useStyles();
  const formats = useFormats();
  // Only what is settled is shown here: drawing the whole screen for every workbook would hold it up.
  const jobs = useSyncExternalStore(members.subscribe, () => settledJobs(members.snapshot()));
  const given = useSyncExternalStore(members.subscribe, () => members.snapshot().length > 0);
  const [list, setList] = useState('');
  const [saveFailure, setSaveFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const consolidationWords = useWords(consolidationWordLoaders);
  const text = words.consolidate;
  const { total: made, failure } = useConsolidation(jobs, list);
  const total = made?.summary;
  const leftOut =
    total && consolidationWords
      ? consolidationWords.leftOut(total.leftOut, formats.jobs(total.leftOut.jobs))
      : null;

  useEffect(() => {
    checker.prepare();
  }, [checker]);

  const save = async (consolidation: MadeConsolidation) => {
    setSaving(true);
    setSaveFailure(null);
    try {
      saveFile(`${text.fileName}.xlsx`, await consolidation.write(words.language));
      announce(text.saved);
    } catch (error) {
      setSaveFailure(toFailure(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <FileDrop
        label={text.choose}
        hint={text.chooseHint}
        primary={!given}
        accept={acceptWorkbooks}
        onFiles={(files) => {
          // Handing over hundreds of files takes the browser its time already: the pane answers in between.
          setTimeout(() => members.checkFiles(files));
        }}
      />
      <Field label={text.expected} hint={text.expectedHint}>
        <Textarea
          value={list}
          resize="vertical"
          onChange={(_, { value }) => {
            setList(value);
          }}
        />
      </Field>
      <MemberProgress />
      {failure && <FailureNote title={text.failed} failure={failure} />}
      {made && total && consolidationWords && (
        <>
          <ResponseBoard total={total} jobs={jobs} words={consolidationWords} />
          <ConsolidatedTable made={made} />
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
                              finding.cells.map(
                                ({ file, sheet, row }) => `${file}, ${sheet}, ${text.row(row)}`,
                              ),
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
            {text.reconciled(
              formats.count(total.reconciliation.rows),
              formats.hours(total.reconciliation.hours),
            )}
          </Text>
          {total.perOverheidssector.length > 0 && (
            <Section title={words.result.perOverheidssector}>
              <DataTable
                caption={words.result.perOverheidssector}
                captionHidden
                headings={[words.result.which, words.result.persons, words.result.jobs]}
                rows={total.perOverheidssector.map(({ key, persons, jobs: each }) => ({
                  key,
                  cells: [
                    key === '' ? words.result.notGiven : key,
                    formats.count(persons),
                    formats.jobs(each),
                  ],
                }))}
              />
            </Section>
          )}
          <Button
            appearance="primary"
            icon={<ArrowDownload20Regular />}
            disabledFocusable={saving}
            onClick={() => void save(made)}
          >
            {text.save}
          </Button>
          {saving && <Busy label={words.report.busy} />}
          {saveFailure && <FailureNote title={text.failed} failure={saveFailure} />}
          <PublishPart
            organisations={total.files.flatMap(({ included, organisation }) =>
              included && organisation !== null ? [organisation] : [],
            )}
            publish={(choice) => made.publish(choice)}
          />
        </>
      )}
    </div>
  );
}

const none: readonly CheckJob[] = [];

/** The workbooks when none of them is waiting or busy any more; until then nothing. */
function settledJobs(jobs: readonly CheckJob[]): readonly CheckJob[] {
  const settled = jobs.every(({ state }) => state === 'done' || state === 'failed' || state === 'cancelled');
  return settled ? jobs : none;
}

const shownAtMost = 6;

function shorten(parts: readonly string[], more: (n: number) => string): string {
  const rest = parts.length - shownAtMost;
  return [...parts.slice(0, shownAtMost), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}
