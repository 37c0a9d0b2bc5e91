import { HOURS_IN_MONTH } from '../hours-in-month';

/** What the hours of a column are counted in. `week`, `day` and `fte` are no paid hours, but can be made into them. */
export type HoursUnit =
  | { readonly kind: 'hours' }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'week' }
  /** Hours a working day, for that many days a week. */
  | { readonly kind: 'day'; readonly days: number }
  /** Share of a full-time week of that many hours. */
  | { readonly kind: 'fte'; readonly fullTime: number };

interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const DAYS_A_WEEK: Bounds = { least: 1, most: 7 };
/** Hours a week of a full job: what is far outside of what anybody agrees is a slip. */
export const FULL_TIME: Bounds = { least: 20, most: 60 };

export function isWithin(value: number, { least, most }: Bounds): boolean {
  return value >= least && value <= most;
}

// What the greatest hours of a staff say about their unit: no source has these bounds, they are choices of this program.

/** Hardly anyone has one and a half full jobs, and of a whole staff someone works more hours than that on a day. */
const MOST_FTE = 1.5;
/** Hardly anyone works longer on a day, and of a whole staff someone works more than that in a week. */
const MOST_A_DAY = 12;
/** As much as sixty hours a week: more in a month is hardly one person's work. */
export const MOST_WORKED = 260;
/** Of fewer nothing can be said as of a whole staff. */
export const ENOUGH_PEOPLE = 3;
/** Six days of eight hours: hardly anyone has more in a week, and of a whole staff someone is paid for more in a month. */
export const MOST_A_WEEK = 48;

/** From which to which a staff of whom the one with most has so much can be counted in it; what lies outside looks like something else. */
const BELIEVABLE: Readonly<Record<Converted['kind'], Bounds>> = {
  /** Two full jobs: nobody has more than those. */
  fte: { least: 0, most: 2 },
  /** A day has no more hours. */
  day: { least: MOST_FTE, most: 24 },
  /** Two full weeks of forty hours: nobody works more in one. */
  week: { least: MOST_FTE, most: 80 },
  /** Of a whole staff someone is paid for more than half a day; fewer can be the hours of a month. */
  minutes: { least: HOURS_IN_MONTH, most: Infinity },
};

/** A unit out of which hours have to be made. */
type Converted = Exclude<HoursUnit, { readonly kind: 'hours' }>;

/** What hours look like by the greatest of them. */
function looksLike(most: number): HoursUnit['kind'] {
  if (most <= MOST_FTE) return 'fte';
  if (most <= MOST_A_DAY) return 'day';
  if (most <= MOST_A_WEEK) return 'week';
  return most <= HOURS_IN_MONTH ? 'hours' : 'minutes';
}

/**
 * What the values look like where the greatest is surely no hours of a month, whatever stands above them; `null` for nothing else. Where
 * half of them are no more than someone works, that one is a slip, and the others say what they are.
 */
export function unitOfValues(most: number, median: number): HoursUnit['kind'] | null {
  const unit = most > 0 ? looksLike(most) : 'hours';
  if (unit === 'minutes') return median > 0 && median <= MOST_WORKED ? looksLike(median) : unit;
  return unit === 'fte' ? unit : null;
}

/**
 * What the values look like, where they can hardly be counted in this unit; `null` where they can. `most` is the greatest of them, of so
 * many people.
 */
export function unitAgainst({ kind }: Converted, most: number, people: number): HoursUnit['kind'] | null {
  if (!(most > 0) || isWithin(most, BELIEVABLE[kind])) return null;
  // One or two may well be paid for a few hours, and so many hours nobody works.
  if (kind === 'minutes' && people < ENOUGH_PEOPLE && most > MOST_WORKED) return null;
  const suggestion = looksLike(most);
  return suggestion === kind ? null : suggestion;
}
