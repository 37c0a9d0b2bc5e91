import { sectorsLastText, splitEndsInside } from './sectors-together';
import type { Decision, Place, SituationEnd, TraceStep } from '../../counting';

/** Why a work relation counts or does not. */
export const decisions: Readonly<Record<Decision, string>> = {
  counts: 'Counts for the banenafspraak.',
  'hours-missing':
    'Cannot be judged: the verloonde uren (paid hours) are missing, or are not a number of 0 or more.',
  'period-missing': 'Cannot be judged: the first or the last day of the period is missing.',
  'period-reversed': 'Cannot be judged: the period ends before it starts.',
  'before-nulmeting': 'Cannot be judged: the period is before the nulmeting at the end of 2012.',
  'aard-missing': 'Cannot be judged: the kind of work is missing (aard arbeidsverhouding).',
  'aard-unknown': 'Cannot be judged: this kind of work (aard arbeidsverhouding) is not known.',
  'wsw-not-lent': 'Does not count: Wsw work without secondment to another employer (code 21).',
  'beschut-werk': 'Does not count: beschut werk under the Participatiewet (code 24).',
  'not-registered': 'Does not count: not in the doelgroepregister in the period.',
  'registration-contradicted':
    'Cannot be judged: one column says that the person is in the doelgroepregister, another says they are not.',
  'registration-missing': 'Cannot be judged: it is not known whether the person is in the doelgroepregister.',
  'ground-unknown': 'Cannot be judged: this ground of registration is not known.',
  'ground-pending-bill':
    'Does not count: without a new act, WIA or WW is not a ground for the banenafspraak.',
  'ground-not-yet': 'Does not count: this ground only applies from a later date.',
  'no-capacity-not-yet':
    'Does not count: Wajong with no lasting work capacity only counts from 1 January 2026.',
  'no-capacity-no-work':
    'Does not count: Wajong with no lasting work capacity only counts if there are verloonde uren (paid hours).',
  'registration-reversed': 'Cannot be judged: the registration ends before it starts.',
  'registered-later': 'Does not count: the registration starts after the period.',
  'registration-ended': 'Does not count: the registration ended before the period.',
  'kind-missing': 'Cannot be judged: the period type is missing.',
  'form-missing': 'Cannot be judged: the form is missing.',
  'sector-missing': 'Cannot be judged: the sector is missing.',
  'other-period': 'Does not count here: the period is not the one being counted.',
  'under-error': 'Not counted yet: an error in this row affects the result.',
};

/** What each step of the judgement asks. */
export const steps: Readonly<Record<TraceStep['id'], string>> = {
  hours: 'Verloonde uren',
  period: 'Period after the nulmeting',
  aard: 'Aard arbeidsverhouding',
  beschut: 'No beschut werk',
  register: 'In the doelgroepregister',
  ground: 'Ground of the registration',
  capacity: 'No lasting work capacity',
  registration: 'Registered in the period',
  'whole-period': 'All hours of the period count',
  place: 'Sector',
};

export const outcomes: Readonly<Record<TraceStep['outcome'], string>> = {
  passed: 'met',
  assumed: 'assumed, not given',
  decided: 'decisive',
};

export const places: Readonly<Record<Place, string>> = {
  markt: 'Counts for the market.',
  overheid: 'Counts for the government.',
  key: 'Counts for market and government by the verdeelsleutel of the year.',
  totaal: 'Counts in the total; sectors are no longer asked for separately.',
  unknown: 'The sector was not given.',
};

/** What is said beside it. `last-text`: a year of which the text of the law was not seen yet. */
export const notices: Readonly<Record<'last-text' | 'ends-inside', string>> = {
  'last-text': sectorsLastText,
  'ends-inside': splitEndsInside,
};

/** What “Does this count?” says where there is no relation to decide. */
export const ends: Readonly<Record<SituationEnd, string>> = {
  'no-paid-hours': 'Does not count: there are no paid hours.',
  'social-return-rijk':
    'Does not count for the sector Rijk: social return is left out there. Someone in the register counts at the employer that pays the wage.',
  'social-return-other':
    'Cannot be decided for the buyer: the letter speaks of the sector Rijk only. Someone in the register counts at the employer that pays the wage.',
};

/** What is missing for an answer. */
export const askFor: (argument: string, answers: readonly string[]) => string = (argument, answers) =>
  `Cannot be said yet. Fill in ${argument}: ${answers.join(', ')}.`;
