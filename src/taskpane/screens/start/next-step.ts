import type { Role } from '../../app/settings';
import type { CheckJob } from '../../state/check-store';
import type { OpenWorkbook } from '../../checker/checker';

/** The next sensible thing to do with the open workbook; words by name in `start.steps`. */
export type NextStep =
  'make' | 'new' | 'fill' | 'check' | 'busy' | 'recheck' | 'answer' | 'repair' | 'explain' | 'result';

/**
 * What to do next, from what is open and what its check found. A board makes its meting; others begin with a template.
 * @param seen `null` where it could not be looked at
 */
export function nextStep(seen: OpenWorkbook | null, job: CheckJob | undefined, role: Role): NextStep {
  if (job?.state === 'busy' || job?.state === 'waiting') return 'busy';
  const result = job?.result;
  if (job && result && !result.unreadable && isMeting(seen)) {
    if (job.outdated) return 'recheck';
    if (result.questions.length > 0) return 'answer';
    if (result.counts.fout > 0) return 'repair';
    return result.counts.waarschuwing > result.counts.explained ? 'explain' : 'result';
  }
  if (seen === null) return 'check';
  if (!isMeting(seen)) return role === 'bestuur' ? 'make' : 'new';
  return seen.metingen.length > 0 && seen.rows === 0 ? 'fill' : 'check';
}

/** Whether there is something to check: rows of a meting, a Tabel 1, or a template that says so itself. */
export function isMeting(seen: OpenWorkbook | null): boolean {
  return seen === null || seen.metingen.length > 0 || seen.tabel1 || seen.template.kind !== null;
}
