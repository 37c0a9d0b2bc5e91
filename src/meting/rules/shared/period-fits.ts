import { PERIOD_TYPE_CODES } from '../../form/codes';
import type { MetingSheet } from '../../form/records';
import { isFourWeeks, typeOfTijdvak } from '../../form/tijdvak';
import { valuesOf } from './values';

const CODES = PERIOD_TYPE_CODES.map(({ code }) => code);

/** The code of a kind of period by its place in the list; `''` where the row has none. */
export const kindOf = (place: number): string => CODES[place - 1] ?? '';

/**
 * Whether days are a period of their kind: a calendar month, half year or year, or four weeks of the pay calendar; of no kind, whether they
 * are any of these.
 */
export function fits(kind: string, first: number, last: number): boolean {
  const type = typeOfTijdvak({ first, last });
  if (kind === '') return type !== null;
  return kind === '4WK' ? isFourWeeks({ first, last }) : type === kind;
}

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
