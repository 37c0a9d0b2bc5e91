import { publicPage } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { alsoTooFew } from '../shared/attributed-hours';
import { ALWAYS, valuesOf } from '../shared/values';

export type B06Facts = {
  readonly uren: number;
};

/** From this many on, hours with decimals may be the habit of a column. */
const SEVERAL = 2;

/**
 * The payroll return knows whole hours only. A column in which most hours have decimals comes from a payroll export: nobody typed
 * wrong there, and nothing can be done about it row by row.
 */
export const b06: RowRule<B06Facts> = {
  id: 'B06',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, aantal verloonde uren',
  ),
  certainty: 'published',
  suppressedBy: ['B04', 'B05', 'S21', 'S25', 'S26', 'B07', 'B51', 'B27', 'B34', 'L01'],
  reads: ['verloondeUren'],
  check(sheet, context, emit) {
    const { opgave, metingen } = context;
    const hours = valuesOf(sheet, 'verloondeUren');
    const isBroken = (value: number): boolean => value % 1 !== 0 && !Number.isNaN(value);
    let [broken, whole] = [0, 0];
    for (let i = 0; i < sheet.count; i++) {
      const value = hours[i] as number;
      if (isBroken(value)) broken++;
      else if (value !== 0 && !Number.isNaN(value)) whole++;
    }
    if (broken >= SEVERAL && broken > whole) return 'hours-with-decimals';
    // The meting was made from files that had them, and its maker was told so.
    if (broken > 0 && metingen.length === 1 && broken <= (opgave?.decimalsOfFiles ?? 0))
      return 'hours-of-files';
    if (broken === 0) return undefined;
    // Rule B27 tells of these.
    const told = alsoTooFew(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      const value = hours[i] as number;
      if (isBroken(value) && !told.has(i)) emit(i, ['verloondeUren'], () => ({ uren: value }));
    }
    return undefined;
  },
};
