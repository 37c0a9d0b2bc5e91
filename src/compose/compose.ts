import { fastDecision, decisions, isUndecided, type Decision, jobNorm, type JobNorm } from '../counting';
import { aardCodes, yearEnd } from '../law';
import { PERIOD_KINDS } from '../meting/count/count-records';
import { dayOfIso } from '../meting/form/days';
import { HOUR_UNITS, jobsOfUnits } from '../meting/count/jobs-of-units';
import { middleOf, monthOfYear, typeOfTijdvak, type Tijdvak, type TijdvakType } from '../meting/form/tijdvak';
import { HOURS_PER_DAY } from '../meting/rules/b07-hours-in-period/rule';
import { numberPassesElfproef } from '../privacy/elfproef';
import type { HiredPerson } from './hired/hired-person';
import type { PayrollRelation } from './payroll-relation';
import type { RegisteredPerson } from './register/read-register';

export type ComposeSector = 'markt' | 'overheid';

/** What holds for the whole organisation. */
export interface Organisation {
  readonly name: string;
  readonly sector: ComposeSector;
  /** Code of the overheidssector, `''` for none. */
  readonly overheidssector: string;
  /** Overheidssector by loonheffingennummer, where the employers of one organisation differ. */
  readonly sectorByEmployer?: Readonly<Record<string, string>> | undefined;
  readonly region: string;
  /** Used where a payroll file does not name it. */
  readonly lhnr: string;
}

export interface ComposeInput {
  readonly year: number;
  readonly month: number;
  readonly organisation: Organisation;
  readonly payroll: readonly PayrollRelation[];
  readonly register: readonly RegisteredPerson[];
  readonly hired: readonly HiredPerson[];
  /** Numbers of the people in the meting of the year before; `null` where it was not given. */
  readonly lastYear: ReadonlySet<number> | null;
}

/** One row of the sheet Meting. Days are day numbers; empty texts, zero days and NaN stand for nothing. */
export interface MetingRow {
  readonly first: number;
  readonly last: number;
  readonly bsn: number;
  readonly lhnr: string;
  readonly number: string;
  readonly aard: string;
  readonly form: 'formeel' | 'inleen';
  readonly registeredFrom: number;
  readonly registeredUntil: number;
  readonly begin: number;
  readonly end: number;
  readonly hours: number;
  readonly weeklyHours: number;
  readonly permanent: string;
  readonly lkv: string;
  readonly taxSector: number;
  readonly sector: ComposeSector;
  readonly overheidssector: string;
  readonly region: string;
  readonly supplierSector: string;
  readonly userSector: string;
  /** Hours that the user firm counts by agreement; NaN for all. */
  readonly attributed: number;
  /** Why it does not count, or `counts`. */
  readonly decision: Decision;
  readonly jobs: number;
  /** Where it was read; no file and no row for a return and for a hired person. */
  readonly file: string;
  readonly row: number;
}

/** A person, with the file and the row where they were read. */
export type Located = Pick<MetingRow, 'bsn' | 'file' | 'row'>;

/** Relations of people on the list that were not written, or that are written and do not count, by reason. */
export interface LeftOut {
  readonly reason: Decision | 'no-work' | Trouble;
  readonly relations: number;
  readonly hours: number;
  /** Whose they are, where they were not written: nobody can look them up in the sheet. */
  readonly notWritten: readonly Located[];
  /** Whose rows stand in the sheet and do not count. */
  readonly written: readonly Located[];
}

/** What the check calls a mistake that changes the answer: the row does not count until it has been put right. */
export type Trouble =
  /** By its first and last day the relation is not of the tijdvak. */
  | 'relation-outside'
  /** Lent to somebody of whom nothing says in which sector it is. */
  | 'user-unknown';

/** How a value came about that no file gave. */
export interface Assumed {
  readonly column: 'aard' | 'form' | 'lhnr' | 'sector' | 'number';
  readonly rows: number;
}

export interface Composition {
  readonly rows: readonly MetingRow[];
  readonly counts: {
    /** Different people on the payroll in the tijdvak, with work; anonymous ones each for one. */
    readonly employees: number;
    readonly anonymous: number;
    /** Different people on the payroll who are registered in the tijdvak. */
    readonly registered: number;
    /** Rows that may still count, once something in them has been put right. */
    readonly pending: number;
    readonly hired: number;
    /** Of those, without a BSN. */
    readonly hiredAnonymous: number;
    /** Of those, who is in the register by the word of the supplier only. */
    readonly hiredOnWord: number;
    /** Jobs of 25.5 hours, of the rows that count. */
    readonly jobs: number;
    readonly formalJobs: number;
    readonly lentJobs: number;
  };
  /** How the jobs follow from the hours, for each kind of tijdvak. */
  readonly counted: readonly { readonly type: TijdvakType; readonly hours: number; readonly norm: JobNorm }[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of whom the registration ends on the first day of the period: that day counts. */
  readonly endsOnFirst: readonly Located[];
  readonly assumed: readonly Assumed[];
  /** Hired people who are on the payroll with work as well. */
  readonly hiredOnPayroll: readonly number[];
  /** On the list, not on the payroll. Numbers that fail the elfproef are mistyped. */
  readonly notOnPayroll: readonly {
    readonly bsn: number;
    readonly row: number;
    readonly elfproef: boolean;
  }[];
  /** In the meting of the year before, and now not: left, no longer on the list, or on it with other dates. */
  readonly gone: readonly {
    readonly bsn: number;
    readonly why: 'not-on-payroll' | 'not-on-list' | 'not-registered';
  }[];
  /** In this meting and not in that of the year before. */
  readonly fresh: number;
  /** Numbers of employees that fail the elfproef: they can match nobody. */
  readonly payrollElfproef: number;
  /** Those among them of whom no row was written. */
  readonly payrollElfproefLeft: number;
}

const formOf = new Map(aardCodes.map(({ code, form }) => [code, form]));

/** Why the list says that the person is registered, but not in the tijdvak; `null` where it does not. */
function outsideRegistration(
  { first, last }: PayrollRelation,
  { from, until }: RegisteredPerson,
): 'registered-later' | 'registration-ended' | null {
  // An end before the begin is a mistake of the list, which the check asks to mend.
  if (from !== 0 && until !== 0 && until < from) return null;
  if (from > last) return 'registered-later';
  return until !== 0 && until < first ? 'registration-ended' : null;
}

/**
 * Brings the payroll of a month and the list of registered people together: one row for each income relation with work of each
 * person who is registered in its tijdvak, and one for each hired person. Nobody else is written.
 */
export function composeMeting(input: ComposeInput): Composition {
  const { year, month, payroll, register, hired } = input;
  const registered = new Map(register.map((person) => [person.bsn, person]));
  const leftOut = new Tally();
  const assumed = new Map<Assumed['column'], number>();
  const rows: MetingRow[] = [];
  const working = payroll.filter(({ work }) => work);
  const seen = new Set<number>();
  const registeredNow = new Set<number>();
  const withoutWork = new Set<number>();
  const payrollElfproef = new Set<number>();
  let anonymous = 0;
  const people = new Set<number>();
  for (const relation of working) {
    if (relation.bsn === 0) anonymous++;
    else {
      people.add(relation.bsn);
      if (!numberPassesElfproef(relation.bsn)) payrollElfproef.add(relation.bsn);
    }
  }
  const judge = judgeOf(year, month);
  for (const relation of payroll) {
    const person = registered.get(relation.bsn);
    if (relation.bsn === 0 || person === undefined) continue;
    if (!relation.work) {
      leftOut.add('no-work', relation.hours);
      withoutWork.add(relation.bsn);
      continue;
    }
    seen.add(relation.bsn);
    const outside = outsideRegistration(relation, person);
    if (outside !== null) {
      leftOut.add(outside, relation.hours).notWritten.push(located(relation));
      continue;
    }
    registeredNow.add(relation.bsn);
    const row = judge(formalRow(relation, person, input, assumed));
    rows.push(row);
    leftOut.addRow(row);
  }
  const numbers = new RelationNumbers();
  rows.forEach((row) => {
    numbers.add(row);
  });
  for (const person of hired) {
    const row = judge(hiredRow(person, input, numbers.after(person.bsn)));
    rows.push(row);
    numbers.add(row);
    leftOut.addRow(row);
  }
  rows.sort(
    (a, b) =>
      a.bsn - b.bsn ||
      (a.lhnr < b.lhnr ? -1 : a.lhnr > b.lhnr ? 1 : 0) ||
      Number(a.number) - Number(b.number),
  );
  const counting = rows.filter(({ decision }) => decision === 'counts');
  const norms = normsOf(year);
  const sumsOf = (form?: MetingRow['form']) =>
    sumsByType(
      counting.filter((row) => form === undefined || row.form === form),
      norms,
    );
  const jobsOf = (form?: MetingRow['form']) =>
    jobsOfUnits(sumsOf(form).map(({ units, norm }) => ({ units, hoursPerJob: norm.hoursPerJob })));
  return {
    rows,
    counts: {
      employees: people.size + anonymous,
      anonymous,
      registered: registeredNow.size,
      pending: rows.filter(({ decision }) => isUndecided(decision)).length,
      hired: hired.length,
      hiredOnWord: hired.filter(({ bsn, saidBy }) => saidBy === 'supplier' && !registered.has(bsn)).length,
      hiredAnonymous: hired.filter(({ bsn }) => bsn === 0).length,
      jobs: jobsOf(),
      formalJobs: jobsOf('formeel'),
      lentJobs: jobsOf('inleen'),
    },
    counted: sumsOf().map(({ type, units, norm }) => ({ type, norm, hours: units / HOUR_UNITS })),
    leftOut: leftOut.list(),
    endsOnFirst: rows
      .filter(({ first, registeredUntil, decision }) => registeredUntil === first && decision === 'counts')
      .map(located),
    assumed: [...assumed].map(([column, count]) => ({ column, rows: count })),
    hiredOnPayroll: [...new Set(hired.map(({ bsn }) => bsn))].filter((bsn) => people.has(bsn)),
    notOnPayroll: register
      .filter(({ bsn }) => !seen.has(bsn) && !withoutWork.has(bsn) && !hired.some((each) => each.bsn === bsn))
      .map(({ bsn, row }) => ({ bsn, row, elfproef: numberPassesElfproef(bsn) })),
    ...comparedWith(input.lastYear, rows, people, seen),
    payrollElfproef: payrollElfproef.size,
    payrollElfproefLeft: [...payrollElfproef].filter((bsn) => !registeredNow.has(bsn)).length,
  };
}

function comparedWith(
  lastYear: ReadonlySet<number> | null,
  rows: readonly MetingRow[],
  people: ReadonlySet<number>,
  listed: ReadonlySet<number>,
): Pick<Composition, 'gone' | 'fresh'> {
  if (lastYear === null) return { gone: [], fresh: 0 };
  const now = new Set(rows.map(({ bsn }) => bsn));
  const gone = [...lastYear]
    .filter((bsn) => !now.has(bsn))
    .map((bsn) => ({
      bsn,
      why: listed.has(bsn)
        ? ('not-registered' as const)
        : people.has(bsn)
          ? ('not-on-list' as const)
          : ('not-on-payroll' as const),
    }));
  return { gone, fresh: [...now].filter((bsn) => !lastYear.has(bsn)).length };
}

function count(assumed: Map<Assumed['column'], number>, column: Assumed['column']): void {
  assumed.set(column, (assumed.get(column) ?? 0) + 1);
}

/** The highest number of a relation of each person: each relation has its own. */
class RelationNumbers {
  private readonly highest = new Map<number, number>();

  add({ bsn, number }: Pick<MetingRow, 'bsn' | 'number'>): void {
    this.highest.set(bsn, Math.max(this.highest.get(bsn) ?? 0, Number(number) || 0));
  }

  /** The number of one more relation. */
  after(bsn: number): string {
    return bsn === 0 ? '1' : String(1 + (this.highest.get(bsn) ?? 0));
  }
}

type Unjudged = Omit<MetingRow, 'decision' | 'jobs'>;

function formalRow(
  relation: PayrollRelation,
  person: RegisteredPerson,
  { organisation }: ComposeInput,
  assumed: Map<Assumed['column'], number>,
): Unjudged {
  if (relation.aard === '') count(assumed, 'aard');
  if (relation.lhnr === '' && organisation.lhnr !== '') count(assumed, 'lhnr');
  const aard = relation.aard === '' ? EMPLOYMENT : relation.aard;
  const form = formOf.get(aard) ?? 'formeel';
  return {
    first: relation.first,
    last: relation.last,
    bsn: relation.bsn,
    lhnr: relation.lhnr === '' ? organisation.lhnr : relation.lhnr,
    number: relation.number === '' ? '1' : relation.number,
    aard,
    form,
    registeredFrom: person.from,
    registeredUntil: person.until,
    begin: relation.begin,
    end: relation.end,
    hours: relation.hours,
    weeklyHours: relation.weeklyHours,
    permanent: relation.permanent,
    lkv: relation.lkv,
    taxSector: relation.taxSector,
    sector: organisation.sector,
    overheidssector:
      organisation.sector === 'overheid'
        ? (organisation.sectorByEmployer?.[relation.lhnr] ?? organisation.overheidssector)
        : '',
    region: organisation.region,
    supplierSector: form === 'inleen' ? organisation.sector : '',
    userSector: '',
    attributed: NaN,
    file: relation.file,
    row: relation.row,
  };
}

/** Arbeidsovereenkomst: what a relation is of which no code is known. */
const EMPLOYMENT = '1';
const AGENCY = '11';
const WSW_LENT = '22';
const SUPPORTED = '23';

function hiredRow(
  person: HiredPerson,
  { organisation, year, month }: ComposeInput,
  number: string,
): Unjudged {
  // Only an agreement of at the latest 1 August of the year after lets hours be attributed (Besluit Wfsv 2.28 lid 3).
  const agreed = person.agreement !== 0 && person.agreement <= dayOfIso(`${String(year + 1)}-08-01`);
  return {
    ...tijdvakOfHired(person, monthOfYear(year, month)),
    bsn: person.bsn,
    lhnr: person.lhnr,
    number,
    aard: person.kind === 'wsw' ? WSW_LENT : AGENCY,
    form: 'inleen',
    registeredFrom: 0,
    registeredUntil: 0,
    begin: 0,
    end: 0,
    hours: person.hours,
    weeklyHours: NaN,
    permanent: '',
    lkv: '',
    taxSector: NaN,
    sector: organisation.sector,
    overheidssector: organisation.sector === 'overheid' ? organisation.overheidssector : '',
    region: organisation.region,
    supplierSector: person.supplierSector,
    userSector: organisation.sector,
    attributed: agreed ? person.attributed : NaN,
    file: '',
    row: 0,
  };
}

/** The month, also where the days are those of the hire, such as a calendar year; four weeks and another month stay what they are. */
function tijdvakOfHired({ first, last }: HiredPerson, month: Tijdvak): Tijdvak {
  const days = { first: first || month.first, last: last || month.last };
  const overlaps = days.first <= month.last && month.first <= days.last;
  const type = typeOfTijdvak(days);
  return overlaps && type !== 'MND' && type !== '4WK' ? month : days;
}

type Norms = ReadonlyMap<TijdvakType | null, JobNorm>;

function normsOf(year: number): Norms {
  return new Map(
    Object.entries(PERIOD_KINDS).map(([type, kind]) => [type as TijdvakType, jobNorm(kind, yearEnd(year))]),
  );
}

/** Hours that count, added up as the check adds them: whole ten-thousandths, each kind of tijdvak apart. */
function sumsByType(
  rows: readonly MetingRow[],
  norms: Norms,
): readonly { readonly type: TijdvakType; readonly units: number; readonly norm: JobNorm }[] {
  const units = new Map<TijdvakType, number>();
  for (const row of rows) {
    const type = typeOfTijdvak(row);
    if (type !== null) units.set(type, (units.get(type) ?? 0) + Math.round(row.hours * HOUR_UNITS));
  }
  return [...units].flatMap(([type, sum]) => {
    const norm = norms.get(type);
    return norm === undefined ? [] : [{ type, units: sum, norm }];
  });
}

/** Judges rows as the check will: by the same decision and the same norms. */
function judgeOf(year: number, month: number): (row: Unjudged) => MetingRow {
  const aards = ['', ...aardCodes.map(({ code }) => code), '?'];
  const decide = fastDecision({ aard: aards, grounds: [''], dayOf: dayOfIso }, middleOf(year, month));
  const norms = normsOf(year);
  return (row) => {
    const type = typeOfTijdvak(row);
    const place = aards.indexOf(row.aard);
    const decided = decisions[
      decide({
        aard: place < 0 ? aards.length - 1 : place,
        ground: 0,
        registered: true,
        withoutCapacity: false,
        periodFirst: row.first,
        periodLast: row.last,
        registeredFirst: row.registeredFrom || NaN,
        registeredLast: row.registeredUntil || NaN,
        hours: row.hours,
        kind: type !== null,
        form: true,
        sector: true,
      })
    ] as Decision;
    // The check leaves such a row out until it has been put right, as it does one with more hours than there are.
    const isImpossible = row.hours > HOURS_PER_DAY * (row.last - row.first + 1);
    const isWrong = isImpossible || troubleOf(row) !== null;
    const decision = decided === 'counts' && isWrong ? 'under-error' : decided;
    const jobs = row.hours / (norms.get(type)?.hoursPerJob ?? NaN);
    return { ...row, decision, jobs: decision === 'counts' ? jobs : 0 };
  };
}

/** What rules B10 and B25 of the check find in a row. */
function troubleOf({ begin, end, first, last, form, userSector, aard }: Unjudged): Trouble | null {
  if (begin > last || (end !== 0 && (end < first || end < begin))) return 'relation-outside';
  return form === 'inleen' && userSector === '' && aard !== SUPPORTED ? 'user-unknown' : null;
}

function located({ bsn, file, row }: Located): Located {
  return { bsn, file, row };
}

class Tally {
  private readonly held = new Map<
    LeftOut['reason'],
    {
      relations: number;
      hours: number;
      readonly notWritten: Located[];
      readonly written: Located[];
    }
  >();

  /** A row of the sheet, unless it counts. */
  addRow(row: MetingRow): void {
    if (row.decision === 'counts') return;
    const trouble = row.decision === 'under-error' ? troubleOf(row) : null;
    this.add(trouble ?? row.decision, row.hours).written.push(located(row));
  }

  add(
    reason: LeftOut['reason'],
    hours: number,
  ): { readonly notWritten: Located[]; readonly written: Located[] } {
    const held = this.held.get(reason) ?? {
      ...{ relations: 0, hours: 0 },
      ...{ notWritten: [], written: [] },
    };
    this.held.set(reason, held);
    held.relations++;
    held.hours += Number.isNaN(hours) ? 0 : hours;
    return held;
  }

  list(): LeftOut[] {
    return [...this.held].map(([reason, held]) => ({ reason, ...held }));
  }
}
