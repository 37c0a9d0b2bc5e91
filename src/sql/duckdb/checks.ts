import { middleDate, type Counted } from '../query';
import { dateLiteral, sqlName } from '../text';
import { kindByDays } from './values';

/** The rules of `check` that are asked of every row, whatever the number of rows. */
export const SQL_CHECKS = ['B01', 'B04', 'B09', 'B22', 'B32'] as const;
export type SqlCheck = (typeof SQL_CHECKS)[number];
/** Those that look at one row by itself. */
export type RowCheck = Exclude<SqlCheck, 'B04'>;

const [bsn, kind, first, last] = [
  sqlName('bsn'),
  sqlName('tijdvakType'),
  sqlName('datAanvTv'),
  sqlName('datEindTv'),
];
const [registered, ended] = [sqlName('datRegistratie'), sqlName('datEindRegistratie')];

/** By number of digits that are cut off: what the rest weighs, so that the digits together weigh 9, 8, 7, 6, 5, 4, 3, 2 and −1, modulo 11. */
const CUT_WEIGHTS = [-1, 1, 5, 7, 9, 0, 2, 4, 6];

/** The elfproef: a digit is what is left of the number without the digits behind it, less ten times what is left without it as well. */
function passesElfproef(): string {
  const terms = CUT_WEIGHTS.flatMap((weight, cut) =>
    weight === 0 ? [] : [`${String(weight)} * (${bsn} // ${String(10 ** cut)})`],
  );
  return `(${terms.join(' + ')}) % 11 = 0`;
}

/** Four weeks of the pay calendar, which the turn of a year cuts short or stretches. */
function fourWeeksFit(): string {
  const days = `(${last} - ${first} + 1)`;
  const notMonth = `(day(${first}) <> 1 OR last_day(${first}) <> ${last} OR isodow(${first}) = 1)`;
  const turn = `((month(${first}) = 1 AND day(${first}) = 1) OR (month(${last}) = 12 AND day(${last}) = 31))`;
  return `(${days} BETWEEN 24 AND 35 AND ${notMonth} AND ${turn})`;
}

/**
 * What each rule finds in one row: true for a finding. `src/meting/rules` has the same in TypeScript; tests hold them equal. Where B09
 * finds something, check does not ask B22 and B32.
 */
export function checkCondition(
  check: RowCheck,
  counted: Pick<Counted, 'year' | 'month'>,
  pseudonym: boolean,
): string {
  const middle = dateLiteral(middleDate(counted));
  switch (check) {
    case 'B01':
      return pseudonym
        ? 'FALSE'
        : `CASE WHEN ${bsn} IS NULL THEN bsn_filled ELSE NOT (${passesElfproef()}) END`;
    case 'B09':
      // What most rows are comes first: nothing else has to be worked out for them.
      return [
        `CASE WHEN ${first} IS NULL OR ${last} IS NULL THEN FALSE WHEN ${last} < ${first} THEN TRUE`,
        `WHEN ${kind} = '4WK' THEN NOT (${last} - ${first} + 1 IN (28, 35) OR ${fourWeeksFit()})`,
        `WHEN ${kind} = 'MND' THEN NOT (day(${first}) = 1 AND last_day(${first}) = ${last})`,
        `WHEN ${kind} IN ('HJR', 'JR') THEN COALESCE(${kindByDays(first, last)} <> ${kind}, TRUE) ELSE FALSE END`,
      ].join(' ');
    case 'B22':
      return `COALESCE(${ended} < ${registered}, FALSE) OR COALESCE(${registered} > ${last}, FALSE) OR COALESCE(${ended} < ${first}, FALSE)`;
    case 'B32':
      return `COALESCE(${last} >= ${first} AND (${first} > ${middle} OR ${last} < ${middle}), FALSE)`;
  }
}

/** What makes two rows the same income relation in the same period, as one number; `NULL` without a person. */
export function relationHash(): string {
  const parts = ['lhnr', 'numIv', 'jaar', 'tijdvak'] as const;
  return `CASE WHEN ${bsn} IS NOT NULL THEN hash(${bsn}, ${parts.map(sqlName).join(', ')}) END`;
}
