import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidate/consolidation';
import { cellOfBucket } from '../../meting/count/compute-result';
import type { MetingResult, ResultForm, ResultSector, RowSector } from '../../meting/count/result';
import type { CheckResult } from '../../meting/judge/check-result';
import { contributorTold, type ShownSum } from '../../privacy/audit';
import { contributorRisk, type Part } from '../../privacy/contributors';
import { knownRegion } from './known-region';

/** Which addends a figure is of, by what they are alike in. */
export interface Where {
  readonly form?: ResultForm;
  readonly sector?: ResultSector;
  readonly by?: 'overheidssector' | 'regio';
  readonly keys?: ReadonlySet<string>;
}

/** One of the smallest cells of all tables together. */
export interface Cell {
  readonly vorm: ResultForm;
  readonly sector: RowSector;
  readonly overheidssector: string;
  readonly regio: string;
}

/** Who contributes what, and which figures would tell of one of them. */
export interface Contributors {
  /** One contributor only: a publication of its own figures. */
  readonly alone: boolean;
  /** A figure of these that is not shown: it tells of a contributor, of one person, or of few to who subtracts his own. */
  isRisky(where: Where): boolean;
  /** Whether the figures together tell of a contributor, shown in this rounding. */
  areTold(shown: readonly (Where & { readonly jobs: number })[], rounding: number): boolean;
  /** The same for numbers of persons. */
  arePersonsTold(shown: readonly (Where & { readonly persons: number })[]): boolean;
}

type Plain = (name: string) => string;
const plain: Plain = (name) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Who contributes to a publication, as its workbooks or its count tell it. */
export interface ContributorSource {
  /** The smallest cells of all tables together. */
  readonly cells: readonly Cell[];
  /** What each contributor adds to each cell, by its place. */
  readonly parts: readonly Part[];
  /** The largest rows of cells. */
  readonly largest: readonly Part[];
  readonly alone: boolean;
  /** How many persons at most are counted with more than one contributor. */
  readonly twice: number;
  /** Persons of each contributor behind a figure. */
  personsIn(where: Where): ReadonlyMap<string, number>;
  /** Whether who subtracts his own is left with a few persons of others. */
  fewRemain(where: Where): boolean;
}

export function contributorsFrom({
  cells,
  parts,
  largest,
  alone,
  twice,
  personsIn,
  fewRemain,
}: ContributorSource): Contributors {
  const parted = [...parts, ...largest];
  const cellsIn = (where: Where): ReadonlySet<number> =>
    new Set(cells.flatMap((cell, place) => (isIn(cell, where) ? [place] : [])));
  return {
    alone,
    isRisky(where) {
      const of = cellsIn(where);
      const own = parted.filter(({ cell }) => of.has(cell));
      return (
        contributorRisk(own, alone) !== null ||
        (!alone && own.some(({ jobs }) => jobs > 0) && fewRemain(where))
      );
    },
    areTold(shown, rounding) {
      if (alone) return false;
      return contributorTold(
        parts,
        shown.map(({ jobs, ...where }): ShownSum => ({
          cells: cellsIn(where),
          low: jobs - rounding / 2,
          high: jobs + rounding / 2,
        })),
      );
    },
    arePersonsTold(shown) {
      if (alone) return false;
      const kinds = FORMS.flatMap((form) => SECTORS.map((sector) => ({ form, sector })));
      const persons = kinds.flatMap((kind, cell) =>
        [...personsIn(kind)].map(([contributor, jobs]): Part => ({
          contributor,
          cell,
          jobs,
          largestRows: [],
        })),
      );
      return contributorTold(
        persons,
        shown.map(({ persons: count, form, sector }): ShownSum => ({
          cells: new Set(
            kinds.flatMap((kind, place) =>
              (form === undefined || kind.form === form) && (sector === undefined || kind.sector === sector)
                ? [place]
                : [],
            ),
          ),
          // Persons can be in two parts, so that parts are more than their sum.
          low: count - 0.5,
          high: count + 0.5 + twice,
        })),
      );
    },
  };
}

/** Workbooks of one organisation are one contributor. */
export function contributorsOf(
  { files, addends, tabel1 }: Consolidation,
  results: readonly CheckResult[],
  minimum: number,
): Contributors {
  const nameOf = new Map(files.map(({ file, organisation }) => [file, plain(organisation ?? file)]));
  const contributorOf = (file: string) => nameOf.get(file) ?? file;
  const cells: Cell[] = [];
  const placeOf = placer(cells);
  const rows = largestRowsOf(results);
  const parts = addends.map((addend): Part => ({
    contributor: contributorOf(addend.file),
    cell: placeOf(addend),
    jobs: addend.jobs,
    largestRows: [],
  }));
  const largest = rows.map(({ file, cell, largestRows }): Part => ({
    contributor: contributorOf(file),
    cell: placeOf(cell),
    jobs: 0,
    largestRows,
  }));
  // Who contributes nothing is there all the same: what another one has is then not published as its own.
  const contributors = new Set(
    files.flatMap(({ included, file }) => (included ? [contributorOf(file)] : [])),
  );
  const counted = results.flatMap(({ file, result }) => (result ? [{ file, result }] : []));
  const twice =
    counted.reduce((sum, { result }) => sum + result.counted.persons, 0) - tabel1.totaal.totaal.persons;

  function personsIn(where: Where): ReadonlyMap<string, number> {
    const persons = new Map<string, number>();
    for (const { file, result } of counted) {
      const contributor = contributorOf(file);
      persons.set(contributor, (persons.get(contributor) ?? 0) + personsOf(result, where));
    }
    return persons;
  }

  /** Who subtracts his own must not be left with a few persons of others. */
  function fewRemain(where: Where): boolean {
    const persons = [...personsIn(where).values()];
    const all = persons.reduce((sum, each) => sum + each, 0);
    return persons.some((own) => own > 0 && all - own - twice < minimum);
  }

  const alone = contributors.size <= 1;
  return contributorsFrom({ cells, parts, largest, alone, twice, personsIn, fewRemain });
}

const FORMS = ['formeel', 'inleen'] as const;
const SECTORS = ['markt', 'overheid'] as const;

function isIn(cell: Cell, { form, sector, by, keys }: Where): boolean {
  return (
    (form === undefined || cell.vorm === form) &&
    (sector === undefined || cell.sector === sector) &&
    (by === undefined || keys?.has(cell[by]) === true)
  );
}

function placer(cells: Cell[]): (cell: Cell) => number {
  const places = new Map<string, number>();
  return ({ vorm, sector, overheidssector, regio }) => {
    const name = JSON.stringify([vorm, sector, overheidssector, regio]);
    let place = places.get(name);
    if (place === undefined) {
      places.set(name, (place = cells.length));
      cells.push({ vorm, sector, overheidssector, regio });
    }
    return place;
  };
}

/** Distinct persons of one workbook behind a figure: at most what there are, where lines are taken together. */
function personsOf(
  { tabel1, perRegio, perOverheidssector }: MetingResult,
  { form, sector, by, keys }: Where,
): number {
  if (by === undefined) return tabel1.cells[form ?? 'totaal'][sector ?? 'totaal'].persons;
  const lines =
    by === 'regio'
      ? perRegio.filter(({ key }) => keys?.has(knownRegion(key)))
      : perOverheidssector.filter(({ key }) => keys?.has(key));
  return Math.max(0, ...lines.map(({ persons }) => persons));
}

interface LargestRows {
  readonly file: string;
  readonly cell: Cell;
  readonly largestRows: readonly number[];
}

/** The two largest rows of each cell of each workbook: of a person there is seldom more than one row in a cell. */
function largestRowsOf(results: readonly CheckResult[]): readonly LargestRows[] {
  return results.flatMap(({ file, result }) => {
    const cells: Cell[] = [];
    const placeOf = placer(cells);
    const largest: [number, number][] = [];
    for (const { bucket, hours, kind, hoursPerJob, lines } of result?.addends ?? []) {
      for (let i = 0; i < bucket.length; i++) {
        const of = bucket[i] as number;
        if (of === 0) continue;
        const jobs = (hours[i] as number) / (hoursPerJob[kind[i] as number] as number);
        const place = placeOf({
          ...cellOfBucket(of),
          overheidssector: keyAt(lines.perOverheidssector, i),
          regio: knownRegion(keyAt(lines.perRegio, i)),
        });
        const [first, second] = (largest[place] ??= [0, 0]);
        if (jobs > first) largest[place] = [jobs, first];
        else if (jobs > second) largest[place] = [first, jobs];
      }
    }
    return cells.map((cell, place) => ({ file, cell, largestRows: largest[place] ?? [] }));
  });
}

function keyAt(line: MetingResult['addends'][number]['lines']['perRegio'], record: number): string {
  return line?.keys[line.of[record] as number] ?? '';
}

/** The addends as a publication knows them: what stands in a column of regions can be anything, also about a person. */
export function ofKnownRegion(addend: ConsolidatedAddend): ConsolidatedAddend {
  return { ...addend, regio: knownRegion(addend.regio) };
}
