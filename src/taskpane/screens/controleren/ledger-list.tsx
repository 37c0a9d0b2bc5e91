import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { LedgerEntry } from '../../../meting/judge/finding';
import type { ReportWords } from '../../../locales/nl/report';
import { usePane } from '../../app/pane-context';
import { reportWordLoaders } from '../../app/report-words';
import { useWords } from '../../app/words';
import { Disclosure } from '../../parts/disclosure';
import { useRuleBook } from '../../rules/use-rule-book';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** The outcome of every rule: none is skipped silently. */
export function LedgerList({ result }: { readonly result: CheckResult }): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const book = useRuleBook();
  const reportWords = useWords(reportWordLoaders);
  if (!book || !reportWords || result.ledger.length === 0) return null;
  const counts = { passed: 0, findings: 0, 'not-applicable': 0, failed: 0 };
  for (const { outcome } of result.ledger) counts[outcome]++;
  return (
    <Disclosure title={words.check.ledger(counts)}>
      <ul className={styles.list}>
        {result.ledger.map((entry) => (
          <li key={entry.rule}>
            {entry.rule} {book.title(entry.rule)}: {outcomeOf(entry, reportWords)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function outcomeOf(entry: LedgerEntry, { outcome, ledgerWhy }: ReportWords): string {
  switch (entry.outcome) {
    case 'passed':
      return outcome.passed;
    case 'findings':
      return outcome.findings(entry.count);
    case 'not-applicable':
    case 'failed':
      return outcome[entry.outcome](ledgerWhy[entry.why] ?? entry.why);
  }
}
