import { rounded } from '../../../counting/rounded';
import { DAYS_PER_WEEK } from '../../form/days';
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
  readonly soort: 'eenheid' | 'contract' | 'groep' | 'vierweken' | 'omlaag' | 'voltijd';
  /** Of hours that were filled down, or are the same for all: how many, in how many rows, and the first of those. */
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
    const perWeekOf = perWeek(sheet);
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
      const full = records.length > 0 ? [] : allFullTime(sheet, context);
      for (const record of full)
        emit(
          record,
          ['verloondeUren'],
          () => ({
            perWeek: rounded(perWeekOf(record), 1),
            deel: 0,
            soort: 'voltijd',
            uren: hours[record] as number,
            rijen: full.length,
            eersteRij: sheet.rows[full[0] as number] as number,
          }),
          { cause: 'voltijd' },
        );
      for (const record of records.filter((each) => !told.has(each)))
        emit(
          record,
          ['verloondeUren', 'contracturenPW'],
          () => ({ perWeek: 0, deel: Math.round(ratio * 100), soort, ...NOT_FILLED_DOWN }),
          { cause: soort },
        );
      return;
    }
    const median = weeklyMedian(sheet, faults) ?? 0;
    for (let i = 0; i < sheet.count; i++)
      if ((hours[i] as number) > 0 && !told.has(i))
        emit(i, ['verloondeUren'], () => ({
          perWeek: median,
          deel: 0,
          soort: 'eenheid',
          ...NOT_FILLED_DOWN,
        }));
  },
};

const fourWeeks = (sheet: MetingSheet, context: RuleContext) =>
  ({ records: hoursOfFourWeeks(sheet, context), ratio: 0, of: 'vierweken' }) as const;

/** So many people who all have the hours of a full job of this many a week were rather given the same figure. */
const ENOUGH_PEOPLE = 8;
const FULL_TIME = 34;

/** The rows of a sheet on which every person has the same hours, those of a full job, and no contract says that they have one. */
function allFullTime(sheet: MetingSheet, { unusable, rowFaults }: RuleContext): readonly number[] {
  const { columns, count } = sheet;
  const weekly = unusable(sheet).has('contracturenPW') ? undefined : columns.get('contracturenPW')?.values;
  const [hours, bsn] = [valuesOf(sheet, 'verloondeUren'), columns.get('bsn')?.values];
  const { marks } = rowFaults(sheet);
  const rows = Array.from({ length: count }, (_, i) => i).filter(
    (i) => marks[i] === 0 && (hours[i] as number) > 0,
  );
  const [first = 0] = rows;
  const perWeekOf = perWeek(sheet);
  const areAlike = rows.every(
    (i) => hours[i] === hours[first] && perWeekOf(i) >= FULL_TIME && !((weekly?.[i] ?? 0) > 0),
  );
  return areAlike && new Set(rows.map((i) => bsn?.[i])).size >= ENOUGH_PEOPLE ? rows : [];
}

function perWeek(sheet: MetingSheet): (record: number) => number {
  const [hours, first, last] = [
    valuesOf(sheet, 'verloondeUren'),
    valuesOf(sheet, 'datAanvTv'),
    valuesOf(sheet, 'datEindTv'),
  ];
  return (i) =>
    first[i] === 0 || last[i] === 0
      ? 0
      : ((hours[i] as number) * DAYS_PER_WEEK) / ((last[i] as number) - (first[i] as number) + 1);
}
