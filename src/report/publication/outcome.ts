import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidate/consolidation';
import type { MetingResult } from '../../meting/count/result';
import type { CheckResult } from '../../meting/judge/check-result';
import { contributorsOf, ofKnownRegion, type Contributors } from './contributors';
import { knownRegion } from './known-region';

/** What a list is by. */
export type ListedBy = 'overheidssector' | 'regio';

/** Jobs that are alike in all that figures are told apart by. */
export type OutcomeAddend = Pick<
  ConsolidatedAddend,
  'vorm' | 'sector' | 'overheidssector' | 'regio' | 'jobs'
>;

/** What a publication is made of, wherever it was counted. */
export interface Outcome extends Pick<Consolidation, 'tabel1' | 'together'> {
  /** Every figure is the sum of some of these; their regions are those of the list. */
  readonly addends: readonly OutcomeAddend[];
  /** At most and at least the distinct persons of a line that there really are. */
  boundsOf(by: ListedBy, key: string): { readonly persons: number; readonly most: number };
  /** Who contributes what, where groups below a minimum are protected. */
  contributors(minimum: number): Contributors;
}

/** The outcome of workbooks, with the results of those that are added up. */
export function outcomeOf(given: Consolidation, results: readonly CheckResult[]): Outcome {
  const consolidation = { ...given, addends: given.addends.map(ofKnownRegion) };
  const { addends, tabel1, together } = consolidation;
  const counted = results.flatMap(({ result }) => result ?? []);
  // Persons who are in more workbooks can all be in one line.
  const twice =
    counted.reduce((sum, result) => sum + result.counted.persons, 0) - tabel1.totaal.totaal.persons;
  const outsideGovernment = new Set(
    addends.flatMap(({ sector, overheidssector }) => (sector === 'overheid' ? [] : [overheidssector])),
  );
  return {
    tabel1,
    together,
    addends,
    boundsOf(by, key) {
      const lines = counted.map((result) => personsOf(result, by, key));
      const least = lines.map((persons) => Math.max(0, ...persons));
      const sum = (of: readonly number[]) => of.reduce((total, persons) => total + persons, 0);
      // Several spellings of one region: someone can be in each of them, so that they are as many as in the largest at least.
      const most = sum(lines.map(sum));
      const all = lines.every(({ length }) => length <= 1) ? most - twice : 0;
      // Its persons are counted with those of other rows: how many of them are here is not known.
      const isMixed = by === 'overheidssector' && outsideGovernment.has(key);
      return { persons: isMixed ? 0 : Math.max(0, ...least, all), most };
    },
    contributors: (minimum) => contributorsOf(consolidation, results, minimum),
  };
}

/** Persons of the lines of one workbook that go under this key in a publication. */
function personsOf(
  { perRegio, perOverheidssector }: MetingResult,
  by: ListedBy,
  key: string,
): readonly number[] {
  const lines =
    by === 'regio'
      ? perRegio.filter((line) => knownRegion(line.key) === key)
      : perOverheidssector.filter((line) => line.key === key);
  return lines.map(({ persons }) => persons);
}
