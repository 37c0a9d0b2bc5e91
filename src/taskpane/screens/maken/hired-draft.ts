import { bsnOf } from '../../../compose/bsn-of';
import type { HiredPerson } from '../../../compose/hired/hired-person';
import { HOURS_IN_MONTH } from '../../../compose/hours-in-month';
import { dayFilledIn, dayOfIso } from '../../../meting/form/days';
import { parseHours } from '../../../meting/read/values/parse-number';
import { numberPassesElfproef } from '../../../privacy/elfproef';

/** A hired person as it is filled in: texts as they were typed. */
export interface HiredDraft {
  readonly bsn: string;
  readonly hours: string;
  /** Who says that the person is in the register; empty until it is chosen. */
  readonly registered: HiredPerson['saidBy'] | 'no' | '';
  readonly kind: HiredPerson['kind'];
  readonly sector: HiredPerson['supplierSector'];
  /** Whether supplier and employer agreed in time how many hours are the employer's. */
  readonly agreed: boolean;
  readonly attributed: string;
  /** `YYYY-MM-DD`. */
  readonly agreement: string;
}

export const emptyHired: HiredDraft = {
  bsn: '',
  hours: '',
  registered: '',
  kind: 'uitzend',
  sector: 'markt',
  agreed: false,
  attributed: '',
  agreement: '',
};

/** Whether something was filled in that adding the person would take. */
export function isBegun({ bsn, hours, registered, attributed, agreement }: HiredDraft): boolean {
  return [bsn, hours, registered, attributed, agreement].some((text) => text.trim() !== '');
}

/** Hours so few that they may be a part of full time. */
const LITTLE = 2;

/** Whether the hours are hardly those of a month. */
export function isLittle({ hours }: HiredDraft): boolean {
  const value = parseHours(hours);
  return value > 0 && value <= LITTLE;
}

/** A field that has to be filled in otherwise. */
export type HiredProblem = 'registered' | 'not-registered' | 'bsn' | 'hours' | 'attributed' | 'agreement';

/** The person that was filled in for a meting of a year, or what is wrong. */
export function readHiredDraft(
  draft: HiredDraft,
  year: number,
): { readonly person: HiredPerson } | { readonly problems: readonly HiredProblem[] } {
  const digits = draft.bsn.replace(/[\s.-]/g, '');
  const bsn = digits === '' ? 0 : bsnOf(digits);
  const hours = parseHours(draft.hours);
  const attributed = draft.agreed ? parseHours(draft.attributed) : NaN;
  const last = dayOfIso(`${String(year + 1)}-08-01`);
  const agreement = draft.agreed ? (dayFilledIn(draft.agreement) ?? 0) : 0;
  const { registered } = draft;
  const problems: readonly HiredProblem[] = [
    ...(registered === '' ? (['registered'] as const) : []),
    ...(registered === 'no' ? (['not-registered'] as const) : []),
    ...(digits !== '' && (bsn === 0 || !numberPassesElfproef(bsn)) ? (['bsn'] as const) : []),
    ...(hours >= 0 && hours <= HOURS_IN_MONTH ? [] : (['hours'] as const)),
    ...(!draft.agreed || (attributed >= 0 && attributed <= hours) ? [] : (['attributed'] as const)),
    ...(!draft.agreed || (agreement !== 0 && agreement <= last) ? [] : (['agreement'] as const)),
  ];
  if (problems.length > 0 || registered === '' || registered === 'no') return { problems };
  return {
    person: {
      bsn,
      saidBy: registered,
      hours,
      first: 0,
      last: 0,
      supplierSector: draft.sector,
      lhnr: '',
      kind: draft.kind,
      agreement,
      attributed,
    },
  };
}
