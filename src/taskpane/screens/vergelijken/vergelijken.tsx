import { Field } from '@fluentui/react-field';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useMemo, useState, type ReactNode } from 'react';
import { useFormats } from '../../app/format';
import { acceptWorkbooks } from '../../../workbook/file-kinds';
import { usePane } from '../../app/pane-context';
import { DataTable } from '../../parts/data-table';
import { FileDrop } from '../../parts/file-drop';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook } from '../../rules/use-rule-book';
import { useJobs } from '../../state/use-jobs';
import { JobState } from '../../parts/job-state';
import { comparedCheck, compareChecks, type Change, type Compared } from './compare';
import { earlierReport, reportBytesAtMost } from './earlier-report';
import { maskBsns } from '../../../privacy/bsn';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalXS },
});

interface Moment {
  readonly id: string;
  readonly label: string;
  readonly result: Compared;
}

/** Two checks side by side: what was solved, what is new, what stayed. */
export default function Vergelijken(): ReactNode {
  const { words, checks } = usePane();
  const styles = useStyles();
  const jobs = useJobs();
  const text = words.compare;
  const [reports, setReports] = useState<readonly Moment[]>([]);
  const [notReports, setNotReports] = useState<readonly string[]>([]);
  const moments = useMemo(
    () => [
      ...reports,
      ...jobs.flatMap(({ id, name, result, previous }): Moment[] => [
        ...(previous && !previous.unreadable
          ? [{ id: `${id}-before`, label: text.earlier(name), result: comparedCheck(previous) }]
          : []),
        ...(result && !result.unreadable
          ? [{ id: String(id), label: name, result: comparedCheck(result) }]
          : []),
      ]),
    ],
    [reports, jobs, text],
  );
  const add = async (files: readonly File[]) => {
    const isReport = ({ name }: File) => name.toLowerCase().endsWith('.json');
    checks.checkFiles(files.filter((file) => !isReport(file)));
    const read = await Promise.all(
      files.filter(isReport).map(async (file) => {
        const found = file.size > reportBytesAtMost ? null : earlierReport(await textOf(file));
        return { file, found };
      }),
    );
    setNotReports(read.flatMap(({ file, found }) => (found === null ? [maskBsns(file.name)] : [])));
    const added = read.flatMap(({ file, found }) =>
      (found ?? []).map((check, index): Moment => ({
        id: `report ${file.name} ${file.lastModified} ${index}`,
        label: text.inReport(maskBsns(check.file), maskBsns(file.name)),
        result: check,
      })),
    );
    setReports((known) => [...known.filter(({ id }) => !added.some((each) => each.id === id)), ...added]);
  };
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const before = moments.find(({ id }) => id === chosen.before) ?? moments[0];
  const after = moments.find(({ id }) => id === chosen.after) ?? moments.at(-1);
  const waiting = jobs.filter(({ state }) => state !== 'done');

  return (
    <div className={styles.screen}>
      <Text>{text.how}</Text>
      <FileDrop
        label={text.addFile}
        hint={text.addHint}
        accept={`${acceptWorkbooks},.json`}
        onFiles={(files) => void add(files)}
      />
      {notReports.map((name) => (
        <MessageBar key={name} intent="error" layout="multiline">
          <MessageBarBody>{text.noReport(name)}</MessageBarBody>
        </MessageBar>
      ))}
      {waiting.map((job) => (
        <div key={job.id}>
          <Text weight="semibold">{job.name}</Text>
          <JobState job={job} />
        </div>
      ))}
      {moments.length < 2 || !before || !after ? (
        <Text>{text.needTwo}</Text>
      ) : (
        <>
          {(['before', 'after'] as const).map((side) => (
            <Field key={side} label={text[side]}>
              <Select
                value={(side === 'before' ? before : after).id}
                onChange={(_, { value }) => {
                  setChosen({ ...chosen, [side]: value });
                }}
              >
                {moments.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <Outcome before={before.result} after={after.result} />
        </>
      )}
    </div>
  );
}

/** What a file holds, as text. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(String(reader.result));
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error(file.name));
    });
    reader.readAsText(file);
  });
}

function Outcome({ before, after }: { readonly before: Compared; readonly after: Compared }): ReactNode {
  const { words } = usePane();
  const formats = useFormats();
  const text = words.compare;
  const { solved, added, remaining, areOfTwo, jobs, persons } = useMemo(
    () => compareChecks(before, after),
    [before, after],
  );
  const shown = (n: number | null, format: (n: number) => string) => (n === null ? '–' : format(n));
  const change = ({ before: b, after: a }: typeof jobs) =>
    b === null || a === null ? '–' : formats.change(a - b);
  return (
    <>
      {areOfTwo && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.ofTwo(maskBsns(before.organisation ?? ''), maskBsns(after.organisation ?? ''))}
          </MessageBarBody>
        </MessageBar>
      )}
      <DataTable
        caption={text.figures}
        headings={[text.figure, text.before, text.after, text.difference]}
        rows={[
          {
            key: 'jobs',
            cells: [
              words.result.jobs,
              shown(jobs.before, formats.jobs),
              shown(jobs.after, formats.jobs),
              change(jobs),
            ],
          },
          {
            key: 'persons',
            cells: [
              words.result.persons,
              shown(persons.before, formats.count),
              shown(persons.after, formats.count),
              change(persons).replace(/[.,]00$/, ''),
            ],
          },
        ]}
      />
      <Changes title={text.solved(solved.length)} changes={solved} />
      <Changes title={text.added(added.length)} changes={added} />
      <Changes title={text.remaining(remaining.length)} changes={remaining} />
    </>
  );
}

function Changes({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly Change[];
}): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  if (!book) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {changes.map((change) => {
          const group = change.kind === 'solved' ? change.before : change.after;
          const from = change.kind === 'new' ? 0 : change.before.count;
          const to = change.kind === 'solved' ? 0 : change.after.count;
          return (
            <li key={`${group.rule} ${group.sheet} ${group.cause}`} className={styles.item}>
              <SeverityIcon severity={change.kind === 'solved' ? 'good' : group.severity} />{' '}
              {book.title(group.rule)}{' '}
              <Text size={200}>
                ({maskBsns(group.sheet)}, {words.compare.fromTo(from, to)})
              </Text>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
