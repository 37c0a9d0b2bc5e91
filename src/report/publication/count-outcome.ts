import { GOVERNMENT_SECTOR_CODES } from '../../meting/form/codes';
import { REGIONS } from '../../meting/form/regions';
import type { Part } from '../../privacy/contributors';
import {
  cellOf,
  type ContributedByRest,
  type Contributions,
  type Partition,
  type PersonsOf,
} from '../../sql/duckdb/contributions';
import type { CountDocument } from '../count/document';
import { contributorsFrom, type Cell, type Contributors, type Where } from './contributors';
import { knownRegion } from './known-region';
import type { ListedBy, Outcome, OutcomeAddend } from './outcome';

/** The outcome of a count, with who contributes what to it. */
export function outcomeOfCount(
  { tabel1, groups }: Pick<CountDocument, 'tabel1' | 'groups'>,
  contributions: Contributions,
): Outcome {
  const personsAt = byLine(contributions.persons);
  // Who hires of several, or pays for several, tells of more than itself.
  const alone = contributions.partitions.every((partition) => partition.alone);
  return {
    tabel1,
    together: null,
    addends: groups.map(({ vorm, sector, overheidssector, regio, jobs }): OutcomeAddend => ({
      ...{ vorm, sector, overheidssector, jobs },
      regio: knownRegion(regio),
    })),
    boundsOf(by, key) {
      const persons = personsAt.get(nameOf(lineOfKey(by, key)))?.persons ?? 0;
      return { persons, most: persons };
    },
    contributors: (minimum) =>
      together(
        contributions.partitions.map((partition) => contributorsIn(partition, contributions, minimum, alone)),
        alone,
      ),
  };
}

/** A figure tells of one where it does so by one of the ways in which contributors are told apart. */
function together(ways: readonly Contributors[], alone: boolean): Contributors {
  return {
    alone,
    isRisky: (where) => ways.some((way) => way.isRisky(where)),
    areTold: (shown, rounding) => ways.some((way) => way.areTold(shown, rounding)),
    arePersonsTold: (shown) => ways.some((way) => way.arePersonsTold(shown)),
  };
}

interface Line {
  readonly of: PersonsOf;
  readonly line: number;
}

const nameOf = ({ of, line }: Line): string => `${of} ${String(line)}`;
const byLine = <T extends Line>(lines: readonly T[]): ReadonlyMap<string, T> =>
  new Map(lines.map((line) => [nameOf(line), line]));

const GOVERNMENTS = GOVERNMENT_SECTOR_CODES.map(({ code }) => code);
const FORMS = ['formeel', 'inleen'] as const;
const SECTORS = ['markt', 'overheid'] as const;

const lineOfKey = (by: ListedBy, key: string): Line =>
  by === 'regio'
    ? { of: 'region', line: REGIONS.indexOf(key) + 1 }
    : { of: 'government', line: GOVERNMENTS.indexOf(key) + 1 };

/** The lines of persons behind a figure: what is taken together is several. */
function linesIn({ form, sector, by, keys }: Where): readonly Line[] {
  if (by !== undefined) return [...(keys ?? [])].map((key) => lineOfKey(by, key));
  const place = (form === undefined ? 0 : FORMS.indexOf(form) + 1) * PLACES_OF_A_FORM;
  return [{ of: 'place', line: place + (sector === undefined ? 0 : SECTORS.indexOf(sector) + 1) }];
}

const PLACES_OF_A_FORM = 3;

const cellNamed = (number: number): Cell => {
  const { form, sector, government, region } = cellOf(number);
  return {
    vorm: FORMS[form - 1] ?? 'formeel',
    sector: SECTORS[sector - 1] ?? '',
    overheidssector: GOVERNMENTS[government - 1] ?? '',
    regio: REGIONS[region - 1] ?? '',
  };
};

/** Those who are not told one by one stand there as so many at most. */
const MOST_OF_THE_REST = 20;

/**
 * What the rest adds, as amounts of few: none is smaller than the largest of them can be, unless it is all there is. Of the largest
 * amounts of a figure that says at least what is true, never less.
 */
function asFew({ all, most }: { readonly all: number; readonly most: number }): readonly number[] {
  if (all <= 0) return [];
  const each = Math.max(most, all / MOST_OF_THE_REST);
  const amounts: number[] = [];
  for (let left = all; left > all * TINY && amounts.length < MOST_OF_THE_REST; left -= each)
    amounts.push(Math.min(each, left));
  return amounts;
}

const TINY = 1e-9;
const nameOfRest = (place: number): string => `rest ${String(place)}`;

const restParts = ({ cell, jobs, most }: ContributedByRest, placeOf: (cell: number) => number): Part[] =>
  asFew({ all: jobs, most }).map((amount, place) => ({
    contributor: nameOfRest(place),
    cell: placeOf(cell),
    jobs: amount,
    largestRows: [],
  }));

function contributorsIn(
  partition: Partition,
  { persons, largest }: Contributions,
  minimum: number,
  alone: boolean,
): Contributors {
  const cells: Cell[] = [];
  const places = new Map<number, number>();
  const placeOf = (number: number): number => {
    let place = places.get(number);
    if (place === undefined) {
      places.set(number, (place = cells.length));
      cells.push(cellNamed(number));
    }
    return place;
  };
  const parts = [
    ...partition.parts.map(({ contributor, cell, jobs }): Part => ({
      ...{ contributor, jobs, largestRows: [] },
      cell: placeOf(cell),
    })),
    ...partition.rest.flatMap((rest) => restParts(rest, placeOf)),
  ];
  const all = byLine(persons);
  const rest = byLine(partition.restPersons);
  const own = new Map<string, Map<string, number>>();
  for (const each of partition.persons) {
    const name = nameOf(each);
    let of = own.get(name);
    if (of === undefined) own.set(name, (of = new Map()));
    of.set(each.contributor, each.persons);
  }
  const twice = partition.allPersons - (all.get(nameOf({ of: 'place', line: 0 }))?.persons ?? 0);

  /** Persons of each who is told apart, as many as in the largest of some lines at least. */
  function apartIn(names: readonly string[]): ReadonlyMap<string, number> {
    const most = new Map<string, number>();
    for (const name of names)
      for (const [contributor, count] of own.get(name) ?? [])
        most.set(contributor, Math.max(most.get(contributor) ?? 0, count));
    return most;
  }

  return contributorsFrom({
    ...{ cells, parts, twice, alone },
    largest: largest.map(({ cell, jobs }): Part => ({
      ...{ contributor: '', jobs: 0, largestRows: jobs },
      cell: placeOf(cell),
    })),
    personsIn(where) {
      const names = linesIn(where).map(nameOf);
      const ofRest = names.flatMap((name) => rest.get(name) ?? []);
      const few = asFew({
        all: Math.max(0, ...ofRest.map(({ persons: count }) => count)),
        most: Math.max(0, ...ofRest.map(({ most }) => most)),
      });
      return new Map([...apartIn(names), ...few.map((count, place) => [nameOfRest(place), count] as const)]);
    },
    fewRemain(where) {
      const names = linesIn(where).map(nameOf);
      const apart = apartIn(names);
      const restCount = Math.max(0, ...names.map((name) => rest.get(name)?.persons ?? 0));
      const added = [...apart.values()].reduce((sum, count) => sum + count, restCount);
      // Of every line it is known how many there are; of lines together only how many there are at least.
      const others = (ownIn: (name: string) => number) =>
        Math.max(0, ...names.map((name) => (all.get(name)?.persons ?? 0) - ownIn(name)));
      const remain = [...apart].map(([contributor, count]) =>
        Math.max(
          added - count - twice,
          others((name) => own.get(name)?.get(contributor) ?? 0),
        ),
      );
      const ofRest = restCount > 0 ? [others((name) => rest.get(name)?.most ?? 0)] : [];
      return [...remain, ...ofRest].some((left) => left < minimum);
    },
  });
}
