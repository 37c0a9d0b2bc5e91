import { DomainError, type IsoDate } from '../law';

export const days = { perWeek: 7 } as const;

const dayLength = 86_400_000;

/**
 * A day as a whole number of days, for arithmetic.
 *
 * @throws DomainError `not-allowed` when the text is no existing date in the form `YYYY-MM-DD`.
 */
export function dayNumber(date: IsoDate, argument = 'datum'): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  // Whatever else the parser accepts comes out of it in another form.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new DomainError('not-allowed', { argument, value: date, allowed: ['YYYY-MM-DD'] });
  }
  return time / dayLength;
}

/**
 * The number of days from the first to the last day, both included.
 *
 * @throws DomainError `contradiction` when `last` lies before `first`.
 */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  const length = dayNumber(last, 'einddatum') - dayNumber(first, 'begindatum') + 1;
  if (length < 1) throw new DomainError('contradiction', { argument: 'einddatum', other: 'begindatum' });
  return length;
}

/** The same day some years later; 29 February becomes 1 March where there is none. */
export function yearsLater(date: IsoDate, years: number): IsoDate {
  const year = Number(date.slice(0, 4)) + years;
  const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return new Date(Date.parse(`${moved}T00:00:00Z`)).toISOString().slice(0, 10);
}

/**
 * The first and the last day of the calendar month that holds a day.
 *
 * @throws DomainError `not-allowed` for a date that does not exist.
 */
export function monthOfDay(date: IsoDate): { readonly first: IsoDate; readonly last: IsoDate } {
  dayNumber(date);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return {
    first: `${date.slice(0, 7)}-01`,
    last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
  };
}
