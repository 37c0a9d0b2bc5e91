import { originOf, type MetingSheet } from '../../form/records';

/** The name of the sheet that another record stands on; empty where that is the sheet of the record itself. */
export function otherSheet(sheet: MetingSheet, record: number, other: number): string {
  const there = originOf(sheet, other).sheet;
  return there === originOf(sheet, record).sheet ? '' : there.sheet;
}

/** The first of these records that stands on another sheet: its name and row; an empty name where none does. */
export function firstElsewhere(
  sheet: MetingSheet,
  record: number,
  others: readonly number[],
): { readonly blad: string; readonly rij: number } {
  const first = others.find((each) => otherSheet(sheet, record, each) !== '');
  return first === undefined
    ? { blad: '', rij: 0 }
    : { blad: otherSheet(sheet, record, first), rij: sheet.rows[first] as number };
}
