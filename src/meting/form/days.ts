import type { IsoDate } from '../../law/types';

const MS_PER_DAY = 86_400_000;
/** 1899-12-30: day 0 of the serial numbers of the 1900 system from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Days between the 1900 and the 1904 date system. */
export const DAYS_1904 = 1462;
export const DAYS_PER_WEEK = 7;

/** The day number (serial number of the 1900 system) of a calendar day, or `null` where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? (date.getTime() - EPOCH) / MS_PER_DAY : null;
}

/** The day number of an Excel serial number; `null` outside 1900 to 2199. Times of day fall away. */
export function dayOfSerial(serial: number, date1904: boolean): number | null {
  // Excel shows no days before the first of either system.
  if (!(serial >= (date1904 ? 0 : 1))) return null;
  const whole = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  // Excel counts a 29 February 1900 that never was.
  if (whole === 60) return null;
  const day = whole < 60 ? whole + 1 : whole;
  return day <= LAST_DAY ? day : null;
}

const LAST_DAY = (Date.UTC(LAST_YEAR, 11, 31) - EPOCH) / MS_PER_DAY;

/** `YYYY-MM-DD` of a day number. */
export function isoOfDay(day: number): IsoDate {
  return new Date(EPOCH + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A day with its day and month the other way round; itself where that is no day. */
export function turnedDay(day: number): number {
  const [year, month, dayOfMonth] = isoOfDay(day).split('-').map(Number) as [number, number, number];
  return dayOf(year, dayOfMonth, month) ?? day;
}

/** The day number of `YYYY-MM-DD` as someone fills it in; `null` where that is no day, such as with a year that is half typed. */
export function dayFilledIn(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** The day number of `YYYY-MM-DD`; throws where that is no day. */
export function dayOfIso(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number);
  const found = dayOf(year ?? 0, month ?? 0, day ?? 0);
  if (found === null) throw new Error(`no day: ${date}`);
  return found;
}

/** The year a day number lies in. */
export function yearOfDay(day: number): number {
  return new Date(EPOCH + day * MS_PER_DAY).getUTCFullYear();
}
