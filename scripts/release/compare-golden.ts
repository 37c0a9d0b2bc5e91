import type { Golden } from './golden';

/** What differs between two versions for one rule, or in the results. */
export interface GoldenDifference {
  /** Id of the rule, or `resultaat` for what rows add up to. */
  readonly rule: string;
  /** Cells with a finding that was not there before, and where there is none any more, each with its workbook. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * Which findings a version has that the released one had not, and the other way about, by rule, over the workbooks that both have
 * seen. A workbook that came later, for a new rule, is no difference.
 */
export function compareGolden(released: Golden, now: Golden): readonly GoldenDifference[] {
  const added = new Map<string, string[]>();
  const dropped = new Map<string, string[]>();
  const note = (to: Map<string, string[]>, rule: string, place: string) =>
    to.set(rule, [...(to.get(rule) ?? []), place]);
  for (const [name, before] of Object.entries(released.workbooks)) {
    const after = now.workbooks[name];
    if (after === undefined) {
      note(dropped, 'resultaat', `${name}: the workbook is gone`);
      continue;
    }
    for (const rule of new Set([...Object.keys(before.findings), ...Object.keys(after.findings)])) {
      const [old, fresh] = [before.findings[rule], after.findings[rule]];
      const gone = (old?.cells ?? []).filter((cell) => fresh?.cells.includes(cell) !== true);
      const come = (fresh?.cells ?? []).filter((cell) => old?.cells.includes(cell) !== true);
      for (const cell of gone) note(dropped, rule, `${name} ${cell}`);
      for (const cell of come) note(added, rule, `${name} ${cell}`);
      if (gone.length + come.length === 0 && old?.count !== fresh?.count)
        note(added, rule, `${name}: ${String(old?.count)} became ${String(fresh?.count)}`);
    }
    const [was, is] = [JSON.stringify(before.result), JSON.stringify(after.result)];
    if (was !== is) {
      note(dropped, 'resultaat', `${name} ${was}`);
      note(added, 'resultaat', `${name} ${is}`);
    }
  }
  return [...new Set([...added.keys(), ...dropped.keys()])]
    .sort()
    .map((rule) => ({ rule, added: added.get(rule) ?? [], dropped: dropped.get(rule) ?? [] }));
}
