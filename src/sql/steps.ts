import {
  countingSources,
  aardCodes,
  NULMETING,
  pendingGrounds,
  periodCodes,
  registerGrounds,
  workingWithoutCapacity,
  type IsoDate,
  type Source,
} from '../law';
import { regelingWfsv2015 } from '../law/sources';
import { decisionSteps, rowSteps, type Decision, type RowStepId, type StepId } from '../counting';
import { FORM_CODES, PERIOD_TYPE_CODES, SECTOR_CODES } from '../meting/form/codes';
import { ANY_PERIOD, checkCondition, holdsMiddle, LEAVING_OUT, RELATION, type SqlCheck } from './checks';
import { OF_RELATION } from '../meting/rules/s02-required-cells/rule';
import { SQL_COLUMNS } from './columns';
import { byIn, dateLiteral, DAYS, literal, NO_END, sqlName, type ListTest } from './text';

export type SqlStepId = StepId | RowStepId;
/** The steps after those of the law. */
export type ErrorStepId = 'error' | 'gap' | 'repeated' | 'overlap';

/** One step of the counting: the first of its cases that holds decides; none: on to the next step. */
export interface SqlStep {
  readonly id: SqlStepId | ErrorStepId;
  /** `null` for the step that says which errors leave a row out: those have sources of their own. */
  readonly source: Source | null;
  readonly cases: readonly SqlCase[];
}

export interface SqlCase {
  readonly when: string;
  readonly says: Decision;
  /** The rule of `check` that says so. */
  readonly rule?: SqlCheck;
}

/** The end of the nulmeting: before it there is nothing to count against. */

const [hours, first, last] = [sqlName('verloondeUren'), sqlName('datAanvTv'), sqlName('datEindTv')];
const [aard, ground, register] = [sqlName('cdAard'), sqlName('grond'), sqlName('inRegister')];
const [registered, ended] = [sqlName('datRegistratie'), sqlName('datEindRegistratie')];
const [kind, form, sector] = [sqlName('tijdvakType'), sqlName('vorm'), sqlName('sector')];
const withoutCapacity = sqlName('duurzaamGeenArbeidsvermogen');

const codesOf = (codes: readonly { readonly code: string }[]) => codes.map(({ code }) => code);

const [YES, NO] = [literal('J'), literal('N')];

/** What each step of the decision asks, in SQL. `src/counting/decision.ts` says the same of one row; tests hold them equal. */
const casesOf: Readonly<Record<SqlStepId, (lists: ListTest, middle: IsoDate) => readonly SqlCase[]>> = {
  hours: () => [{ when: `${hours} IS NULL OR ${hours} < 0`, says: 'hours-missing' }],
  period: () => [
    { when: `${first} IS NULL OR ${last} IS NULL`, says: 'period-missing' },
    { when: `${first} NOT ${DAYS} OR ${last} NOT ${DAYS}`, says: 'period-missing' },
    { when: `${last} < ${first}`, says: 'period-reversed' },
    { when: `${last} < ${dateLiteral(NULMETING)}`, says: 'before-nulmeting' },
  ],
  aard: ({ notIn }) => [
    { when: `${aard} IS NULL`, says: 'aard-missing' },
    { when: notIn(aard, codesOf(aardCodes)), says: 'aard-unknown' },
  ],
  beschut: ({ isIn }) => {
    const never = aardCodes.filter((code) => code.form === null);
    return [
      { when: isIn(aard, codesOf(never.filter(isWsw))), says: 'wsw-not-lent' },
      { when: isIn(aard, codesOf(never.filter((code) => !isWsw(code)))), says: 'beschut-werk' },
    ];
  },
  register: ({ notIn }) => [
    { when: notIn(register, ['J', 'N']), says: 'registration-missing' },
    // A day that cannot be is not a day that was left out.
    {
      when: `${registered} NOT ${DAYS} OR (${ended} NOT ${DAYS} AND ${ended} < ${NO_END})`,
      says: 'registration-missing',
    },
    {
      when: `${register} = ${NO} AND ${registered} IS NULL AND ${ground} IS NOT NULL`,
      says: 'registration-contradicted',
    },
    {
      when: `${register} = ${NO} AND ${registered} <= ${last} AND COALESCE(${ended} >= ${first}, TRUE)`,
      says: 'registration-contradicted',
    },
    { when: `${register} = ${NO}`, says: 'not-registered' },
    {
      when: `${register} IS NULL AND ${ground} IS NULL AND ${registered} IS NULL`,
      says: 'registration-missing',
    },
  ],
  ground: ({ isIn, notIn }) => [
    {
      when: notIn(ground, [...codesOf(registerGrounds), ...pendingGrounds]),
      says: 'ground-unknown',
    },
    { when: isIn(ground, pendingGrounds), says: 'ground-pending-bill' },
    ...registerGrounds
      .filter(({ from }) => from > NULMETING)
      .map(({ code, from }) => ({
        when: `${ground} = ${literal(code)} AND ${last} < ${dateLiteral(from)}`,
        says: 'ground-not-yet' as const,
      })),
  ],
  capacity: () => {
    const wajong = `${ground} = ${literal(workingWithoutCapacity.ground)} AND ${withoutCapacity} = ${YES}`;
    return [
      {
        when: `${wajong} AND ${last} < ${dateLiteral(workingWithoutCapacity.from)}`,
        says: 'no-capacity-not-yet',
      },
      { when: `${wajong} AND ${hours} = 0`, says: 'no-capacity-no-work' },
    ];
  },
  registration: () => [
    { when: `${ended} < ${registered}`, says: 'registration-reversed' },
    { when: `${registered} > ${last}`, says: 'registered-later' },
    { when: `${ended} < ${first}`, says: 'registration-ended' },
  ],
  kind: ({ notIn }) => [
    { when: `${kind} IS NULL OR ${notIn(kind, codesOf(PERIOD_TYPE_CODES))}`, says: 'kind-missing' },
  ],
  form: ({ notIn }) => [
    { when: `${form} IS NULL OR ${notIn(form, codesOf(FORM_CODES))}`, says: 'form-missing' },
  ],
  sector: ({ notIn }) => [
    { when: `${sector} IS NULL OR ${notIn(sector, codesOf(SECTOR_CODES))}`, says: 'sector-missing' },
  ],
  // Where days and kind contradict each other it is open which period it is: the row is under an error.
  month: (lists, middle) => [
    {
      when: `(${first} > ${dateLiteral(middle)} OR ${last} < ${dateLiteral(middle)}) AND NOT (${checkCondition('B09', middle, 'text', lists).finds})`,
      says: 'other-period',
    },
  ],
};

/** Sheltered work of the Wsw, which has its own words. */
const isWsw = ({ code }: { readonly code: string }) => code === '21';

const rowSources: Readonly<Record<RowStepId, Source>> = {
  kind: (periodCodes[0] as (typeof periodCodes)[number]).source,
  form: countingSources.forms,
  sector: countingSources.inlener,
  month: regelingWfsv2015(
    'artikel 3.34, derde lid: verloonde uren in de maand december van het kalenderjaar',
  ),
};

const NOBODY = {
  aard: undefined,
  registered: undefined,
  ground: undefined,
  withoutCapacity: false,
  periodFirst: NaN,
  periodLast: NaN,
  registeredFirst: NaN,
  registeredLast: NaN,
  hours: NaN,
};

/** The steps by which a row counts or not, in the order of `decisionSteps` and `rowSteps`. */
export function sqlSteps(middle: IsoDate, lists = byIn): readonly SqlStep[] {
  const steps = decisionSteps(() => 0).map(({ id, source }) => ({ id, source: source(NOBODY) }));
  const further = rowSteps(0).map(({ id }) => ({ id, source: rowSources[id] }));
  return [...steps, ...further].map(({ id, source }) => ({ id, source, cases: casesOf[id](lists, middle) }));
}

/** The rows of the same income relation in the same period, and the rows that are the same in every column. */
const SAME_RELATION = `PARTITION BY ${RELATION.join(', ')}`;
const SAME_ROW = `PARTITION BY ${SQL_COLUMNS.map(sqlName).join(', ')}`;

/** What a step says stands in a column with this name. */
export const answerOf = ({ id }: Pick<SqlStep, 'id'>): string => `says_${id}`;

/** Whether a column is filled in most rows and not in this one. */
const isGap = (column: string): string =>
  `(${column} IS NULL AND 2 * COUNT(${column}) OVER () > COUNT(*) OVER ())`;

/**
 * The last steps: a row that would count and has an error does not, until that has been put right. Of rows that are the same in every
 * column one counts; of the same relation in rows that are not, none does, and neither in rows of which the periods overlap.
 */
export function errorSteps(middle: IsoDate): readonly SqlStep[] {
  const says = 'under-error' as const;
  const byRow = LEAVING_OUT.map((rule) => ({
    rule,
    says,
    when: checkCondition(rule, middle, 'text', byIn).finds,
  }));
  const person = `${sqlName('bsn')} IS NOT NULL`;
  // Rows that hold the middle of the month overlap each other; all but those that were repeated and those of other days than their kind.
  const mayOverlap = `COALESCE(${holdsMiddle(middle)}, FALSE) AND ${answerOf({ id: 'repeated' })} IS NULL AND NOT (${checkCondition('B09', middle, 'text', byIn).finds})`;
  return [
    { id: 'error', source: null, cases: byRow },
    {
      id: 'gap',
      source: null,
      cases: [
        {
          rule: 'S02',
          says,
          when: `${person} AND COALESCE(${sqlName('vorm')}, '') <> 'inleen' AND COUNT(*) OVER (PARTITION BY ${sqlName('bsn')}) > 1 AND (${OF_RELATION.map((id) => isGap(sqlName(id))).join(' OR ')})`,
        },
      ],
    },
    {
      id: 'repeated',
      source: null,
      cases: [
        {
          rule: 'B04',
          says,
          when: `${person} AND COUNT(*) OVER (${SAME_RELATION}) > COUNT(*) OVER (${SAME_ROW})`,
        },
        { rule: 'B04', says, when: `${person} AND ROW_NUMBER() OVER (${SAME_ROW}) > 1` },
      ],
    },
    {
      id: 'overlap',
      source: null,
      cases: [
        {
          rule: 'S17',
          says,
          when: `${person} AND ${mayOverlap} AND COUNT(*) OVER (PARTITION BY ${ANY_PERIOD.join(', ')}, ${mayOverlap}) > 1`,
        },
      ],
    },
  ];
}
