import {
  decisions,
  fastDecision,
  isUndecided,
  jobNorm,
  type Decision,
  type FastRow,
  type JobNorm,
  type PeriodKind,
} from '../../counting';
import { DomainError, sectorsApart, yearEnd, type Law } from '../../law';
import { AARD_CODES, FLAG_CODES, GROUND_CODES, PERIOD_TYPE_CODES } from '../form/codes';
import { columnById, type ColumnId } from '../form/columns';
import { dayOfIso } from '../form/days';
import { codeIndex, type ColumnData, type MetingSheet } from '../form/records';
import type { Counting } from './counting';
import type { Settings } from '../form/settings';

/** What a row counts for, by the number in `Counting.decision`. */
export const ROW_REASONS = decisions;
export type RowReason = Decision;

/** True where the row may count once something missing or unknown has been repaired. */
export const isRepairable: (reason: RowReason) => boolean = isUndecided;

const reasonPlace = (reason: RowReason) => ROW_REASONS.indexOf(reason);

export const PERIOD_KINDS: Readonly<Record<string, PeriodKind>> = {
  MND: 'month',
  '4WK': 'four-weeks',
  HJR: 'half-year',
  JR: 'year',
};

/**
 * Hours of one job by place in the list of period types; place 0 (none) is NaN, so that a division by it is no number.
 * For a year without a norm all are NaN.
 */
export function hoursPerJob(year: number, law: Law, settings: Settings): Float64Array {
  const hours = new Float64Array(PERIOD_TYPE_CODES.length + 1).fill(Number.NaN);
  PERIOD_TYPE_CODES.forEach(({ code }, index) => {
    hours[index + 1] = normOf(code, year, law, settings)?.hoursPerJob ?? Number.NaN;
  });
  return hours;
}

/** The norm of a kind of period in a year, or `null` where none is known. */
export function normOf(code: string, year: number, law: Law, settings: Settings): JobNorm | null {
  const kind = PERIOD_KINDS[code];
  if (!kind) return null;
  try {
    return jobNorm(kind, yearEnd(year), { fourWeeks: settings.fourWeeks }, law);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}

const UNKNOWN_CODE = '?';
const codesWithNone = (codes: readonly { readonly code: string }[]) => [
  '',
  ...codes.map(({ code }) => code),
  UNKNOWN_CODE,
];

const LISTS = { aard: codesWithNone(AARD_CODES), grounds: codesWithNone(GROUND_CODES), dayOf: dayOfIso };

/** What each record counts for: the decision of the law, and its jobs by hours and period. */
export function countRecords(
  sheet: MetingSheet,
  year: number | null,
  month: number,
  law: Law,
  settings: Settings,
): Counting {
  const { count } = sheet;
  if (year === null)
    return {
      decision: new Uint8Array(count).fill(reasonPlace('period-missing')),
      jobs: new Float64Array(count).fill(Number.NaN),
      sectorsApart: true,
    };
  const apart = sectorsApart(yearEnd(year), law);
  const decide = fastDecision(LISTS, middleOfMonth(year, month), apart);
  const norms = hoursPerJob(year, law, settings);
  const column = (id: ColumnId): ColumnData | undefined => sheet.columns.get(id);
  const value = (data: ColumnData | undefined, record: number) =>
    data ? (data.values[record] as number) : Number.NaN;
  const day = (data: ColumnData | undefined, record: number) => value(data, record) || Number.NaN;
  const [aard, ground, hours, periodType] = [
    column('cdAard'),
    column('grond'),
    column('verloondeUren'),
    column('tijdvakType'),
  ];
  const [first, last] = [column('datAanvTv'), column('datEindTv')];
  const [registeredFirst, registeredLast] = [column('datRegistratie'), column('datEindRegistratie')];
  const [form, sector, without] = [column('vorm'), column('sector'), column('duurzaamGeenArbeidsvermogen')];
  const yes = codeIndex(columnById('duurzaamGeenArbeidsvermogen'), 'J');
  const inRegister = column('inRegister');
  const registeredBy = [undefined, ...FLAG_CODES.map(({ code }) => code === 'J')];
  const decision = new Uint8Array(count);
  const jobs = new Float64Array(count);
  const row = emptyRow();
  for (let i = 0; i < count; i++) {
    const kind = value(periodType, i) || 0;
    const paid = value(hours, i);
    jobs[i] = paid / (norms[kind] as number);
    row.aard = codePlace(aard, i, AARD_CODES.length);
    row.ground = codePlace(ground, i, GROUND_CODES.length);
    // A date that cannot be read is not a date that was left out.
    row.registered =
      isUnreadable(inRegister, i) || isUnreadable(registeredFirst, i) || isUnreadable(registeredLast, i)
        ? null
        : registeredBy[value(inRegister, i) || 0];
    row.withoutCapacity = value(without, i) === yes;
    row.periodFirst = day(first, i);
    row.periodLast = day(last, i);
    row.registeredFirst = day(registeredFirst, i);
    row.registeredLast = day(registeredLast, i);
    row.hours = paid;
    row.kind = kind !== 0;
    row.form = value(form, i) > 0;
    row.sector = value(sector, i) > 0;
    decision[i] = decide(row);
  }
  return { decision, jobs, sectorsApart: apart };
}

/** What errors on a record touch, together; 0: nothing that counts. `period`: over which period it is, is what is in error. */
export const ErrorMark = { none: 0, count: 1, amount: 2, period: 4 } as const;

/**
 * The counting without the rows that have an error: what would have counted does not until the error has been put right, and says so.
 * Where the error is in the hours or the kind of period, nobody knows for how many jobs the row stands.
 *
 * @param marks `ErrorMark`s for each record
 */
export function withoutErrors({ decision, jobs, ...rest }: Counting, marks: Uint8Array): Counting {
  const [underError, otherPeriod] = [reasonPlace('under-error'), reasonPlace('other-period')];
  const has = (i: number, mark: number) => ((marks[i] as number) & mark) !== 0;
  return {
    ...rest,
    jobs: jobs.map((own, i) => (has(i, ErrorMark.amount) ? Number.NaN : own)),
    decision: decision.map((reason, i) =>
      (reason === 0 && marks[i] !== ErrorMark.none) || (reason === otherPeriod && has(i, ErrorMark.period))
        ? underError
        : reason,
    ),
  };
}

function isUnreadable(data: ColumnData | undefined, record: number): boolean {
  return data !== undefined && data.problems.size > 0 && data.problems.has(record);
}

function emptyRow(): FastRow {
  return {
    aard: 0,
    ground: 0,
    registered: undefined,
    withoutCapacity: false,
    periodFirst: Number.NaN,
    periodLast: Number.NaN,
    registeredFirst: Number.NaN,
    registeredLast: Number.NaN,
    hours: Number.NaN,
    kind: false,
    form: false,
    sector: false,
  };
}

/**
 * The day by which a period is known to be the one of the count, whatever its kind: the month, the four weeks, the half year
 * or the year that holds the fifteenth.
 */
export function middleOfMonth(year: number, month: number): number {
  return dayOfIso(`${year}-${String(month).padStart(2, '0')}-15`);
}

/** Place in the list with none first and unknown last. */
function codePlace(data: ColumnData | undefined, record: number, codes: number): number {
  if (!data) return 0;
  const place = data.values[record] as number;
  return place === 0 && data.problems.has(record) ? codes + 1 : place;
}
