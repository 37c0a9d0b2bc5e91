import { situationSources, type IsoDate, type Source } from '../../law';
import type { Relation } from '../explain';

/** The questions of "Telt dit mee?", by what they ask. */
export type QuestionId =
  | 'soort'
  | 'werkgever'
  | 'inlener'
  | 'beschut'
  | 'opdrachtgever'
  | 'loon'
  | 'register'
  | 'uitkering'
  | 'sinds';

/** Ends that no relation describes: there is none, or the letter speaks of the one who buys. */
export type SituationEnd = 'no-paid-hours' | 'social-return-rijk' | 'social-return-other';

export interface Answer {
  /** What the answer says of the relation; the decision follows from all of them together. */
  readonly facts?: Partial<Relation> | ((period: SituationPeriod) => Partial<Relation>);
  /** Where it stands that this answer matters. */
  readonly source?: Source;
  /** The next question; absent where the answers given so far are enough. */
  readonly next?: QuestionId;
  readonly end?: SituationEnd;
}

/** The month that is decided about. */
export interface SituationPeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** December of a year. */
export function situationPeriod(year: number): SituationPeriod {
  return { first: `${String(year)}-12-01`, last: `${String(year)}-12-31` };
}

/** Before the grounds that came with 2026. */
const beforePeriod = situationPeriod(2025);

const bySector: Readonly<Record<'markt' | 'overheid', Answer>> = {
  markt: { facts: { employerSector: 'markt' }, next: 'register' },
  overheid: { facts: { employerSector: 'overheid' }, next: 'register' },
};

/**
 * The tree: each question with its answers. It ends where an answer has no next question; what then counts is decided by the
 * same steps as a row of a meting (`explain`).
 */
export const questions = {
  soort: {
    contract: { facts: { aard: '1' }, next: 'werkgever' },
    uitzend: { facts: { aard: '11' }, next: 'inlener' },
    payroll: { facts: { aard: '82' }, next: 'werkgever' },
    'wsw-detachering': { facts: { aard: '22' }, next: 'inlener' },
    'begeleid-werken': { facts: { aard: '23' }, next: 'werkgever' },
    'beschut-werk': { next: 'beschut' },
    inkoop: {
      facts: { aard: '1', employerSector: 'markt' },
      source: situationSources.services,
      next: 'register',
    },
    'social-return': { source: situationSources.socialReturn, next: 'opdrachtgever' },
    stage: { facts: { aard: '7' }, next: 'loon' },
    binnenwerk: {
      facts: { aard: '1', employerSector: 'overheid' },
      source: situationSources.centralFunding,
      next: 'register',
    },
  },
  /** Who pays the wage. */
  werkgever: bySector,
  /** Where the work is done. */
  inlener: {
    markt: { facts: { inlenerSector: 'markt' }, next: 'register' },
    overheid: { facts: { inlenerSector: 'overheid' }, next: 'register' },
    onbekend: { next: 'register' },
  },
  /** By which act the work is sheltered. */
  beschut: {
    wsw: { facts: { aard: '21' } },
    participatiewet: { facts: { aard: '24' } },
  },
  /** Who asks for social return. */
  opdrachtgever: {
    rijk: { end: 'social-return-rijk' },
    ander: { end: 'social-return-other' },
  },
  /** Whether wage is paid for the hours. */
  loon: {
    ja: { next: 'werkgever' },
    nee: { source: situationSources.paidHours, end: 'no-paid-hours' },
  },
  register: {
    ja: { facts: ({ first }) => ({ registered: true, registration: { first } }) },
    deels: {
      facts: ({ last }) => ({ registered: true, registration: { first: last.replace(/31$/, '15') } }),
    },
    later: {
      facts: ({ first }) => ({ registration: { first: `${String(Number(first.slice(0, 4)) + 1)}-01-01` } }),
    },
    nee: { facts: { registered: false } },
    onbekend: { source: situationSources.askUwv, next: 'uitkering' },
  },
  uitkering: {
    wajong: { facts: { ground: 'c' } },
    'wajong-geen-arbeidsvermogen': { facts: { ground: 'c', withoutCapacity: true }, next: 'sinds' },
    participatiewet: { facts: { ground: 'a' } },
    wsw: { facts: { ground: 'b' } },
    'iva-loondispensatie': { facts: { ground: 'g' }, next: 'sinds' },
    wia: { facts: { ground: 'WIA' } },
    ww: { facts: { ground: 'WW' } },
    geen: {},
  },
  /** Over which year; asked only where it matters and no year was given. */
  sinds: {
    'voor-2026': { facts: beforePeriod },
    'vanaf-2026': {},
  },
} as const satisfies Readonly<Record<QuestionId, Readonly<Record<string, Answer>>>>;
