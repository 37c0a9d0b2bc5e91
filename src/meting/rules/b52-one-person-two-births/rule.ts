import { sheetPersons } from '../../count/sheet-persons';
import { isoOfDay } from '../../form/days';
import type { MetingSheet, Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { otherSheet } from '../shared/elsewhere';
import { ALWAYS, valuesOf } from '../shared/values';

export type B52Facts = {
  /** What tells that the rows are of two people: the day of birth, or two registrations at once. */
  readonly soort: 'geboren' | 'geregistreerd';
  /** Of the registration. */
  readonly dag: string;
  /** What another row with this number says, and where it stands: the sheet is empty where it is this one. */
  readonly andereDag: string;
  readonly blad: string;
  readonly rij: number;
};

/** A day that is one apart was mistyped, or the end of one registration is the beginning of the next. */
const ONE_APART = 1;

/** One BSN is of one person, who has one day of birth and one registration at a time: else two people count as one. */
export const b52: RowRule<B52Facts> = {
  id: 'B52',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B22', 'B28', 'B38', 'B39', 'B40', 'B42', 'B48', 'B50', 'S28'],
  reads: ['bsn'],
  uses: ['geboortedatum', 'datRegistratie', 'datEindRegistratie'],
  overSheets: 'sums',
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    const usable = (id: 'geboortedatum' | 'datRegistratie' | 'datEindRegistratie') =>
      unusable.has(id) ? undefined : sheet.columns.get(id)?.values;
    const [born, begin, end] = [
      usable('geboortedatum'),
      usable('datRegistratie'),
      usable('datEindRegistratie'),
    ];
    if (!born && !begin) return 'missing-column';
    for (const [record, others] of laterRows(sheet)) {
      const told = others
        .map((other) => whatTells({ born, begin, end }, other, record))
        .find((each) => each !== null);
      if (!told) continue;
      const { kind, column, days, other: first } = told;
      emit(
        record,
        ['bsn', column],
        () => ({
          soort: kind,
          // A day of birth tells of a person, and is not needed to find the rows.
          dag: kind === 'geboren' ? '' : isoOfDay(days[record] as number),
          andereDag: kind === 'geboren' ? '' : isoOfDay(days[first] as number),
          blad: otherSheet(sheet, record, first),
          rij: sheet.rows[first] as number,
        }),
        { cause: kind, others: [first] },
      );
    }
    return undefined;
  },
};

/** With so many of the rows above it a row of a person is compared. */
const COMPARED = 8;

/** Each later row of a person, with the first ones above it. */
function* laterRows(sheet: MetingSheet): Generator<readonly [record: number, others: readonly number[]]> {
  const bsn = valuesOf(sheet, 'bsn');
  const rows = new Map<number, number[]>();
  for (const record of sheetPersons(sheet).repeated) {
    const number = bsn[record] as number;
    const others = rows.get(number);
    if (others === undefined) {
      rows.set(number, [record]);
      continue;
    }
    yield [record, others];
    if (others.length < COMPARED) others.push(record);
  }
}

interface Days {
  readonly born: Values | undefined;
  readonly begin: Values | undefined;
  readonly end: Values | undefined;
}

/** By which days two rows with one number are of two people; `null` where they can be of one. */
function whatTells({ born, begin, end }: Days, other: number, one: number) {
  const apart = born ? daysApart(born, one, other) : Number.NaN;
  if (born && apart > 0) return { kind: 'geboren', column: 'geboortedatum', days: born, other } as const;
  // Whose day of birth is the same, is one person.
  if (!begin || apart === 0 || !(daysApart(begin, one, other) > ONE_APART)) return null;
  return areAtOnce(begin, end, one, other)
    ? ({ kind: 'geregistreerd', column: 'datRegistratie', days: begin, other } as const)
    : null;
}

/** Days between two that are known; `NaN` where one is not. */
function daysApart(days: Values, one: number, other: number): number {
  const [a, b] = [days[one] as number, days[other] as number];
  return a === 0 || b === 0 ? Number.NaN : Math.abs(a - b);
}

/** Whether two registrations hold on some day together. One without an end holds on. */
function areAtOnce(begin: Values, end: Values | undefined, one: number, other: number): boolean {
  const last = (record: number) => (end?.[record] as number) || Infinity;
  return Math.max(begin[one] as number, begin[other] as number) <= Math.min(last(one), last(other));
}
