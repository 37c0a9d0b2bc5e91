import {
  aardCodes,
  countingSources,
  pendingGrounds,
  registerGrounds,
  workingWithoutCapacity,
  type AardCode,
  type IsoDate,
  type LawCode,
  type Source,
  type Status,
} from '../law';

/** Whether a relation counts, and if not why. The place in this list is the code in the fast form; 0: counts. */
export const decisions = [
  'counts',
  'hours-missing',
  'before-nulmeting',
  'aard-missing',
  'aard-unknown',
  'wsw-not-lent',
  'beschut-werk',
  'ground-missing',
  'ground-unknown',
  'ground-pending-bill',
  'ground-not-yet',
  'no-capacity-not-yet',
  'no-capacity-no-work',
  'registration-missing',
  'registered-later',
  'registration-ended',
] as const;
export type Decision = (typeof decisions)[number];

/** Decisions that say what is missing, not that the law excludes the relation. */
const undecided: ReadonlySet<Decision> = new Set([
  'hours-missing',
  'before-nulmeting',
  'aard-missing',
  'aard-unknown',
  'ground-missing',
  'ground-unknown',
  'registration-missing',
]);

/** True where the relation could not be judged: something is missing or unknown. */
export function isUndecided(decision: Decision): boolean {
  return undecided.has(decision);
}

/** A relation as the steps see it: codes looked up, days as numbers of one day system, NaN for a missing number. */
export interface CodedRelation {
  /** `undefined`: not given; `null`: given but not in the list. */
  aard: AardCode | null | undefined;
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

export type StepId = 'hours' | 'period' | 'aard' | 'beschut' | 'ground' | 'capacity' | 'registration';

/** One step of the decision: what it asks, where that comes from, and its answer. */
export interface Step {
  readonly id: StepId;
  readonly source: (relation: CodedRelation) => Source;
  readonly certainty: (relation: CodedRelation) => Status;
  /** The decision that ends here, or `counts` to go on. */
  readonly judge: (relation: CodedRelation) => Decision;
}

const published = (): Status => 'published';

/**
 * The decision, step by step; the first step that does not say `counts` decides. The fast form and the trace both run
 * this one list, so they cannot differ.
 */
export function decisionSteps(dayOf: (date: IsoDate) => number): readonly Step[] {
  const nulmeting = dayOf('2012-12-31');
  const withoutCapacityFrom = dayOf(workingWithoutCapacity.from);
  const wajong = findGround(workingWithoutCapacity.ground);
  const groundFrom = new Map(registerGrounds.map((ground) => [ground, dayOf(ground.from)]));
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
      judge: ({ periodLast }) => (periodLast >= nulmeting ? 'counts' : 'before-nulmeting'),
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
      id: 'ground',
      source: ({ ground }) =>
        ground === 'pending' ? countingSources.pending : (ground?.source ?? countingSources.grounds),
      certainty: published,
      judge: ({ ground, periodLast }) => {
        if (ground === undefined) return 'ground-missing';
        if (ground === null) return 'ground-unknown';
        if (ground === 'pending') return 'ground-pending-bill';
        return periodLast >= (groundFrom.get(ground) ?? Infinity) ? 'counts' : 'ground-not-yet';
      },
    },
    {
      id: 'capacity',
      source: () => workingWithoutCapacity.source,
      certainty: published,
      judge: ({ ground, withoutCapacity, periodLast, hours }) => {
        if (!withoutCapacity || ground !== wajong) return 'counts';
        if (periodLast < withoutCapacityFrom) return 'no-capacity-not-yet';
        return hours > 0 ? 'counts' : 'no-capacity-no-work';
      },
    },
    {
      id: 'registration',
      source: () => countingSources.registration,
      certainty: published,
      judge: ({ periodFirst, periodLast, registeredFirst, registeredLast }) => {
        if (Number.isNaN(registeredFirst)) return 'registration-missing';
        if (registeredFirst > periodLast) return 'registered-later';
        return registeredLast < periodFirst ? 'registration-ended' : 'counts';
      },
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

/** Decides one relation given as numbers; the answer is a place in `decisions`. */
export type FastDecision = (
  aard: number,
  ground: number,
  withoutCapacity: boolean,
  periodFirst: number,
  periodLast: number,
  registeredFirst: number,
  registeredLast: number,
  hours: number,
) => number;

/**
 * The decision for many rows: codes are looked up once, rows are numbers.
 *
 * @returns a function that must be used from one place at a time; it keeps one relation to fill.
 */
export function fastDecision({ aard, grounds, dayOf }: CodeLists): FastDecision {
  const steps = decisionSteps(dayOf);
  const aardOf = aard.map(findAard);
  const groundOf = grounds.map(findGround);
  const relation: CodedRelation = {
    aard: undefined,
    ground: undefined,
    withoutCapacity: false,
    periodFirst: NaN,
    periodLast: NaN,
    registeredFirst: NaN,
    registeredLast: NaN,
    hours: NaN,
  };
  return (aardNumber, groundNumber, withoutCapacity, first, last, registeredFirst, registeredLast, hours) => {
    relation.aard = aardOf[aardNumber];
    relation.ground = groundOf[groundNumber];
    relation.withoutCapacity = withoutCapacity;
    relation.periodFirst = first;
    relation.periodLast = last;
    relation.registeredFirst = registeredFirst;
    relation.registeredLast = registeredLast;
    relation.hours = hours;
    for (const step of steps) {
      const decision = step.judge(relation);
      if (decision !== 'counts') return decisions.indexOf(decision);
    }
    return 0;
  };
}

/** A code aard arbeidsverhouding: `undefined` for none, `null` for one that is not in the list. */
export function findAard(code: string): AardCode | null | undefined {
  return code === '' ? undefined : (aardCodes.find((each) => each.code === code) ?? null);
}

/** A register ground: `undefined` for none, `null` for one that is not in the list, `pending` for WIA and WW. */
export function findGround(code: string): LawCode | 'pending' | null | undefined {
  if (code === '') return undefined;
  if (pendingGrounds.includes(code)) return 'pending';
  return registerGrounds.find((each) => each.code === code) ?? null;
}
