import { isNear, nearName } from '../../../meting/form/board-name';
import { isNotYetKnown } from '../../../meting/count/left-out';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';

/** One cause with how often it was found. */
export interface ComparedGroup extends Pick<FindingGroup, 'severity' | 'sheet' | 'cause' | 'count'> {
  /** An earlier report may name a rule that is no longer there. */
  readonly rule: string;
}

/** What of a check is compared: its own result, or what a report says of it. */
export interface Compared {
  /** Whose meting it is; `null` where that is not said. */
  readonly organisation: string | null;
  readonly groups: readonly ComparedGroup[];
  /** Jobs and persons that count; `null` where there is no meting. */
  readonly jobs: number | null;
  readonly persons: number | null;
}

/** What became of one cause between two checks. */
export type Change =
  | { readonly kind: 'solved'; readonly before: ComparedGroup }
  | { readonly kind: 'new'; readonly after: ComparedGroup }
  | {
      readonly kind: 'fewer' | 'more' | 'same';
      readonly before: ComparedGroup;
      readonly after: ComparedGroup;
    };

export interface Comparison {
  readonly solved: readonly Change[];
  readonly added: readonly Change[];
  /** Still there: fewer, more or as many. */
  readonly remaining: readonly Change[];
  /** Jobs that count, before and after; `null` where there is no meting. */
  /** The metingen are of two organisations: what is not there any more was never mended. */
  readonly areOfTwo: boolean;
  readonly jobs: { readonly before: number | null; readonly after: number | null };
  readonly persons: { readonly before: number | null; readonly after: number | null };
}

/** A check as it is compared. */
export function comparedCheck({ organisation, groups, result }: CheckResult): Compared {
  const counted = result && !isNotYetKnown(result) ? result.counted : null;
  return {
    organisation,
    groups,
    jobs: counted?.jobs ?? null,
    persons: counted?.persons ?? null,
  };
}

const identity = ({ rule, sheet, cause }: ComparedGroup): string => JSON.stringify([rule, sheet, cause]);

/** Two checks side by side: of one workbook before and after repair, or of this year's and last year's. */
export function compareChecks(before: Compared, after: Compared): Comparison {
  const earlier = new Map(before.groups.map((group) => [identity(group), group]));
  const later = new Map(after.groups.map((group) => [identity(group), group]));
  const remaining = after.groups.flatMap((group): Change[] => {
    const known = earlier.get(identity(group));
    if (!known) return [];
    const kind = group.count < known.count ? 'fewer' : group.count > known.count ? 'more' : 'same';
    return [{ kind, before: known, after: group }];
  });
  const figures = (of: 'jobs' | 'persons') => ({ before: before[of], after: after[of] });
  return {
    solved: before.groups
      .filter((group) => !later.has(identity(group)))
      .map((group) => ({ kind: 'solved', before: group })),
    added: after.groups
      .filter((group) => !earlier.has(identity(group)))
      .map((group) => ({ kind: 'new', after: group })),
    remaining,
    areOfTwo:
      before.organisation !== null &&
      after.organisation !== null &&
      !isNear(nearName(before.organisation), nearName(after.organisation)),
    jobs: figures('jobs'),
    persons: figures('persons'),
  };
}
