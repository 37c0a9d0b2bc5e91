import type { ConsolidationFinding, FileStatus, LeftOutTogether } from '../meting/consolidate/consolidation';

/** Words of what only shows when workbooks lie side by side; placeholders `{name}` are the facts of the finding. */
export interface ConsolidationWords {
  readonly findings: Readonly<
    Record<
      ConsolidationFinding['rule'],
      { readonly title: string; readonly what: string; readonly consequence: string; readonly todo: string }
    >
  >;
  /** How much what is not in the sums could matter, with the jobs as they are shown; `null` where nothing is left out. */
  readonly leftOut: (leftOut: LeftOutTogether, jobs: string) => string | null;
  readonly status: Readonly<Record<FileStatus | 'missing', string>>;
}
