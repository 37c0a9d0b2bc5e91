import {
  aardCodes,
  countingSources,
  NULMETING,
  pendingGrounds,
  registerGrounds,
  registerGroundsLater,
  workingWithoutCapacity,
  type AardCode,
  type GroundRegime,
  type IsoDate,
  type LawCode,
  type Source,
  type Status,
} from '../law';

/**
 * Whether a relation counts, and if not why: one list for rows, functions, pane and terminal. The place in it is the code in
 * the fast form; 0: counts. `docs/counting.md` explains each.
 */
export const decisions = [
  'counts',
  'hours-missing',
  'period-missing',
  'period-reversed',
  'before-nulmeting',
  'aard-missing',
  'aard-unknown',
  'wsw-not-lent',
  'beschut-werk',
  'not-registered',
  'registration-contradicted',
  'registration-missing',
  'ground-unknown',
  'ground-pending-bill',
  'ground-not-yet',
  'no-capacity-not-yet',
  'no-capacity-no-work',
  'registration-reversed',
  'registered-later',
  'registration-ended',
  'kind-missing',
  'form-missing',
  'sector-missing',
  'other-period',
  'under-error',
] as const;
export type Decision = (typeof decisions)[number];

/** Decisions that say what is missing or cannot be, not that the law excludes the relation. */
const undecided: ReadonlySet<Decision> = new Set([
  'hours-missing',
  'period-missing',
  'period-reversed',
  'before-nulmeting',
  'aard-missing',
  'aard-unknown',
  'registration-contradicted',
  'registration-missing',
  'ground-unknown',
  'registration-reversed',
  'kind-missing',
  'form-missing',
  'sector-missing',
  'under-error',
]);

/** True where the relation could not be judged: something is missing, unknown or contradicts itself. */
export function isUndecided(decision: Decision): boolean {
  return undecided.has(decision);
}

/** Whether someone is in the doelgroepregister, as UWV tells an employer; `undefined`: not given, `null`: given but not readable. */
export type Registered = boolean | null | undefined;

/** A relation as the steps see it: codes looked up, days as numbers of one day system, NaN for a missing number. */
export interface CodedRelation {
  /** `undefined`: not given; `null`: given but not in the list. */
  aard: AardCode | null | undefined;
  registered: Registered;
  /** `undefined` where it is not known, as is usual for an employer; `null`: given but not in the list. */
  ground: LawCode | 'pending' | null | undefined;
  /** Duurzaam geen arbeidsvermogen (Wajong, ground c). */
  withoutCapacity: boolean;
  periodFirst: number;
  periodLast: number;
  /** First day of the registration; NaN: not given. */
  registeredFirst: number;
  /** Last day of the registration; NaN: it has not ended. */
  registeredLast: number;
  hours: number;
}

/** What a row must bear besides, to have a place in Tabel 1. */
export interface CodedRow {
  /** Kind of period, form and sector: true where the row has one. */
  kind: boolean;
  form: boolean;
  sector: boolean;
  periodFirst: number;
  periodLast: number;
}

export type StepId =
  'hours' | 'period' | 'aard' | 'beschut' | 'register' | 'ground' | 'capacity' | 'registration';
export type RowStepId = 'kind' | 'form' | 'sector' | 'month';

/** One step of the decision: what it asks, where that comes from, and its answer. */
export interface Step {
  readonly id: StepId;
  readonly source: (relation: CodedRelation) => Source;
  readonly certainty: (relation: CodedRelation) => Status;
  /** The decision that ends here, or `counts` to go on. */
  readonly judge: (relation: CodedRelation) => Decision;
}

/** A step that only rows of a meting take: what Tabel 1 is made of. */
export interface RowStep {
  readonly id: RowStepId;
  readonly judge: (row: CodedRow) => Decision;
}

const published = (): Status => 'published';

/**
 * The decision, step by step; the first step that does not say `counts` decides. The fast form and the trace both run
 * this one list, so they cannot differ.
 */
export function decisionSteps(dayOf: (date: IsoDate) => number): readonly Step[] {
  const nulmeting = dayOf(NULMETING);
  const withoutCapacityFrom = dayOf(workingWithoutCapacity.from);
  const wajong = findGround(workingWithoutCapacity.ground);
  const wajongLater = registerGroundsLater.find(({ before }) => before === workingWithoutCapacity.ground);
  const groundFrom = new Map(registerGrounds.map((ground) => [ground, dayOf(ground.from)]));
  const later: ReadonlySet<LawCode> = new Set(registerGroundsLater);
  return [
    {
      id: 'hours',
      source: () => countingSources.hours,
      certainty: published,
      judge: ({ hours }) => (hours >= 0 ? 'counts' : 'hours-missing'),
    },
    {
      id: 'period',
      source: () => countingSources.nulmeting,
      certainty: published,
      judge: ({ periodFirst, periodLast }) => {
        if (Number.isNaN(periodFirst) || Number.isNaN(periodLast)) return 'period-missing';
        if (periodLast < periodFirst) return 'period-reversed';
        return periodLast >= nulmeting ? 'counts' : 'before-nulmeting';
      },
    },
    {
      id: 'aard',
      source: ({ aard }) => aard?.treatment.source ?? countingSources.forms,
      certainty: ({ aard }) => aard?.treatment.status ?? 'published',
      judge: ({ aard }) => (aard === undefined ? 'aard-missing' : aard === null ? 'aard-unknown' : 'counts'),
    },
    {
      id: 'beschut',
      source: ({ aard }) => (aard?.form === null ? aard.treatment.source : countingSources.sheltered),
      certainty: published,
      judge: ({ aard }) =>
        aard?.form !== null ? 'counts' : aard.code === '21' ? 'wsw-not-lent' : 'beschut-werk',
    },
    {
      id: 'register',
      source: () => countingSources.registration,
      certainty: published,
      judge: ({ registered, ground, registeredFirst, registeredLast, periodFirst, periodLast }) => {
        if (registered === null) return 'registration-missing';
        const dated = !Number.isNaN(registeredFirst);
        if (registered === false) {
          // A registration outside the period and "no" say the same; one that covers the period, or a ground, does not.
          const outside = dated && (registeredFirst > periodLast || registeredLast < periodFirst);
          const speaksFor = (dated && !outside) || (!dated && ground !== undefined);
          return speaksFor ? 'registration-contradicted' : 'not-registered';
        }
        return registered === true || ground !== undefined || dated ? 'counts' : 'registration-missing';
      },
    },
    {
      id: 'ground',
      source: ({ ground }) =>
        ground === 'pending' ? countingSources.pending : (ground?.source ?? countingSources.grounds),
      certainty: published,
      judge: ({ ground, periodLast }) => {
        if (ground === undefined) return 'counts';
        if (ground === null) return 'ground-unknown';
        if (ground === 'pending') return 'ground-pending-bill';
        // A ground of the later act is only found for a year in which that act holds.
        if (later.has(ground)) return 'counts';
        return periodLast >= (groundFrom.get(ground) ?? Infinity) ? 'counts' : 'ground-not-yet';
      },
    },
    {
      id: 'capacity',
      source: () => workingWithoutCapacity.source,
      certainty: published,
      judge: ({ ground, withoutCapacity, periodLast, hours }) => {
        if (!withoutCapacity || (ground !== wajong && ground !== wajongLater)) return 'counts';
        if (periodLast < withoutCapacityFrom) return 'no-capacity-not-yet';
        return hours > 0 ? 'counts' : 'no-capacity-no-work';
      },
    },
    {
      id: 'registration',
      source: () => countingSources.registration,
      certainty: published,
      judge: ({ periodFirst, periodLast, registeredFirst, registeredLast }) => {
        if (registeredLast < registeredFirst) return 'registration-reversed';
        if (registeredFirst > periodLast) return 'registered-later';
        return registeredLast < periodFirst ? 'registration-ended' : 'counts';
      },
    },
  ];
}

/**
 * What a row must bear besides.
 *
 * @param middle the fifteenth of the month of the count: the period that holds it counts
 * @param sectorsApart whether the law asks for markt and overheid apart in that year
 */
export function rowSteps(middle: number, sectorsApart = true): readonly RowStep[] {
  return [
    { id: 'kind', judge: ({ kind }) => (kind ? 'counts' : 'kind-missing') },
    { id: 'form', judge: ({ form }) => (form ? 'counts' : 'form-missing') },
    { id: 'sector', judge: ({ sector }) => (sector || !sectorsApart ? 'counts' : 'sector-missing') },
    {
      id: 'month',
      judge: ({ periodFirst, periodLast }) =>
        periodFirst > middle || periodLast < middle ? 'other-period' : 'counts',
    },
  ];
}

/** The lists of codes a caller uses, and its day system. */
export interface CodeLists {
  /** Codes aard arbeidsverhouding by the caller's number; `''` for none. */
  readonly aard: readonly string[];
  /** Grounds by the caller's number; `''` for none. */
  readonly grounds: readonly string[];
  /** The caller's number of a day. */
  readonly dayOf: (date: IsoDate) => number;
}

/** One row as numbers: places in the lists of the caller, days, NaN for a missing number. */
export interface FastRow extends CodedRow {
  aard: number;
  ground: number;
  registered: Registered;
  withoutCapacity: boolean;
  registeredFirst: number;
  registeredLast: number;
  hours: number;
}

/**
 * The decision for many rows: codes are looked up once, rows are numbers.
 *
 * @param middle the fifteenth of the month of the count; left out where only the law is asked
 * @param sectorsApart whether the law asks for markt and overheid apart in that year
 * @returns the place in `decisions`, for a row that the caller fills again and again
 */
export function fastDecision(
  { aard, grounds, dayOf }: CodeLists,
  middle: number | null = null,
  sectorsApart = true,
): (row: FastRow) => number {
  const steps = decisionSteps(dayOf);
  const further = middle === null ? [] : rowSteps(middle, sectorsApart);
  const aardOf = aard.map(findAard);
  const regime = regimeOf(sectorsApart);
  const groundOf = grounds.map((code) => findGround(code, regime));
  const relation: CodedRelation = {
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
  return (row) => {
    relation.aard = aardOf[row.aard];
    relation.registered = row.registered;
    relation.ground = groundOf[row.ground];
    relation.withoutCapacity = row.withoutCapacity;
    relation.periodFirst = row.periodFirst;
    relation.periodLast = row.periodLast;
    relation.registeredFirst = row.registeredFirst;
    relation.registeredLast = row.registeredLast;
    relation.hours = row.hours;
    for (const step of steps) {
      const decision = step.judge(relation);
      if (decision !== 'counts') return decisions.indexOf(decision);
    }
    for (const step of further) {
      const decision = step.judge(row);
      if (decision !== 'counts') return decisions.indexOf(decision);
    }
    return 0;
  };
}

/** A code aard arbeidsverhouding: `undefined` for none, `null` for one that is not in the list. */
export function findAard(code: string): AardCode | null | undefined {
  return code === '' ? undefined : (aardCodes.find((each) => each.code === code) ?? null);
}

/** The act whose grounds hold: the Wet banenafspraak from the calendar year in which the sectors are no longer told apart. */
export function regimeOf(sectorsApart: boolean): GroundRegime {
  return sectorsApart ? 'wfsv' : 'wet-banenafspraak';
}

/**
 * A register ground under an act, since the letters f and g mean other things in the two: `undefined` for none, `null` for one
 * that is not in its list, `pending` for WIA and WW.
 */
export function findGround(
  code: string,
  regime: GroundRegime = 'wfsv',
): LawCode | 'pending' | null | undefined {
  if (code === '') return undefined;
  if (pendingGrounds.includes(code)) return 'pending';
  const grounds: readonly LawCode[] = regime === 'wfsv' ? registerGrounds : registerGroundsLater;
  return grounds.find((each) => each.code === code) ?? null;
}
