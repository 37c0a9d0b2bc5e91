import {
  countingSources,
  DomainError,
  publishedLaw,
  sectorsApart,
  sectorSplit,
  type Facts,
  type Form,
  type IsoDate,
  type Law,
  type Sector,
  type SectorSplit,
  type Source,
  type Status,
} from '../law';
import { dayNumber } from './dates';
import {
  decisionSteps,
  findAard,
  findGround,
  isUndecided,
  regimeOf,
  type CodedRelation,
  type Decision,
  type StepId,
} from './decision';

/** One income relation in one period, as a person would describe it. */
export interface Relation {
  /** Code aard arbeidsverhouding, e.g. `1`. */
  readonly aard: string;
  /** Ground of the registration: a to g, 2, 6 or gelijkgesteld; `''` where it is not known, as is usual for an employer. */
  readonly ground: string;
  /** Whether UWV says that the person is in the doelgroepregister; left out where the ground or the dates say so. */
  readonly registered?: boolean;
  /** Duurzaam geen arbeidsvermogen, for ground c. */
  readonly withoutCapacity?: boolean;
  /** First and last day of the aangiftetijdvak (the same day where only a date is known). */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** First and last day of the registration. Left out for someone in the register: assumed to cover the period, and the trace says so. */
  readonly registration?: { readonly first?: IsoDate; readonly last?: IsoDate };
  /** Paid hours in the period. Left out: assumed to be more than none, and the trace says so. */
  readonly hours?: number;
  /** Sector of the employer that files the payroll return. */
  readonly employerSector?: Sector;
  /** Sector of the inlener, where it is known. */
  readonly inlenerSector?: Sector;
}

export interface TraceStep {
  readonly id: StepId | 'whole-period' | 'place';
  /** `passed`; `assumed`: passed because the input was left out; `decided`: the relation does not count (or cannot be judged) by this step. */
  readonly outcome: 'passed' | 'assumed' | 'decided';
  /** What the step looked at. */
  readonly facts: Facts;
  readonly source: Source;
  readonly certainty: Status;
  /** True when a value of the workbook's own took part; the source is then what the workbook says. */
  readonly supplied?: true;
}

/** In which sector a relation counts. `key`: by the verdeelsleutel of the year; `totaal`: the sectors are not asked apart; `unknown`: not given. */
export type Place = Sector | 'key' | 'totaal' | 'unknown';

/** Why a relation counts or not: each step with its inputs and its source. Explaining `relation` again gives the same. */
export interface CountTrace {
  readonly relation: Relation;
  readonly decision: Decision;
  /** `null` where it could not be judged. */
  readonly counts: boolean | null;
  readonly form: Form | null;
  /** `null` where it does not count. */
  readonly place: Place | null;
  readonly steps: readonly TraceStep[];
}

const steps = decisionSteps(dayNumber);

/**
 * Whether a relation counts for the banenafspraak, where, and why. Runs the same steps as `fastDecision`.
 *
 * @throws DomainError `not-allowed` for a date that does not exist; `contradiction` when a period ends before it begins.
 */
export function explain(relation: Relation, law: Law = publishedLaw): CountTrace {
  const coded = toCoded(relation, law);
  const form = coded.aard?.form ?? null;
  const trace: TraceStep[] = [];
  for (const step of steps) {
    const decision = step.judge(coded);
    const facts = factsOf(step.id, relation);
    const source = step.source(coded);
    const certainty = step.certainty(coded);
    if (decision !== 'counts') {
      trace.push({ id: step.id, outcome: 'decided', facts, source, certainty });
      const counts = isUndecided(decision) ? null : false;
      return { relation, decision, counts, form, place: null, steps: trace };
    }
    trace.push({
      id: step.id,
      outcome: isAssumed(step.id, relation) ? 'assumed' : 'passed',
      facts,
      source,
      certainty,
    });
  }
  const split = sectorSplit(relation.last, law);
  const place = sectorOfRelation(relation, form, split);
  if (changesInside(coded)) {
    trace.push({
      id: 'whole-period',
      outcome: 'passed',
      facts: factsOf('registration', relation),
      source: countingSources.wholePeriod,
      certainty: 'published',
    });
  }
  trace.push(placeStep(relation, form, place, split));
  return { relation, decision: 'counts', counts: true, form, place, steps: trace };
}

function toCoded(relation: Relation, law: Law): CodedRelation {
  const periodFirst = dayNumber(relation.first, 'begin tijdvak');
  const periodLast = dayNumber(relation.last, 'einde tijdvak');
  if (periodLast < periodFirst) {
    throw new DomainError('contradiction', { argument: 'einde tijdvak', other: 'begin tijdvak' });
  }
  const { registration } = relation;
  return {
    aard: findAard(relation.aard),
    registered: relation.registered,
    ground: findGround(relation.ground, regimeOf(sectorsApart(relation.last, law))),
    withoutCapacity: relation.withoutCapacity ?? false,
    periodFirst,
    periodLast,
    registeredFirst: registration?.first ? dayNumber(registration.first, 'begin registratie') : NaN,
    registeredLast: registration?.last ? dayNumber(registration.last, 'einde registratie') : NaN,
    hours: relation.hours ?? 1,
  };
}

function isAssumed(step: StepId, relation: Relation): boolean {
  if (step === 'hours') return relation.hours === undefined;
  return step === 'registration' && relation.registration?.first === undefined;
}

function factsOf(step: StepId, relation: Relation): Facts {
  const { first, last, registration } = relation;
  const facts: Readonly<Record<StepId, Facts>> = {
    hours: { hours: relation.hours ?? null },
    period: { first, last },
    aard: { aard: relation.aard },
    beschut: { aard: relation.aard },
    register: { registered: relation.registered ?? null, ground: relation.ground },
    ground: { ground: relation.ground, last },
    capacity: { ground: relation.ground, withoutCapacity: relation.withoutCapacity ?? false, last },
    registration: {
      first,
      last,
      registeredFirst: registration?.first ?? null,
      registeredLast: registration?.last ?? null,
    },
  };
  return facts[step];
}

/** The registration starts or ends inside the period: the hours of the whole period count, never a part of them. */
function changesInside({ periodFirst, periodLast, registeredFirst, registeredLast }: CodedRelation): boolean {
  return registeredFirst > periodFirst || registeredLast < periodLast;
}

function sectorOfRelation(relation: Relation, form: Form | null, split: SectorSplit): Place {
  if (!split.apart) return 'totaal';
  if (form === 'inleen') return relation.inlenerSector ?? 'key';
  return relation.employerSector ?? 'unknown';
}

function placeStep(relation: Relation, form: Form | null, place: Place, split: SectorSplit): TraceStep {
  const source =
    place === 'totaal'
      ? countingSources.oneTarget
      : place === 'key'
        ? countingSources.key
        : form === 'inleen'
          ? countingSources.inlener
          : countingSources.forms;
  return {
    id: 'place',
    outcome: 'passed',
    facts: {
      form,
      place,
      employerSector: relation.employerSector ?? null,
      inlenerSector: relation.inlenerSector ?? null,
      splitRestsOn: split.restsOn,
      splitKnownUntil: split.lastKnown,
    },
    source: split.restsOn === 'workbook' ? split.source : source,
    certainty: 'published',
    ...(split.restsOn === 'workbook' ? { supplied: true } : {}),
  };
}
