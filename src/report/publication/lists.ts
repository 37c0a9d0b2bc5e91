import { linesApart, type TableDetail } from '../../privacy/small-numbers';
import { otherGroupFollows } from './other-group';
import type { ListedBy, Outcome, OutcomeAddend } from './outcome';
import type { PublishedList } from './publication';
import type { ListChoice, PublishedGroup } from './published-group';
import type { Contributors } from './contributors';
import { compare, HUNDREDTH, rounded } from './round';
import { shownParts } from './table-parts';

export interface PublishedLists {
  readonly perOverheidssector: PublishedList;
  readonly perRegio: PublishedList;
}

/** The lists by overheidssector and by region, each as far as it can be shown without telling of a small group. */
export function buildLists(
  outcome: Outcome,
  detail: TableDetail,
  minimum: number | null,
  contributors: Contributors | null = null,
  unit = HUNDREDTH,
): PublishedLists {
  const { tabel1, addends, together } = outcome;
  const sectorsShown = shownParts(detail).has('totaal overheid');
  // A sheet can give an overheidssector to rows of the market too; only those of the government are listed.
  const overheid = groupsOf(outcome, 'overheidssector', ({ sector }) => sector === 'overheid');
  const regio = groupsOf(outcome, 'regio', () => true);
  const nothing: PublishedList = { lines: [], others: null, withheld: null };
  if (minimum === null)
    return {
      perOverheidssector: together === null ? everything(overheid) : nothing,
      perRegio: everything(regio),
    };
  const isRisky = (by: ListedBy) => (keys: readonly string[]) =>
    contributors?.isRisky({
      by,
      keys: new Set(keys),
      ...(by === 'overheidssector' ? { sector: 'overheid' as const } : {}),
    }) ?? false;
  const few: ListChoice = { apart: null, withheld: 'few' };
  const choose = (
    lines: readonly PublishedGroup[],
    persons: number,
    risky: (keys: readonly string[]) => boolean,
  ): ListChoice => {
    const { apart, byContributors } = apartFrom(lines, persons, minimum, risky);
    if (apart !== null) return { apart, withheld: null };
    return byContributors ? { apart: null, withheld: 'contributors' } : few;
  };
  let perOverheidssector = sectorsShown
    ? choose(overheid, tabel1.totaal.overheid.persons, isRisky('overheidssector'))
    : few;
  let perRegio = detail === 'nothing' ? few : choose(regio, tabel1.totaal.totaal.persons, isRisky('regio'));
  const combination: ListChoice = { apart: null, withheld: 'combination' };
  const tells = () =>
    otherGroupFollows(addends, detail, [
      { lines: overheid, ...perOverheidssector },
      { lines: regio, ...perRegio },
    ]);
  if (perRegio.apart !== null && tells()) perRegio = combination;
  if (perOverheidssector.apart !== null && tells()) perOverheidssector = combination;
  return {
    // The government is not told apart then, and neither is what it is made of.
    perOverheidssector: together === null ? published(overheid, perOverheidssector, unit) : nothing,
    perRegio: published(regio, perRegio, unit),
  };
}

/**
 * Which lines are apart: those that are large enough and tell of no contributor. All others go together, and the smallest of the
 * rest with them until what is together tells of none either.
 */
function apartFrom(
  lines: readonly PublishedGroup[],
  persons: number,
  minimum: number,
  risky: (keys: readonly string[]) => boolean,
): { readonly apart: readonly boolean[] | null; readonly byContributors: boolean } {
  const together = new Set(lines.flatMap(({ key }, i) => (risky([key]) ? [i] : [])));
  const byContributors = together.size > 0;
  for (;;) {
    const apart = linesApart(
      lines.map((line, i) => (together.has(i) ? Math.min(line.persons, minimum - 1) : line.persons)),
      persons,
      minimum,
      lines.map((line) => line.most),
    );
    if (apart === null) return { apart, byContributors };
    const others = lines.filter((_, i) => apart[i] === false);
    if (others.length === 0 || !risky(others.map(({ key }) => key))) return { apart, byContributors };
    const shown = lines.map((_, i) => i).filter((i) => apart[i] === true);
    const smallest = Math.min(...shown.map((i) => lines[i]?.persons ?? 0));
    // Lines of one size go together or not at all.
    for (const i of shown) if (lines[i]?.persons === smallest) together.add(i);
    others.forEach((line) => together.add(lines.indexOf(line)));
    if (shown.length === 0) return { apart: null, byContributors: true };
  }
}

function everything(lines: readonly PublishedGroup[]): PublishedList {
  return {
    lines: lines.map(({ key, jobs }) => ({ key, jobs: rounded(jobs) })),
    others: null,
    withheld: null,
  };
}

function published(
  lines: readonly PublishedGroup[],
  { apart, withheld }: ListChoice,
  unit: number,
): PublishedList {
  if (apart === null) return { lines: [], others: null, withheld: lines.length === 0 ? null : withheld };
  const others = lines.filter((_, i) => apart[i] === false);
  return {
    lines: lines
      .filter((_, i) => apart[i] === true)
      .map(({ key, jobs }) => ({ key, jobs: rounded(jobs, unit) })),
    others:
      others.length === 0
        ? null
        : rounded(
            others.reduce((sum, { jobs }) => sum + jobs, 0),
            unit,
          ),
    withheld,
  };
}

function groupsOf(
  { addends, boundsOf }: Outcome,
  by: ListedBy,
  belongs: (addend: OutcomeAddend) => boolean,
): readonly PublishedGroup[] {
  const indexes = new Map<string, number[]>();
  addends.forEach((addend, index) => {
    if (belongs(addend)) indexes.set(addend[by], [...(indexes.get(addend[by]) ?? []), index]);
  });
  const lines = [...indexes]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, of]) => ({
      key,
      jobs: of.reduce((sum, index) => sum + (addends[index]?.jobs ?? 0), 0),
      ...boundsOf(by, key),
      addends: new Set(of),
    }));
  // Nobody filled in the column: a list of one empty line says nothing.
  return lines.some(({ key }) => key !== '') ? lines : [];
}
