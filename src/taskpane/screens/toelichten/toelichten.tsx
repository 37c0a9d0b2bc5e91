import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { FailureNote } from '../../parts/failure-note';
import { JobPicker, type CheckedJob } from '../../parts/job-picker';
import { Section } from '../../parts/section';
import { SeverityIcon } from '../../parts/severity';
import { useRuleBook } from '../../rules/use-rule-book';
import {
  readToelichtingSheet,
  removeToelichting,
  type SheetToelichting,
} from '../../toelichting/toelichting-sheet';
import { withoutPersons } from '../../toelichting/without-persons';
import { explainFinding } from '../../toelichting/explain-finding';
import { toFailure, type Failure } from '../../worker/remote';
import { GivenExplanation } from './given-explanation';
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
  const { words, settings, host, checks, checker, announce } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const [known, setKnown] = useState<readonly SheetToelichting[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const text = words.explain;
  const { result } = job;

  const reload = useCallback(async () => {
    const { rows } = await readToelichtingSheet(host);
    setKnown(await withoutPersons(rows, checker));
  }, [host, checker]);
  useEffect(() => {
    reload().catch((error: unknown) => {
      setFailure(toFailure(error));
    });
  }, [reload, result]);

  const attempt = async (work: () => Promise<void>, done: string) => {
    setFailure(null);
    try {
      await work();
      checks.recheck(job.id);
      await reload();
      announce(done);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };

  const warnings = result.groups.filter(({ severity }) => severity === 'waarschuwing');
  const open = warnings.filter(({ explained, count }) => explained < count).length;
  const isNew = job.state === 'done' && !job.outdated;
  const closing = new Set(
    warnings.flatMap(({ rule, explainedBy }) => explainedBy.map((key) => `${rule} ${key}`)),
  );
  // While a check runs it is not yet known what an explanation just written closes.
  const expired = isNew ? known.filter(({ rule, key }) => !closing.has(`${rule} ${key}`)) : [];
  if (!book) return null;
  return (
    <>
      <Readiness job={job} open={open} />
      <Text>{text.how}</Text>
      {failure && <FailureNote title={text.failed} failure={failure} />}
      {warnings.length === 0 && <Text>{text.none}</Text>}
      <ul className={styles.list}>
        {warnings.map((group) => (
          <li key={`${group.rule} ${group.sheet} ${group.cause}`}>
            <ToelichtingCard
              result={result}
              group={group}
              book={book}
              given={known.filter(({ rule, key }) => rule === group.rule && group.explainedBy.includes(key))}
              onSave={(about, said) =>
                attempt(
                  () =>
                    explainFinding(host, group, about, {
                      text: said,
                      role: words.settings.roles[settings.role],
                    }),
                  text.saved,
                )
              }
              onRemove={(row) => attempt(() => removeToelichting(host, row), text.removed)}
            />
          </li>
        ))}
      </ul>
      {expired.length > 0 && (
        <Section title={text.expired}>
          <Text>{text.expiredWhat}</Text>
          {expired.map((each) => (
            <GivenExplanation
              key={each.row}
              given={each}
              onRemove={() => attempt(() => removeToelichting(host, each.row), text.removed)}
            />
          ))}
        </Section>
      )}
    </>
  );
}

/** "Klaar" only when nothing at all is open, in a check of the workbook as it is now. */
function Readiness({ job, open }: { readonly job: CheckedJob; readonly open: number }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const text = words.explain;
  const { fout } = job.result.counts;
  const questions = job.result.questions.length > 0;
  const isReady = open === 0 && fout === 0 && !questions && !job.outdated && job.state === 'done';
  if (isReady) {
    return (
      <Text className={styles.status}>
        <SeverityIcon severity="good" /> {text.ready}
      </Text>
    );
  }
  return (
    <Text className={styles.status}>
      <SeverityIcon severity="waarschuwing" /> {open + fout > 0 && text.notReady(fout, open)}{' '}
      {questions && text.questions} {job.state === 'done' ? job.outdated && text.outdated : text.checking}
    </Text>
  );
}
