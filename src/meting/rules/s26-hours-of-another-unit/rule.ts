import type { MetingSheet } from '../../form/records';
import type { RowRule, RuleContext } from '../../judge/rule';
import { alsoTooFew } from '../shared/attributed-hours';
import { ALWAYS, valuesOf } from '../shared/values';
import { hoursOfFourWeeks, oddRatio } from '../shared/contract-ratio';
import { hasOtherUnit, weeklyMedian } from '../shared/weekly-hours';

export type S26Facts = {
  readonly perWeek: number;
  /** The hours as a percentage of the contract hours; 0 where it is about the hours alone. */
  readonly deel: number;
  readonly soort: 'eenheid' | 'contract' | 'groep' | 'vierweken';
};

/**
 * The hours of a meting are hours of its periods, and a column of hours of a week, of days or of fte is asked about as one. So are hours
 * that are one odd part of the contract hours beside them, in the whole column or in many of its rows, or those of four weeks in a month.
 */
export const s26: RowRule<S26Facts> = {
  id: 'S26',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B07', 'B09', 'S16', 'S25', 'B27', 'B34', 'B39'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    // Rule B27 tells of these rows where others show that the hours are too few.
    const told = alsoTooFew(sheet, context);
    const faults = context.rowFaults(sheet);
    if (!hasOtherUnit(sheet, faults)) {
      const { ratio, of: soort, records } = oddRatio(sheet, context) ?? fourWeeks(sheet, context);
      for (const record of records.filter((each) => !told.has(each)))
        emit(
          record,
          ['verloondeUren', 'contracturenPW'],
          () => ({ perWeek: 0, deel: Math.round(ratio * 100), soort }),
          { cause: soort },
        );
      return;
    }
    const perWeek = weeklyMedian(sheet, faults) ?? 0;
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++)
      if ((hours[i] as number) > 0 && !told.has(i))
        emit(i, ['verloondeUren'], () => ({ perWeek, deel: 0, soort: 'eenheid' }));
  },
};

const fourWeeks = (sheet: MetingSheet, context: RuleContext) =>
  ({ records: hoursOfFourWeeks(sheet, context), ratio: 0, of: 'vierweken' }) as const;
