import { aardCodes } from '../law';
import { HOURS_PER_DAY } from '../meting/rules/b07-hours-in-period/rule';
import { wantedForm } from '../meting/count/wanted-form';
import { PERIOD_KEY, RELATION_KEY } from '../meting/rules/shared/relation';
import type { IsoDate } from '../law';
import type { RuleId } from '../meting/judge/rule-id';
import { dateLiteral, literal, sqlName, type ListTest } from './text';

/** The rules of `check` that are asked of every row, whatever the number of rows. */
export const SQL_CHECKS = ['S02', 'S17', 'B01', 'B04', 'B07', 'B09', 'B12', 'B22', 'B32'] as const;
export type SqlCheck = (typeof SQL_CHECKS)[number];
/** Those that look at rows beside each other. */
const BESIDE = ['S17', 'B04'] as const satisfies readonly SqlCheck[];
export const isBeside = (check: SqlCheck): check is (typeof BESIDE)[number] =>
  BESIDE.some((each) => each === check);
/** Those that look at one row by itself. */
export type RowCheck = Exclude<SqlCheck, (typeof BESIDE)[number]>;
export const ROW_CHECKS = SQL_CHECKS.filter((check): check is RowCheck => !isBeside(check));

/** Rules whose finding leaves a row out that would have counted. What B22 and B32 find, the steps have decided already. */
export const LEAVING_OUT = ['S02', 'B01', 'B07', 'B09', 'B12'] as const satisfies readonly RowCheck[];

/** Rules that are not asked, and by which `check` leaves out a row that counts here: they look at other columns, or at all rows together. */
export const CHECKS_NOT_ASKED: readonly RuleId[] = [
  'S13',
  'S14',
  'S15',
  'S16',
  'S25',
  'S28',
  'S29',
  'B10',
  'B25',
  'B27',
  'B29',
  'B34',
  'B39',
  'B42',
  'B51',
  'L01',
  'L05',
];

/** Where the first of two rules finds something in a row, `check` does not ask the second. */
const SUPPRESSED: Readonly<Partial<Record<RowCheck, RowCheck>>> = { B07: 'B09', B22: 'B09', B32: 'B09' };

/** How a person stands in the column for it. */
export type PersonForm = 'number' | 'text' | 'pseudonym';

const [bsn, kind, first, last] = [
  sqlName('bsn'),
  sqlName('tijdvakType'),
  sqlName('datAanvTv'),
  sqlName('datEindTv'),
];
const [registered, ended] = [sqlName('datRegistratie'), sqlName('datEindRegistratie')];
const [hours, aard, form] = [sqlName('verloondeUren'), sqlName('cdAard'), sqlName('vorm')];

/** What makes two rows the same income relation in the same period. */
export const RELATION = PERIOD_KEY.map(sqlName);
/** What makes them the same income relation in any period. */
export const ANY_PERIOD = RELATION_KEY.map(sqlName);

/** By number of digits that are cut off: what the rest weighs, so that the digits together weigh 9, 8, 7, 6, 5, 4, 3, 2 and −1, modulo 11. */
const CUT_WEIGHTS = [-1, 1, 5, 7, 9, 0, 2, 4, 6];
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The elfproef of a number: a digit is what is left of it without the digits behind it, less ten times what is left without it as well. */
function numberPasses(): string {
  const terms = CUT_WEIGHTS.flatMap((weight, cut) =>
    weight === 0 ? [] : [`${String(weight)} * (${bsn} // ${String(10 ** cut)})`],
  );
  return `(${terms.join(' + ')}) % 11 = 0`;
}

/** The elfproef of nine digits as text. */
export function textPasses(text: string): string {
  const terms = WEIGHTS.map(
    (weight, place) => `${String(weight)} * CAST(substr(${text}, ${String(place + 1)}, 1) AS INTEGER)`,
  );
  return `(${terms.join(' + ')}) % 11 = 0`;
}

function noBsn(persons: PersonForm): string {
  switch (persons) {
    case 'pseudonym':
      return 'FALSE';
    case 'number':
      return `CASE WHEN ${bsn} IS NULL THEN bsn_filled ELSE NOT (${numberPasses()}) END`;
    case 'text':
      return `CASE WHEN ${bsn} IS NULL THEN FALSE WHEN length(${bsn}) <> 9 OR translate(${bsn}, '0123456789', '') <> '' OR ${bsn} = '000000000' THEN TRUE ELSE NOT (${textPasses(bsn)}) END`;
  }
}

const part = (name: 'day' | 'month' | 'year' | 'isodow', of: string) => `EXTRACT(${name} FROM ${of})`;
const dayOfYear = (month: number, day: number, of: string) =>
  `(${part('month', of)} = ${String(month)} AND ${part('day', of)} = ${String(day)})`;

/** Whether days are one calendar month. */
const isMonth = `(${part('day', first)} = 1 AND ${part('day', `(${last} + 1)`)} = 1 AND ${last} - ${first} < 31)`;

/** The kind of a period by its days, as `typeOfTijdvak` of `src/meting/form` has it; `NULL` for any other stretch. */
export function kindByDays(): string {
  const sameYear = `${part('year', first)} = ${part('year', last)}`;
  return [
    'CASE',
    `WHEN ${dayOfYear(1, 1, first)} AND ${dayOfYear(12, 31, last)} AND ${sameYear} THEN 'JR'`,
    `WHEN ${dayOfYear(1, 1, first)} AND ${dayOfYear(6, 30, last)} AND ${sameYear} THEN 'HJR'`,
    `WHEN ${dayOfYear(7, 1, first)} AND ${dayOfYear(12, 31, last)} AND ${sameYear} THEN 'HJR'`,
    `WHEN ${isMonth} THEN 'MND'`,
    `WHEN ${last} - ${first} + 1 IN (28, 35) THEN '4WK'`,
    'END',
  ].join(' ');
}

/** Four weeks of the pay calendar, which the turn of a year cuts short or stretches. */
function fourWeeksFit(): string {
  const days = `${last} - ${first} + 1`;
  const notMonth = `(NOT ${isMonth} OR ${part('isodow', first)} = 1)`;
  return `(${days} BETWEEN 24 AND 35 AND ${notMonth} AND (${dayOfYear(1, 1, first)} OR ${dayOfYear(12, 31, last)}))`;
}

/** The first or last four weeks of a year, as `isFourWeeksAtTurn` of `src/meting/form` has it. */
export function fourWeeksAtTurn(): string {
  // The fourth of January is always in the first week.
  const inFirstWeek = `make_date(${part('year', last)}, 1, 4)`;
  const monday = `(${inFirstWeek} - CAST(${part('isodow', inFirstWeek)} - 1 AS INTEGER))`;
  const toItsWeek = `CASE WHEN ${dayOfYear(12, 31, last)} THEN ${first} = ${monday} + 336 ELSE ${last} = ${monday} + 27 END`;
  return `COALESCE(${fourWeeksFit()} AND ${toItsWeek}, FALSE)`;
}

/**
 * What each rule finds in one row by itself: true for a finding, never `NULL`. `src/meting/rules` has the same in TypeScript; tests hold
 * them equal.
 */
function bareCondition(check: RowCheck, middle: IsoDate, persons: PersonForm, { isIn }: ListTest): string {
  switch (check) {
    case 'S02': {
      const filled = persons === 'number' ? ' AND NOT bsn_filled' : '';
      return `${bsn} IS NULL${filled} AND COALESCE(${form}, '') <> 'inleen'`;
    }
    case 'B01':
      return noBsn(persons);
    case 'B07':
      return `COALESCE(${hours} > ${String(HOURS_PER_DAY)} * (${last} - ${first} + 1), FALSE)`;
    case 'B09':
      // What most rows are comes first: nothing else has to be worked out for them.
      return [
        `CASE WHEN ${first} IS NULL OR ${last} IS NULL THEN FALSE WHEN ${last} < ${first} THEN TRUE`,
        `WHEN ${kind} = '4WK' THEN NOT (${last} - ${first} + 1 IN (28, 35) OR ${fourWeeksFit()})`,
        `WHEN ${kind} = 'MND' THEN NOT ${isMonth}`,
        `WHEN ${kind} IN ('HJR', 'JR') THEN COALESCE(${kindByDays()} <> ${kind}, TRUE) ELSE FALSE END`,
      ].join(' ');
    case 'B12': {
      const wanting = (wanted: string) =>
        aardCodes.map(({ code }) => code).filter((code) => wantedForm(code) === wanted);
      const clash = (has: string, wanted: string) =>
        `(${form} = ${literal(has)} AND ${isIn(aard, wanting(wanted))})`;
      return `COALESCE(${clash('formeel', 'inleen')} OR ${clash('inleen', 'formeel')}, FALSE)`;
    }
    case 'B22':
      return `COALESCE(${ended} < ${registered}, FALSE) OR COALESCE(${registered} > ${last}, FALSE) OR COALESCE(${ended} < ${first}, FALSE)`;
    case 'B32':
      return `COALESCE(${last} >= ${first} AND (${first} > ${dateLiteral(middle)} OR ${last} < ${dateLiteral(middle)}), FALSE)`;
  }
}

/** What each rule finds in one row, where no rule before it spoke. */
export function checkCondition(
  check: RowCheck,
  middle: IsoDate,
  persons: PersonForm,
  lists: ListTest,
): { readonly finds: string; readonly after: RowCheck | null } {
  return { finds: bareCondition(check, middle, persons, lists), after: SUPPRESSED[check] ?? null };
}

/** What makes two rows the same income relation in any period, as one number; `NULL` without a person. */
export const anyPeriodHash = (): string =>
  `CASE WHEN ${bsn} IS NOT NULL THEN hash(${ANY_PERIOD.join(', ')}) END`;

/** What makes them the same in the same period, as one number. */
export function relationHash(anyPeriod: string): string {
  const period = RELATION.filter((name) => !ANY_PERIOD.includes(name));
  return `CASE WHEN ${anyPeriod} IS NOT NULL THEN hash(${[anyPeriod, ...period].join(', ')}) END`;
}

/** Whether the period of a row holds the middle of the month: of one relation no two such periods are apart. */
export const holdsMiddle = (middle: IsoDate): string =>
  `${first} <= ${dateLiteral(middle)} AND ${last} >= ${dateLiteral(middle)}`;
