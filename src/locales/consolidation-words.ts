import type { ConsolidationFinding, FileStatus } from '../meting/consolidate/consolidation';

/** Words of what only shows when workbooks lie side by side; placeholders `{name}` are the facts of the finding. */
export interface ConsolidationWords {
  readonly findings: Readonly<
    Record<
      ConsolidationFinding['rule'],
      { readonly title: string; readonly what: string; readonly consequence: string; readonly todo: string }
    >
  >;
  readonly status: Readonly<Record<FileStatus | 'missing', string>>;
}
