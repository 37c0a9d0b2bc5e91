import { PERIOD_TYPE_CODES } from '../../form/codes';
import { isoOfDay } from '../../form/days';
import type { MetingSheet } from '../../form/records';
import { typeOfTijdvak } from '../../form/tijdvak';
import { valuesOf } from './values';

const CODES = PERIOD_TYPE_CODES.map(({ code }) => code);

/** The code of a kind of period by its place in the list; `''` where the row has none. */
export const kindOf = (place: number): string => CODES[place - 1] ?? '';

/** Four weeks are cut short or stretched at the turn of a year only. */
const FOUR_WEEKS = { least: 24, usual: 28, most: 35 };

/**
 * Whether days are a period of their kind: a calendar month, half year or year, or four weeks of the pay calendar; of no kind, whether they
 * are any of these.
 */
export function fits(kind: string, first: number, last: number): boolean {
  const type = typeOfTijdvak({ first, last });
  if (kind === '') return type !== null;
  if (kind !== '4WK') return type === kind;
  const days = last - first + 1;
  if (days === FOUR_WEEKS.usual || days === FOUR_WEEKS.most) return true;
  // A whole month is one of the pay calendar only where its weeks begin with it.
  if (days < FOUR_WEEKS.least || days > FOUR_WEEKS.most || (type === 'MND' && !isMonday(first))) return false;
  return isoOfDay(first).endsWith('-01-01') || isoOfDay(last).endsWith('-12-31');
}

/** Day 2 of the numbering is a Monday. */
const isMonday = (day: number): boolean => (day - 2) % 7 === 0;

/** Whether the days of a row are a period of its kind; a sheet has few periods and many rows. */
export function periodFits(sheet: MetingSheet): (record: number) => boolean {
  const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
  const kinds = sheet.columns.get('tijdvakType')?.values;
  const seen = new Map<string, boolean>();
  return (record) => {
    const [kind, from, until] = [kinds?.[record] ?? 0, first[record] as number, last[record] as number];
    const key = `${String(kind)} ${String(from)} ${String(until)}`;
    let answer = seen.get(key);
    if (answer === undefined) seen.set(key, (answer = until >= from && fits(kindOf(kind), from, until)));
    return answer;
  };
}
