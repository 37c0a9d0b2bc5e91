import type { CheckResult } from '../../../meting/check-result';
import type { FindingGroup } from '../../../meting/finding';

/** What became of one cause between two checks. */
export type Change =
  | { readonly kind: 'solved'; readonly before: FindingGroup }
  | { readonly kind: 'new'; readonly after: FindingGroup }
  | { readonly kind: 'fewer' | 'more' | 'same'; readonly before: FindingGroup; readonly after: FindingGroup };

export interface Comparison {
  readonly solved: readonly Change[];
  readonly added: readonly Change[];
  /** Still there: fewer, more or as many. */
  readonly remaining: readonly Change[];
  /** Jobs that count, before and after; `null` where there is no meting. */
  readonly jobs: { readonly before: number | null; readonly after: number | null };
  readonly persons: { readonly before: number | null; readonly after: number | null };
}

const identity = ({ rule, sheet, cause }: FindingGroup): string => JSON.stringify([rule, sheet, cause]);

/** Two checks side by side: of one workbook before and after repair, or of this year's and last year's. */
export function compareChecks(before: CheckResult, after: CheckResult): Comparison {
  const earlier = new Map(before.groups.map((group) => [identity(group), group]));
  const later = new Map(after.groups.map((group) => [identity(group), group]));
  const remaining = after.groups.flatMap((group): Change[] => {
    const known = earlier.get(identity(group));
    if (!known) return [];
    const kind = group.count < known.count ? 'fewer' : group.count > known.count ? 'more' : 'same';
    return [{ kind, before: known, after: group }];
  });
  const figures = (of: 'jobs' | 'persons') => ({
    before: before.result?.counted[of] ?? null,
    after: after.result?.counted[of] ?? null,
  });
  return {
    solved: before.groups
      .filter((group) => !later.has(identity(group)))
      .map((group) => ({ kind: 'solved', before: group })),
    added: after.groups
      .filter((group) => !earlier.has(identity(group)))
      .map((group) => ({ kind: 'new', after: group })),
    remaining,
    jobs: figures('jobs'),
    persons: figures('persons'),
  };
}
