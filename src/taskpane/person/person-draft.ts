import { bsnOf } from '../../compose/bsn-of';
import { HOURS_IN_MONTH } from '../../compose/hours-in-month';
import { dayFilledIn } from '../../meting/form/days';
import { monthOfYear } from '../../meting/form/tijdvak';
import { parseHours } from '../../meting/read/values/parse-number';
import { numberPassesElfproef } from '../../privacy/elfproef';

/** Answers about one person, as they were given: texts as they were typed, days as `YYYY-MM-DD`, empty where not answered. */
export interface PersonDraft {
  readonly bsn: string;
  readonly registered: 'J' | 'N' | '';
  readonly from: string;
  readonly until: string;
  /** Code aard arbeidsverhouding; the screen shows it in words only. */
  readonly aard: string;
  readonly supplierSector: 'markt' | 'overheid' | '';
  readonly hours: string;
  /** First and last day of the tijdvak. */
  readonly first: string;
  readonly last: string;
  readonly permanent: 'J' | 'N' | '';
}

/** The questions in the order in which they are asked. */
export const PERSON_STEPS = ['work', 'bsn', 'register', 'hours', 'month', 'permanent'] as const;
export type PersonStep = (typeof PERSON_STEPS)[number];

/** What keeps an answer from being used. */
export type PersonProblem =
  | 'work-missing'
  | 'supplier-missing'
  | 'work-elsewhere'
  | 'bsn-missing'
  | 'bsn-wrong'
  | 'register-missing'
  | 'register-no-day'
  | 'register-reversed'
  | 'hours-wrong'
  | 'month-missing';

/** Lent by an ordinary employer: no inleenverband, so it counts where the wage is paid and has no row here. */
export const LENT_ELSEWHERE = 'detachering';

/** The kinds of work that are asked about: codes aard arbeidsverhouding, and one that is none. */
export const WORK_KINDS = ['1', '18', '83', '7', '24', '21', '23', '11', '22', '82', LENT_ELSEWHERE] as const;

const LENT: ReadonlySet<string> = new Set(['11', '22']);

export function isLent({ aard }: Pick<PersonDraft, 'aard'>): boolean {
  return LENT.has(aard);
}

/** Nobody yet, in a month. */
export function newPerson(year: number, month: number): PersonDraft {
  return {
    bsn: '',
    registered: '',
    from: '',
    until: '',
    aard: '',
    supplierSector: '',
    hours: '',
    ...monthDays(year, month),
    permanent: '',
  };
}

/** First and last day of a month. */
export function monthDays(year: number, month: number): Pick<PersonDraft, 'first' | 'last'> {
  const pad = (number: number) => String(number).padStart(2, '0');
  const { first, last } = monthOfYear(year, month);
  return {
    first: `${String(year)}-${pad(month)}-01`,
    last: `${String(year)}-${pad(month)}-${pad(last - first + 1)}`,
  };
}

/** The number of a BSN as it was typed; 0 for none or something else. */
export function bsnIn({ bsn }: Pick<PersonDraft, 'bsn'>): number {
  return bsnOf(bsn.replace(/[\s.-]/g, ''));
}

export function hoursIn({ hours }: Pick<PersonDraft, 'hours'>): number {
  return parseHours(hours);
}

/** What is wrong with the answer to one question; `null` where it can be used. */
export function problemOf(step: PersonStep, draft: PersonDraft): PersonProblem | null {
  switch (step) {
    case 'work':
      if (draft.aard === '') return 'work-missing';
      if (draft.aard === LENT_ELSEWHERE) return 'work-elsewhere';
      return isLent(draft) && draft.supplierSector === '' ? 'supplier-missing' : null;
    case 'bsn': {
      // A supplier may not always give it.
      if (draft.bsn.trim() === '') return isLent(draft) ? null : 'bsn-missing';
      return numberPassesElfproef(bsnIn(draft)) ? null : 'bsn-wrong';
    }
    case 'register':
      if (draft.registered === '') return 'register-missing';
      if (isNoDay(draft.from) || isNoDay(draft.until)) return 'register-no-day';
      return draft.from !== '' && draft.until !== '' && draft.until < draft.from ? 'register-reversed' : null;
    case 'hours': {
      const hours = hoursIn(draft);
      return hours >= 0 && hours <= HOURS_IN_MONTH ? null : 'hours-wrong';
    }
    case 'month':
      return dayFilledIn(draft.first) !== null && dayFilledIn(draft.last) !== null ? null : 'month-missing';
    case 'permanent':
      return null;
  }
}

/** Whether a date was filled in that there is not, such as one with a year that is half typed. */
export const isNoDay = (day: string): boolean => day !== '' && dayFilledIn(day) === null;
