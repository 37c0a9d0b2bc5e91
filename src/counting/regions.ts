import type Decimal from 'decimal.js';
import type { Form, Sector } from '../law';
import { Exact, exact } from './numbers';
import { sumTabel1, type FourCells, type Tabel1 } from './tabel1';
import { asExactJobs, asFraction, type ExactJobs, type Fraction } from './units';

/** Jobs in one region (arbeidsmarktregio), sector and form. */
export interface RegionRow {
  readonly region: string;
  readonly sector: Sector;
  readonly form: Form;
  readonly jobs: Decimal.Value;
}

/** Tabel 1 of each region, in the order in which regions first appear. */
export function tabel1PerRegion(rows: Iterable<RegionRow>): ReadonlyMap<string, Tabel1<ExactJobs>> {
  const cells = new Map<string, Record<Form, Record<Sector, Decimal>>>();
  for (const { region, sector, form, jobs } of rows) {
    let own = cells.get(region);
    if (own === undefined) {
      own = { formeel: noJobs(), inleen: noJobs() };
      cells.set(region, own);
    }
    own[form][sector] = own[form][sector].plus(exact(jobs, 'banen'));
  }
  return new Map(
    [...cells].map(([region, own]) => [region, sumTabel1(own satisfies FourCells<Decimal.Value>)]),
  );
}

function noJobs(): Record<Sector, Decimal> {
  return { markt: new Exact(0), overheid: new Exact(0) };
}

/** Growth between two moments. */
export interface Growth {
  readonly jobs: ExactJobs;
  /** Against the level at the first moment; `null` when that is 0. */
  readonly share: Fraction | null;
}

/**
 * Growth of a level between two moments. The share is of the level, nulmeting included, as the study over 2015-2017 did
 * (+15,847 = 16.5%; Kamerstukken I 2018/19, 34 352, F).
 */
export function growth(earlier: Decimal.Value, later: Decimal.Value): Growth {
  const from = exact(earlier, 'eerdere stand');
  const jobs = exact(later, 'latere stand').minus(from);
  return { jobs: asExactJobs(jobs), share: from.isZero() ? null : asFraction(jobs.dividedBy(from)) };
}
