import type Decimal from 'decimal.js';
import {
  lkvExclusions,
  publishedLaw,
  seriesOf,
  valueOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type IsoDate,
  type Law,
  type LkvExclusion,
} from '../law';
import { dayNumber, yearsLater } from './dates';
import { Exact, exactNotNegative } from './numbers';
import { asEuro, type Euro } from './units';

/** Loonkostenvoordeel of one employee at one employer over one year. */
export interface Lkv {
  readonly amount: Euro;
  /** True when the maximum cut it. */
  readonly capped: boolean;
  readonly rate: DatedValue;
  readonly maximum: DatedValue;
}

/**
 * LKV doelgroep banenafspraak: an amount an hour over all income relations of one employee at one employer in a calendar
 * year together, with a maximum. Source: Wtl article 2.13.
 *
 * @param hours paid hours, one for each income relation.
 * @throws DomainError `out-of-range` for negative hours; `unknown-date` before 2018.
 */
export function lkv(hours: readonly Decimal.Value[], year: number, law: Law = publishedLaw): Lkv {
  const rate = valueOf(law, 'lkv.uurbedrag', yearEnd(year));
  const maximum = valueOf(law, 'lkv.maximum', yearEnd(year));
  const total = hours.reduce<Decimal>((sum, each) => sum.plus(exactNotNegative(each, 'uren')), new Exact(0));
  const uncapped = total.times(rate.value).toDecimalPlaces(2);
  return {
    amount: asEuro(Exact.min(uncapped, maximum.value)),
    capped: uncapped.gt(maximum.value),
    rate,
    maximum,
  };
}

/** Whether there is a right to LKV, and if not why. */
export type LkvRight = 'right' | 'aow-age' | LkvExclusion['because'] | 'after-three-years';

export interface LkvSituation {
  /** Code aard arbeidsverhouding. */
  readonly aard: string;
  /** The day the employee reaches AOW age, where known. */
  readonly aowDate?: IsoDate;
  /** First day of the employment, where known. */
  readonly employedFrom?: IsoDate;
  /** First day of the aangiftetijdvak: one that begins before the right ends counts whole (Wtl article 2.12, paragraph 2). */
  readonly periodFirst: IsoDate;
}

/**
 * Why a kind of work gives no right to LKV on a day; `null` where it does. Until 2026 Wsw work gave none, lent or not;
 * since then only Wsw work that is not lent (Wtl article 2.10, paragraph 2). Beschut werk never did.
 *
 * @param aard code aard arbeidsverhouding.
 */
export function lkvExclusionOf(aard: string, date: IsoDate): LkvExclusion | null {
  const found = lkvExclusions.find(
    (each) => each.aard === aard && each.from <= date && (each.until === null || date < each.until),
  );
  return found ?? null;
}

/**
 * The right to LKV in a period: not after AOW age, not for some kinds of work (`lkvExclusionOf`); before 2026 for three
 * years at most, since then as long as the employment lasts (Wtl article 2.12).
 *
 * @throws DomainError `not-allowed` for a date that does not exist.
 */
export function lkvRight(situation: LkvSituation, law: Law = publishedLaw): LkvRight {
  const { aowDate, employedFrom, periodFirst } = situation;
  const day = dayNumber(periodFirst, 'begin tijdvak');
  const excluded = lkvExclusionOf(situation.aard, periodFirst);
  if (excluded !== null) return excluded.because;
  if (aowDate !== undefined && dayNumber(aowDate, 'AOW-datum') <= day) return 'aow-age';
  const years = valueOn(seriesOf(law, 'lkv.looptijd'), periodFirst);
  if (years !== undefined && employedFrom !== undefined) {
    dayNumber(employedFrom, 'begin dienstverband');
    if (yearsLater(employedFrom, Number(years.value)) <= periodFirst) return 'after-three-years';
  }
  return 'right';
}
