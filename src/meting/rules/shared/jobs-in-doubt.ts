import { bucketsOf, cellOfBucket } from '../../count/compute-result';
import { hoursPerJob } from '../../count/count-records';
import type { MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';
import { contractHours, contractRatio } from './contract-ratio';

/** How near a difference lies to what rows in doubt explain. */
const LEAST = 0.6;
const MOST = 1.15;
/** Sums of figures that are themselves rounded. */
const HAIR = 0.01;

/**
 * Whether a difference between a table and the rows, in jobs of one form and sector, is that of rows of which the hours are asked about: as
 * much as they lack beside their contracts, or have too much, or as much as they are themselves. What asks about the rows then says it.
 */
export function isOfRowsInDoubt(
  context: RuleContext,
): (form: string, sector: string, difference: number) => boolean {
  const doubts = context.metingen.flatMap((sheet) => doubtsOn(sheet, context));
  return (form, sector, difference) => {
    let [off, own] = [0, 0];
    for (const each of doubts) {
      if ((form !== 'totaal' && each.vorm !== form) || (sector !== 'totaal' && each.sector !== sector))
        continue;
      off += each.expected - each.jobs;
      own -= each.jobs;
    }
    return [off, own].some(
      (each) => Math.sign(each) === Math.sign(difference) && isNear(Math.abs(difference), Math.abs(each)),
    );
  };
}

const isNear = (difference: number, doubt: number): boolean =>
  difference >= doubt * LEAST - HAIR && difference <= doubt * MOST + HAIR;

interface Doubt {
  readonly vorm: string;
  readonly sector: string;
  readonly jobs: number;
  /** The jobs of its contract hours. */
  readonly expected: number;
}

function doubtsOn(sheet: MetingSheet, context: RuleContext): readonly Doubt[] {
  const asked = context.rowsAsked(sheet, 'verloondeUren');
  if (asked.size === 0) return [];
  const counting = context.counting(sheet);
  const buckets = bucketsOf(sheet, counting);
  const ratio = contractRatio(sheet);
  const agreed = jobsAgreed(sheet, context);
  return [...asked].flatMap((record) => {
    const bucket = buckets[record] as number;
    if (bucket === 0) return [];
    const jobs = counting.jobs[record] as number;
    const part = ratio(record);
    const expected = part === null ? jobs : part > 0 ? jobs / part : agreed(record);
    return [{ ...cellOfBucket(bucket), jobs, expected }];
  });
}

interface Turned {
  readonly vorm: string;
  readonly sector: string;
  readonly jobs: number;
}

/**
 * Whether a difference between a table and the rows is that of rows of which the sector is asked about: the table has them, all of them, in the
 * other one.
 */
export function isOfOtherSector(
  context: RuleContext,
): (form: string, sector: string, difference: number, tolerance: number) => boolean {
  const turned = context.metingen.flatMap((sheet) => turnedOn(sheet, context));
  return (form, sector, difference, tolerance) => {
    const own = turned.filter(({ vorm }) => form === 'totaal' || vorm === form);
    if (sector === 'totaal' || own.length === 0) return false;
    const off = own.reduce((sum, each) => sum + (each.sector === sector ? -each.jobs : each.jobs), 0);
    return Math.abs(difference - off) <= tolerance;
  };
}

function turnedOn(sheet: MetingSheet, context: RuleContext): readonly Turned[] {
  const asked = context.rowsAsked(sheet, 'sector');
  if (asked.size === 0) return [];
  const counting = context.counting(sheet);
  const buckets = bucketsOf(sheet, counting);
  return [...asked].flatMap((record) => {
    const bucket = buckets[record] as number;
    return bucket === 0 ? [] : [{ ...cellOfBucket(bucket), jobs: counting.jobs[record] as number }];
  });
}

/** The jobs of the contract hours of a row that has none paid. */
function jobsAgreed(sheet: MetingSheet, { year, law, settings }: RuleContext): (record: number) => number {
  const norms = year === null ? null : hoursPerJob(year, law, settings);
  const [weekly, kinds, first, last] = (
    ['contracturenPW', 'tijdvakType', 'datAanvTv', 'datEindTv'] as const
  ).map((id) => sheet.columns.get(id)?.values);
  return (record) => {
    const hours = contractHours(weekly?.[record] ?? 0, first?.[record] ?? 0, last?.[record] ?? 0);
    return hours / (norms?.[kinds?.[record] ?? 0] ?? Number.NaN) || 0;
  };
}
