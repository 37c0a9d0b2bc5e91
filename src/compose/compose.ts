import { fastDecision, decisions, type Decision, jobNorm } from '../counting';
import { aardCodes, yearEnd } from '../law';
import { PERIOD_KINDS } from '../meting/count/count-records';
import { dayOfIso } from '../meting/form/days';
import { middleOf, typeOfTijdvak } from '../meting/form/tijdvak';
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
}

/** Relations of registered people that were not written, or that are written and do not count, by reason. */
export interface LeftOut {
  readonly reason: Decision | 'no-work';
  readonly relations: number;
  readonly hours: number;
}

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
    /** Different registered people on the payroll. */
    readonly registered: number;
    readonly hired: number;
    /** Of those, without a BSN. */
    readonly hiredAnonymous: number;
    /** Jobs of 25.5 hours, of the rows that count. */
    readonly jobs: number;
    readonly formalJobs: number;
    readonly lentJobs: number;
  };
  readonly leftOut: readonly LeftOut[];
  readonly assumed: readonly Assumed[];
  /** On the list, not on the payroll. Numbers that fail the elfproef are mistyped. */
  readonly notOnPayroll: readonly {
    readonly bsn: number;
    readonly row: number;
    readonly elfproef: boolean;
  }[];
  /** In the meting of the year before, and now not: left, or no longer on the list. */
  readonly gone: readonly { readonly bsn: number; readonly why: 'not-on-payroll' | 'not-on-list' }[];
  /** In this meting and not in that of the year before. */
  readonly fresh: number;
  /** Numbers of employees that fail the elfproef: they can match nobody. */
  readonly payrollElfproef: number;
}

const formOf = new Map(aardCodes.map(({ code, form }) => [code, form]));

/**
 * Brings the payroll of a month and the list of registered people together: one row for each income relation with work of each
 * registered person, and one for each hired person. Nobody else is written.
 */
export function composeMeting(input: ComposeInput): Composition {
  const { year, month, payroll, register, hired } = input;
  const registered = new Map(register.map((person) => [person.bsn, person]));
  const leftOut = new Tally();
  const assumed = new Map<Assumed['column'], number>();
  const rows: MetingRow[] = [];
  const working = payroll.filter(({ work }) => work);
  const seen = new Set<number>();
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
    const row = judge(formalRow(relation, person, input, assumed));
    rows.push(row);
    if (row.decision !== 'counts') leftOut.add(row.decision, row.hours);
  }
  for (const person of hired) {
    const row = judge(hiredRow(person, input));
    rows.push(row);
    if (row.decision !== 'counts') leftOut.add(row.decision, row.hours);
  }
  rows.sort(
    (a, b) =>
      a.bsn - b.bsn ||
      (a.lhnr < b.lhnr ? -1 : a.lhnr > b.lhnr ? 1 : 0) ||
      Number(a.number) - Number(b.number),
  );
  const counting = rows.filter(({ decision }) => decision === 'counts');
  const jobsOf = (form?: MetingRow['form']) =>
    counting
      .filter((row) => form === undefined || row.form === form)
      .reduce((sum, { jobs }) => sum + jobs, 0);
  return {
    rows,
    counts: {
      employees: people.size + anonymous,
      anonymous,
      registered: seen.size,
      hired: hired.length,
      hiredAnonymous: hired.filter(({ bsn }) => bsn === 0).length,
      jobs: jobsOf(),
      formalJobs: jobsOf('formeel'),
      lentJobs: jobsOf('inleen'),
    },
    leftOut: leftOut.list(),
    assumed: [...assumed].map(([column, count]) => ({ column, rows: count })),
    notOnPayroll: register
      .filter(({ bsn }) => !seen.has(bsn) && !withoutWork.has(bsn) && !hired.some((each) => each.bsn === bsn))
      .map(({ bsn, row }) => ({ bsn, row, elfproef: numberPassesElfproef(bsn) })),
    ...comparedWith(input.lastYear, rows, people),
    payrollElfproef: payrollElfproef.size,
  };
}

function comparedWith(
  lastYear: ReadonlySet<number> | null,
  rows: readonly MetingRow[],
  people: ReadonlySet<number>,
): Pick<Composition, 'gone' | 'fresh'> {
  if (lastYear === null) return { gone: [], fresh: 0 };
  const now = new Set(rows.map(({ bsn }) => bsn));
  const gone = [...lastYear]
    .filter((bsn) => !now.has(bsn))
    .map((bsn) => ({ bsn, why: people.has(bsn) ? ('not-on-list' as const) : ('not-on-payroll' as const) }));
  return { gone, fresh: [...now].filter((bsn) => !lastYear.has(bsn)).length };
}

function count(assumed: Map<Assumed['column'], number>, column: Assumed['column']): void {
  assumed.set(column, (assumed.get(column) ?? 0) + 1);
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
    overheidssector: organisation.sector === 'overheid' ? organisation.overheidssector : '',
    region: organisation.region,
    supplierSector: form === 'inleen' ? organisation.sector : '',
    userSector: '',
    attributed: NaN,
  };
}

/** Arbeidsovereenkomst: what a relation is of which no code is known. */
const EMPLOYMENT = '1';
const AGENCY = '11';
const WSW_LENT = '22';

function hiredRow(person: HiredPerson, { organisation, year, month }: ComposeInput): Unjudged {
  // Only an agreement of at the latest 1 August of the year after lets hours be attributed (Besluit Wfsv 2.28 lid 3).
  const agreed = person.agreement !== 0 && person.agreement <= dayOfIso(`${String(year + 1)}-08-01`);
  return {
    first: person.first || middleOf(year, month) - 14,
    last: person.last || lastOf(year, month),
    bsn: person.bsn,
    lhnr: person.lhnr,
    number: '1',
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
  };
}

function lastOf(year: number, month: number): number {
  return middleOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - 15;
}

/** Judges rows as the check will: by the same decision and the same norms. */
function judgeOf(year: number, month: number): (row: Unjudged) => MetingRow {
  const aards = ['', ...aardCodes.map(({ code }) => code), '?'];
  const decide = fastDecision({ aard: aards, grounds: [''], dayOf: dayOfIso }, middleOf(year, month));
  const norms = new Map(
    Object.entries(PERIOD_KINDS).map(([type, kind]) => [type, jobNorm(kind, yearEnd(year)).hoursPerJob]),
  );
  return (row) => {
    const type = typeOfTijdvak(row);
    const place = aards.indexOf(row.aard);
    const decision = decisions[
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
    const jobs = row.hours / (norms.get(type ?? '') ?? NaN);
    return { ...row, decision, jobs: decision === 'counts' ? jobs : 0 };
  };
}

class Tally {
  private readonly held = new Map<LeftOut['reason'], { relations: number; hours: number }>();

  add(reason: LeftOut['reason'], hours: number): void {
    const held = this.held.get(reason) ?? { relations: 0, hours: 0 };
    this.held.set(reason, {
      relations: held.relations + 1,
      hours: held.hours + (Number.isNaN(hours) ? 0 : hours),
    });
  }

  list(): LeftOut[] {
    return [...this.held].map(([reason, { relations, hours }]) => ({ reason, relations, hours }));
  }
}
