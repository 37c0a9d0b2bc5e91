import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import type { SheetSeen } from '../../../meting/read/seen';
import { usePane } from '../../app/pane-context';
import { applyFixes, planFixes, type FixPlan } from '../../fixes/plan-fixes';
import { canBeMended, canBeMendedNow } from '../../fixes/propose-fix';
import { toFailure, type Failure } from '../../worker/remote';

export interface Repair {
  /** What can safely be mended; `null` where that is nothing. */
  readonly plan: FixPlan | null;
  /** True where errors beside these cells have to be mended first. */
  readonly waits: boolean;
  readonly failure: Failure | null;
  /** Mends what was shown, or shows anew what has changed since. */
  repair(): Promise<void>;
}

/** The safe repairs of one cause in the open workbook, looked up when its card opens. */
export function useRepair(
  group: FindingGroup,
  result: CheckResult,
  sheet: SheetSeen | undefined,
  /** What the sheet is called in the workbook. */
  name: string,
  onRepaired: (plan: FixPlan) => void,
): Repair {
  const { words, host, announce } = usePane();
  const [plan, setPlan] = useState<FixPlan | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isOpen = sheet !== undefined && host.kind !== 'none';
  const isPossible = isOpen && canBeMendedNow(group, result);
  const waits = isOpen && !isPossible && canBeMended(group);

  useEffect(() => {
    let current = true;
    const planned = isPossible
      ? planFixes(host, { sheet: name, ranges: group.ranges }, sheet)
      : Promise.resolve(null);
    planned.then(
      (made) => {
        if (current) setPlan(made?.fixes.length === 0 ? null : made);
      },
      // What cannot be read is not offered to be mended.
      () => {
        if (current) setPlan(null);
      },
    );
    return () => {
      current = false;
    };
  }, [host, group, sheet, name, isPossible]);

  const repair = async () => {
    if (!plan || !sheet) return;
    setFailure(null);
    try {
      const now = await planFixes(host, { sheet: name, ranges: group.ranges }, sheet);
      if (JSON.stringify(now) !== JSON.stringify(plan)) {
        // Someone changed the cells meanwhile: nothing is written that was not shown.
        setPlan(now.fixes.length === 0 ? null : now);
        announce(words.fix.changed);
        return;
      }
      await applyFixes(host, now);
      setPlan(null);
      onRepaired(now);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  return { plan, waits, failure, repair };
}
