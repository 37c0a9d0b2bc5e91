import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidate/consolidation';
import type { CheckResult } from '../../meting/judge/check-result';
import type { MetingResult } from '../../meting/count/result';
import { linesApart, type TableDetail } from '../../privacy/small-numbers';
import { knownRegion } from './known-region';
import { otherGroupFollows } from './other-group';
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
  consolidation: Consolidation,
  results: readonly CheckResult[],
  detail: TableDetail,
  minimum: number | null,
  contributors: Contributors | null = null,
  unit = HUNDREDTH,
): PublishedLists {
  const { tabel1, addends, together } = consolidation;
  const sectorsShown = shownParts(detail).has('totaal overheid');
  // A sheet can give an overheidssector to rows of the market too; only those of the government are listed.
  const overheid = groupsOf(consolidation, results, 'overheidssector', ({ sector }) => sector === 'overheid');
  const regio = groupsOf(consolidation, results, 'regio', () => true);
  const nothing: PublishedList = { lines: [], others: null, withheld: null };
  if (minimum === null)
    return {
      perOverheidssector: together === null ? everything(overheid) : nothing,
      perRegio: everything(regio),
    };
  const isRisky = (by: 'overheidssector' | 'regio') => (keys: readonly string[]) =>
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

/** Persons of the lines of one workbook that go under this key in a publication. */
function personsOf(
  { perRegio, perOverheidssector }: MetingResult,
  by: 'overheidssector' | 'regio',
  key: string,
): readonly number[] {
  const lines =
    by === 'regio'
      ? perRegio.filter((line) => knownRegion(line.key) === key)
      : perOverheidssector.filter((line) => line.key === key);
  return lines.map(({ persons }) => persons);
}

function groupsOf(
  { addends, tabel1 }: Consolidation,
  results: readonly CheckResult[],
  by: 'overheidssector' | 'regio',
  belongs: (addend: ConsolidatedAddend) => boolean,
): readonly PublishedGroup[] {
  const indexes = new Map<string, number[]>();
  const elsewhere = new Set<string>();
  addends.forEach((addend, index) => {
    if (!belongs(addend)) elsewhere.add(addend[by]);
    else indexes.set(addend[by], [...(indexes.get(addend[by]) ?? []), index]);
  });
  const counted = results.flatMap(({ result }) => result ?? []);
  // Persons who are in more workbooks can all be in one line.
  const twice =
    counted.reduce((sum, result) => sum + result.counted.persons, 0) - tabel1.totaal.totaal.persons;
  const bounds = (key: string) => {
    const lines = counted.map((result) => personsOf(result, by, key));
    const least = lines.map((persons) => Math.max(0, ...persons));
    const sum = (of: readonly number[]) => of.reduce((total, persons) => total + persons, 0);
    // Several spellings of one region: someone can be in each of them, so that they are as many as in the largest at least.
    const most = sum(lines.map(sum));
    const all = lines.every(({ length }) => length <= 1) ? most - twice : 0;
    // Its persons are counted with those of other rows: how many of them are here is not known.
    return { persons: elsewhere.has(key) ? 0 : Math.max(0, ...least, all), most };
  };
  const lines = [...indexes]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, of]) => ({
      key,
      jobs: of.reduce((sum, index) => sum + (addends[index]?.jobs ?? 0), 0),
      ...bounds(key),
      addends: new Set(of),
    }));
  // Nobody filled in the column: a list of one empty line says nothing.
  return lines.some(({ key }) => key !== '') ? lines : [];
}
