import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { JobPicker, type CheckedJob } from '../../parts/job-picker';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook } from '../../rules/use-rule-book';
import {
  readToelichtingSheet,
  removeToelichting,
  writeToelichtingen,
  type SheetToelichting,
} from '../../toelichting/toelichting-sheet';
import { toFailure, type Failure } from '../../worker/remote';
import { ToelichtingCard } from './toelichting-card';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  status: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Explains warnings: what is right although it looks odd. The explanations live in the workbook itself. */
export default function Toelichten(): ReactNode {
  const { words, host } = usePane();
  if (host.kind === 'none') return <Text>{words.explain.needsWorkbook}</Text>;
  return <JobPicker fits={({ file }) => file === null}>{(job) => <Warnings job={job} />}</JobPicker>;
}

function Warnings({ job }: { readonly job: CheckedJob }): ReactNode {
  const { words, settings, host, checks, announce } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const [known, setKnown] = useState<readonly SheetToelichting[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.explain;
  const { result } = job;

  const reload = useCallback(async () => {
    setKnown((await readToelichtingSheet(host)).rows);
  }, [host]);
  useEffect(() => {
    reload().catch((error: unknown) => {
      setFailure(toFailure(error));
    });
  }, [reload, result]);

  const attempt = async (work: () => Promise<void>, done: string) => {
    setFailure(null);
    try {
      await work();
      await reload();
      announce(done);
      checks.recheck(job.id);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };

  const warnings = result.groups.filter(({ severity }) => severity === 'waarschuwing');
  const open = warnings.filter(({ explained, count }) => explained < count).length;
  if (!book) return null;
  return (
    <>
      <Text className={styles.status}>
        <SeverityIcon severity={open === 0 && result.counts.fout === 0 ? 'good' : 'waarschuwing'} />{' '}
        {open === 0 && result.counts.fout === 0 ? text.ready : text.notReady(result.counts.fout, open)}
      </Text>
      <Text>{text.how}</Text>
      {failure && <FailureNote title={text.failed} failure={failure} />}
      <ul className={styles.list}>
        {warnings.map((group) => {
          const given = known.find(({ rule, key }) => rule === group.rule && key === group.key);
          return (
            <li key={`${group.rule} ${group.sheet} ${group.cause} ${given?.row ?? ''}`}>
              <ToelichtingCard
                group={group}
                book={book}
                given={given}
                onSave={(explanation) =>
                  attempt(
                    () =>
                      writeToelichtingen(host, [
                        {
                          rule: group.rule,
                          sheet: group.sheet,
                          cell: group.ranges[0] ?? '',
                          key: group.key,
                          text: explanation,
                          role: words.settings.roles[settings.role],
                          date: today(),
                        },
                      ]),
                    text.saved,
                  )
                }
                onRemove={(row) => attempt(() => removeToelichting(host, row), text.removed)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The user's own calendar day. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
