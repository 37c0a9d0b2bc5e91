import type { MetingSheet } from '../../form/records';
import type { RowRule, RuleContext } from '../../judge/rule';
import { alsoTooFew } from '../shared/attributed-hours';
import { ALWAYS, valuesOf } from '../shared/values';
import { filledDownHours, hoursOfFourWeeks, oddRatio } from '../shared/contract-ratio';
import { hasOtherUnit, weeklyMedian } from '../shared/weekly-hours';

export type S26Facts = {
  readonly perWeek: number;
  /** The hours as a percentage of the contract hours; 0 where it is about the hours alone. */
  readonly deel: number;
  readonly soort: 'eenheid' | 'contract' | 'groep' | 'vierweken' | 'omlaag';
  /** Of hours that were filled down: how many, in how many rows, and the first of those. */
  readonly uren: number;
  readonly rijen: number;
  readonly eersteRij: number;
};

const NOT_FILLED_DOWN = { uren: 0, rijen: 0, eersteRij: 0 };

/**
 * The hours of a meting are hours of its periods, and a column of hours of a week, of days or of fte is asked about as one. So are hours
 * that are one odd part of the contract hours beside them, in the whole column, in many of its rows or in some below each other, those of four
 * weeks in a month, and those of one person that were filled down over others.
 */
export const s26: RowRule<S26Facts> = {
  id: 'S26',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B04', 'B07', 'B09', 'S16', 'S25', 'B27', 'B34', 'B39'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    // Rule B27 tells of these rows where others show that the hours are too few.
    const told = alsoTooFew(sheet, context);
    const faults = context.rowFaults(sheet);
    const hours = valuesOf(sheet, 'verloondeUren');
    if (!hasOtherUnit(sheet, faults)) {
      const { ratio, of: soort, records } = oddRatio(sheet, context) ?? fourWeeks(sheet, context);
      const all = filledDownHours(sheet, context).filter(({ record }) => !told.has(record));
      // What more rows have is what happened to the sheet.
      const down = all.length > records.length ? all : [];
      for (const { record, first, rows } of down)
        emit(
          record,
          ['verloondeUren', 'contracturenPW'],
          () => ({
            perWeek: 0,
            deel: 0,
            soort: 'omlaag',
            uren: hours[record] as number,
            rijen: rows,
            eersteRij: sheet.rows[first] as number,
          }),
          { cause: 'omlaag' },
        );
      if (down.length > 0) return;
      for (const record of records.filter((each) => !told.has(each)))
        emit(
          record,
          ['verloondeUren', 'contracturenPW'],
          () => ({ perWeek: 0, deel: Math.round(ratio * 100), soort, ...NOT_FILLED_DOWN }),
          { cause: soort },
        );
      return;
    }
    const perWeek = weeklyMedian(sheet, faults) ?? 0;
    for (let i = 0; i < sheet.count; i++)
      if ((hours[i] as number) > 0 && !told.has(i))
        emit(i, ['verloondeUren'], () => ({ perWeek, deel: 0, soort: 'eenheid', ...NOT_FILLED_DOWN }));
  },
};

const fourWeeks = (sheet: MetingSheet, context: RuleContext) =>
  ({ records: hoursOfFourWeeks(sheet, context), ratio: 0, of: 'vierweken' }) as const;
