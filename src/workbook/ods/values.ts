import type { CellError } from '../table';

/** Days of a duration such as `PT25H30M00S`, in which OpenDocument keeps times; `undefined` for anything else. */
export function durationDays(text: string): number | undefined {
  const match =
    /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,12})?)S)?)?$/.exec(text);
  if (match === null || !/\d/.test(text)) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const total =
    Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
  return sign === '-' ? -total : total;
}

/** What LibreOffice shows for an error, in English and in Dutch. */
const shownErrors: ReadonlyMap<string, CellError['error']> = new Map([
  ['#NULL!', '#NULL!'],
  ['#LEEG!', '#NULL!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#DEEL/0!', '#DIV/0!'],
  ['#VALUE!', '#VALUE!'],
  ['#WAARDE!', '#VALUE!'],
  ['#REF!', '#REF!'],
  ['#VERW!', '#REF!'],
  ['#NAME?', '#NAME?'],
  ['#NAAM?', '#NAME?'],
  ['#NUM!', '#NUM!'],
  ['#GETAL!', '#NUM!'],
  ['#N/A', '#N/A'],
  ['#N/B', '#N/A'],
]);

/** The error that a cell shows; OpenDocument has no other place for it. */
export function shownError(shown: string): CellError['error'] | undefined {
  return shownErrors.get(shown.trim().toUpperCase());
}
