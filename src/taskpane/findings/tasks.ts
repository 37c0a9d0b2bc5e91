import type { CheckResult } from '../../meting/judge/check-result';
import type { FindingGroup, Severity } from '../../meting/judge/finding';
import type { RuleId } from '../../meting/judge/rule-id';

/** Names one cause, in this check and in the next. */
export function groupId({ rule, sheet, cause }: Pick<FindingGroup, 'rule' | 'sheet' | 'cause'>): string {
  return JSON.stringify([rule, sheet, cause]);
}

/** How many findings of a group still ask for something: a remark asks for nothing. */
export function openIn({ severity, count, explained }: FindingGroup): number {
  return severity === 'info' ? 0 : count - explained;
}

/** What a check leaves to do, by cause. */
export type Tasks = ReadonlyMap<string, number>;

export function tasksOf(result: CheckResult): Tasks {
  return new Map(result.groups.map((group) => [groupId(group), openIn(group)]));
}

/** From where progress is told. */
export interface Start {
  readonly began: Tasks | null;
  /** Where all rows were taken away: from where it was told until then, and what was open. */
  readonly emptied?: { readonly began: Tasks; readonly open: Tasks } | null | undefined;
}

const hasNothing = ({ groups }: CheckResult): boolean => groups.some(({ rule }) => rule === 'S11');

function areSame(some: Tasks, others: Tasks): boolean {
  return some.size === others.size && [...some].every(([id, count]) => others.get(id) === count);
}

/** The sheets that have another name since the check before, by their old one: what is asked of them is still asked. */
function renamedSheets(before: CheckResult | null, result: CheckResult): ReadonlyMap<string, string> {
  const [old, now] = [before?.sheets ?? [], result.sheets];
  if (old.length !== now.length) return new Map();
  const [oldNames, nowNames] = [old, now].map((sheets) => new Set(sheets.map(({ name }) => name)));
  return new Map(
    old.flatMap(({ name, takenFor }, place) => {
      const to = now[place];
      const isRenamed =
        to !== undefined &&
        to.takenFor === takenFor &&
        nowNames?.has(name) === false &&
        oldNames?.has(to.name) === false;
      return isRenamed ? [[name, to.name] as const] : [];
    }),
  );
}

function underNames(tasks: Tasks, names: ReadonlyMap<string, string>): Tasks {
  if (names.size === 0) return tasks;
  return new Map(
    [...tasks].map(([id, count]) => {
      const [rule, sheet, cause] = JSON.parse(id) as [RuleId, string, string];
      return [groupId({ rule, sheet: names.get(sheet) ?? sheet, cause }), count] as const;
    }),
  );
}

/**
 * From where progress is told after this check: from the first, or from that of a workbook from which all that was checked was taken away,
 * until that is undone.
 */
export function startAfter(
  start: Start,
  before: CheckResult | null,
  result: CheckResult,
): Start & { readonly began: Tasks } {
  const now = tasksOf(result);
  if (start.began === null) return { began: now, emptied: null };
  const began = underNames(start.began, renamedSheets(before, result));
  const { emptied = null } = start;
  // What went with its rows was not mended.
  if (before !== null && hasNothing(result) && !hasNothing(before))
    return { began: now, emptied: { began, open: tasksOf(before) } };
  if (emptied === null || hasNothing(result)) return { began, emptied };
  return { began: areSame(emptied.open, now) ? emptied.began : began, emptied: null };
}

export interface TasksDone {
  readonly done: number;
  /** What was done and what is open now: what comes to light later is added. */
  readonly all: number;
}

/** What was done since the first check. It follows from the two checks, so what is undone and done again counts once. */
export function progressOf(began: Tasks, now: Tasks): TasksDone {
  let done = 0;
  for (const [id, count] of began) done += Math.max(0, count - (now.get(id) ?? 0));
  const open = [...now.values()].reduce((sum, count) => sum + count, 0);
  return { done, all: done + open };
}

/** Until these are mended a sheet or a column cannot be read, and other rules say nothing about it. */
const structure: ReadonlySet<RuleId> = new Set([
  'S11',
  'S12',
  'S10',
  'S01',
  'S14',
  'S07',
  'S08',
  'S06',
  'S27',
]);

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'info'];

/** What keeps most from counting first; what was explained last. */
export function inOrder(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const rank = (group: FindingGroup): readonly number[] => [
    openIn(group) === 0 && group.explained > 0 ? 1 : 0,
    severities.indexOf(group.severity),
    structure.has(group.rule) ? 0 : 1,
    -openIn(group),
  ];
  return groups
    .map((group, place) => ({ group, ranks: [...rank(group), place] }))
    .sort((a, b) => firstDifference(a.ranks, b.ranks))
    .map(({ group }) => group);
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((rank, index) => rank - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The cause to go on with when that one is done: the next that is open, from the top again after the last. */
export function nextOpen(
  before: readonly string[],
  done: string,
  groups: readonly FindingGroup[],
): string | null {
  const open = new Set(groups.filter((group) => openIn(group) > 0).map(groupId));
  const after = before.slice(before.indexOf(done) + 1).find((id) => open.has(id));
  const first = groups.find((group) => openIn(group) > 0);
  return after ?? (first ? groupId(first) : null);
}
