import { bsnOf } from '../../../compose/bsn-of';
import type { HiredPerson } from '../../../compose/hired/hired-person';
import { dayOfIso } from '../../../meting/form/days';
import { parseNumber } from '../../../meting/read/values/parse-number';
import { numberPassesElfproef } from '../../../privacy/elfproef';

/** A hired person as it is filled in: texts as they were typed. */
export interface HiredDraft {
  readonly bsn: string;
  readonly hours: string;
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
  kind: 'uitzend',
  sector: 'markt',
  agreed: false,
  attributed: '',
  agreement: '',
};

/** A field that has to be filled in otherwise. */
export type HiredProblem = 'bsn' | 'hours' | 'attributed' | 'agreement';

/** A month has no more. */
const HOURS_IN_MONTH = 744;

/** The person that was filled in for a meting of a year, or what is wrong. */
export function readHiredDraft(
  draft: HiredDraft,
  year: number,
): { readonly person: HiredPerson } | { readonly problems: readonly HiredProblem[] } {
  const digits = draft.bsn.replace(/[\s.-]/g, '');
  const bsn = digits === '' ? 0 : bsnOf(digits);
  const hours = parseNumber(draft.hours)?.value ?? NaN;
  const attributed = draft.agreed ? (parseNumber(draft.attributed)?.value ?? NaN) : NaN;
  const last = dayOfIso(`${String(year + 1)}-08-01`);
  const agreement =
    draft.agreed && /^\d{4}-\d{2}-\d{2}$/.test(draft.agreement) ? dayOfIso(draft.agreement) : 0;
  const problems: readonly HiredProblem[] = [
    ...(digits !== '' && (bsn === 0 || !numberPassesElfproef(bsn)) ? (['bsn'] as const) : []),
    ...(hours >= 0 && hours <= HOURS_IN_MONTH ? [] : (['hours'] as const)),
    ...(!draft.agreed || (attributed >= 0 && attributed <= hours) ? [] : (['attributed'] as const)),
    ...(!draft.agreed || (agreement !== 0 && agreement <= last) ? [] : (['agreement'] as const)),
  ];
  if (problems.length > 0) return { problems };
  return {
    person: {
      bsn,
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
