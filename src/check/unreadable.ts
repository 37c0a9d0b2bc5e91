import type { CheckResult } from '../meting/judge/check-result';
import { maskedOutcome, type Outcome } from '../meting/judge/masked-outcome';
import type { WorkbookError } from '../workbook/workbook-error';

/** The result of a workbook of which nothing could be read: it says why, and takes its place among the others. */
export function unreadableResult(file: string, { code, facts }: WorkbookError): CheckResult {
  const outcome: Outcome = {
    file,
    rules: '',
    unreadable: { code, facts },
    template: { kind: null, version: null, by: 'none', confidence: 0 },
    organisation: null,
    year: null,
    sheets: [],
    notRead: [],
    questions: [],
    answers: [],
    madeWithout: [],
    groups: [],
    counts: { fout: 0, waarschuwing: 0, info: 0, explained: 0 },
    ledger: [],
    result: null,
    parameters: [],
    contribution: null,
  };
  // Whose number may stand in its name nobody knows: it can be anyone's, whatever stands around it.
  return maskedOutcome(outcome, { has: () => true });
}
