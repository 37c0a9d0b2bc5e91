import type Decimal from 'decimal.js';
import {
  publishedLaw,
  seriesOf,
  valueOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type IsoDate,
  type Law,
} from '../law';
import { findAard } from './decision';
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
export type LkvRight = 'right' | 'aow-age' | 'wsw-not-lent' | 'after-three-years';

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
 * The right to LKV in a period: not after AOW age and not for Wsw work that is not lent (Wtl article 2.10, paragraph 2);
 * before 2026 for three years at most, since then as long as the employment lasts (Wtl article 2.12).
 *
 * @throws DomainError `not-allowed` for a date that does not exist.
 */
export function lkvRight(situation: LkvSituation, law: Law = publishedLaw): LkvRight {
  const { aowDate, employedFrom, periodFirst } = situation;
  const day = dayNumber(periodFirst, 'begin tijdvak');
  if (findAard(situation.aard)?.code === '21') return 'wsw-not-lent';
  if (aowDate !== undefined && dayNumber(aowDate, 'AOW-datum') <= day) return 'aow-age';
  const years = valueOn(seriesOf(law, 'lkv.looptijd'), periodFirst);
  if (years !== undefined && employedFrom !== undefined) {
    dayNumber(employedFrom, 'begin dienstverband');
    if (yearsLater(employedFrom, Number(years.value)) <= periodFirst) return 'after-three-years';
  }
  return 'right';
}
