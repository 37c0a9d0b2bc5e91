import { solve, type Coefficients, type Constraint } from 'yalps';
import { fewestContributors, type Part } from './contributors';

/** A figure as a reader sees it: between which amounts the true sum of these cells lies. */
export interface ShownSum {
  readonly cells: ReadonlySet<number>;
  readonly low: number;
  readonly high: number;
}

/** A figure is told where it follows to within this part of itself, above and below. */
export const toldWithin = 0.5;

/** With fewer contributors than this everyone is taken as an attacker; else those who know a part of some weight. */
const FEW_ENOUGH_FOR_ALL = 12;
const WEIGHTY = 0.05;

/** More to solve than this is not solved: it is then not proved to be safe. */
const MOST_TO_SOLVE = 4000;

const TINY = 1e-6;

/**
 * Whether some contributor's figures follow from all that is shown together, to within half of them, for another contributor who
 * knows his own: by linear programming over every table at once, with nothing known but that no amount is negative. It supposes
 * that everyone knows who has jobs in which cells. What is too much to solve counts as told.
 */
export function contributorTold(parts: readonly Part[], shown: readonly ShownSum[]): boolean {
  const model = modelOf(parts, shown);
  let toSolve = 0;
  for (const target of model.targets()) {
    for (const attacker of model.attackersOf(target)) {
      if ((toSolve += 1) > MOST_TO_SOLVE || model.tells(target, attacker)) return true;
    }
  }
  return false;
}

/** Cells that are in the same shown sums are one to a reader. */
interface Kind {
  readonly sums: readonly number[];
  readonly jobs: ReadonlyMap<string, number>;
}

interface Target {
  readonly contributor: string;
  readonly kinds: ReadonlySet<number>;
  readonly jobs: number;
}

function kindsOf(parts: readonly Part[], shown: readonly ShownSum[]): readonly Kind[] {
  const kinds = new Map<string, { sums: number[]; jobs: Map<string, number> }>();
  for (const { contributor, cell, jobs } of parts) {
    if (jobs <= 0) continue;
    const sums = shown.flatMap(({ cells }, place) => (cells.has(cell) ? [place] : []));
    // What is in no figure can be anything.
    if (sums.length === 0) continue;
    const name = sums.join();
    let kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, (kind = { sums, jobs: new Map() }));
    kind.jobs.set(contributor, (kind.jobs.get(contributor) ?? 0) + jobs);
  }
  return [...kinds.values()];
}

function modelOf(parts: readonly Part[], shown: readonly ShownSum[]) {
  const kinds = kindsOf(parts, shown);
  const contributors = [...new Set(kinds.flatMap(({ jobs }) => [...jobs.keys()]))];
  const own = (contributor: string, kind: number) => kinds[kind]?.jobs.get(contributor) ?? 0;
  const totals = shown.map((_, place) =>
    kinds.reduce((total, { sums, jobs }) => (sums.includes(place) ? total + sumOf(jobs) : total), 0),
  );
  /** Another one than the attacker is there as well, to whom an amount can be moved without any figure changing. */
  const thick = (kind: number) => (kinds[kind]?.jobs.size ?? 0) >= fewestContributors;

  const targetOf = (contributor: string, of: readonly number[]): Target => ({
    contributor,
    kinds: new Set(of),
    jobs: of.reduce((total, kind) => total + own(contributor, kind), 0),
  });
  const isOpen = ({ contributor, kinds: of, jobs }: Target) =>
    [...of].reduce((total, kind) => total + (thick(kind) ? own(contributor, kind) : 0), 0) <
    toldWithin * jobs;

  // Amounts in a thick cell can be moved: only of who has some in a thin one there may be something to tell.
  const inThin = new Set(kinds.flatMap(({ jobs }, kind) => (thick(kind) ? [] : [...jobs.keys()])));
  /** Who has so much of a figure that he knows something of the rest of it. */
  const weighty = shown.map((_, place) => {
    const known = new Map<string, number>();
    for (const { sums, jobs } of kinds)
      if (sums.includes(place))
        for (const [contributor, own] of jobs) known.set(contributor, (known.get(contributor) ?? 0) + own);
    const enough = WEIGHTY * (totals[place] ?? 0);
    return [...known].flatMap(([contributor, own]) => (own >= enough ? [contributor] : []));
  });

  function* targets(): Generator<Target> {
    for (const contributor of contributors) {
      if (!inThin.has(contributor)) continue;
      const of = kinds.flatMap((_, kind) => (own(contributor, kind) > 0 ? [kind] : []));
      const groups = [
        ...of.map((kind) => [kind]),
        ...shown.map((_, place) => of.filter((kind) => kinds[kind]?.sums.includes(place))),
        of,
      ].filter(({ length }) => length > 0);
      const different = new Map(groups.map((group) => [group.join(), group]));
      for (const group of different.values()) {
        const target = targetOf(contributor, group);
        if (isOpen(target)) yield target;
      }
    }
  }

  function attackersOf({ contributor, kinds: of }: Target): readonly string[] {
    if (contributors.length - 1 < FEW_ENOUGH_FOR_ALL)
      return contributors.filter((each) => each !== contributor);
    const places = [...new Set([...of].flatMap((kind) => kinds[kind]?.sums ?? []))];
    const beside = [...of].flatMap((kind) => (thick(kind) ? [] : [...(kinds[kind]?.jobs.keys() ?? [])]));
    const knowing = new Set([...beside, ...places.flatMap((place) => weighty[place] ?? [])]);
    knowing.delete(contributor);
    // Who knows nothing of his own reads what everyone reads.
    return [...knowing, ''];
  }

  function tells({ contributor, kinds: of, jobs }: Target, attacker: string): boolean {
    const constraints = new Map<string, Constraint>();
    const known = shown.map(() => 0);
    for (const { sums, jobs: all } of kinds)
      for (const place of sums) known[place] = (known[place] ?? 0) + (all.get(attacker) ?? 0);
    shown.forEach(({ low, high }, place) => {
      const own = known[place] ?? 0;
      constraints.set(String(place), { min: low - own - TINY, max: high - own + TINY });
    });
    const variables = new Map<string, Coefficients>();
    kinds.forEach(({ sums, jobs: all }, kind) => {
      const places = sums.map((place) => [String(place), 1] as const);
      if (all.has(contributor)) {
        const aim = of.has(kind) ? [['aim', 1] as const] : [];
        variables.set(`own ${String(kind)}`, new Map([...places, ...aim]));
      }
      const others = all.size - Number(all.has(contributor)) - Number(all.has(attacker));
      if (others > 0) variables.set(`others ${String(kind)}`, new Map(places));
    });
    const extreme = (direction: 'minimize' | 'maximize') =>
      solve({ direction, objective: 'aim', constraints, variables });
    const least = extreme('minimize');
    if (least.status === 'optimal' && least.result <= (1 - toldWithin) * jobs + TINY) return false;
    const most = extreme('maximize');
    if (most.status === 'unbounded') return false;
    return !(most.status === 'optimal' && most.result >= (1 + toldWithin) * jobs - TINY);
  }

  return { targets, attackersOf, tells };
}

function sumOf(jobs: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const each of jobs.values()) total += each;
  return total;
}
