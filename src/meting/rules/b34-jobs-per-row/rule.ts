import { shelteredCodes } from '../../../law';
import { letterResults2021 } from '../../../law/sources';
import { hoursPerJob } from '../../count/count-records';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { hasHardlyAny, hasOtherUnit } from '../shared/weekly-hours';
import { rounded } from '../../../counting/rounded';

/** Half of the fourth decimal, and a hair for the way computers keep fractions. */
const TOLERANCE = 0.00005 + 1e-9;

export type B34Facts = {
  readonly banen: number;
  readonly verwacht: number;
  readonly uren: number;
  /** The hours of this row and of nearly all others are those of another unit: then not the jobs are wrong. */
  readonly eenheid: boolean;
  /** The jobs are those of the hours, to fewer decimals. */
  readonly afgerond: boolean;
};

/** In fewer rows people can have the same hours. */
const MANY = 5;

/** Beside hours of another unit the jobs of a row are at least so many times those of its hours. */
const FAR_MORE = 2;

/** Jobs of a row are its hours divided by the hours of one job in that period, to four decimals; only totals are rounded. */
export const b34: RowRule<B34Facts> = {
  id: 'B34',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: letterResults2021(
    'Een terugblik: de resultaten over 2021, derde alinea',
    '25,5 verloonde uren per week',
  ),
  certainty: 'derived',
  suppressedBy: ['B04', 'B05', 'B07', 'B51', 'B13', 'S25', 'S21', 'B39', 'B09', 'S16'],
  reads: ['verloondeUren', 'tijdvakType', 'banen'],
  uses: ['divisor', 'cdAard'],
  check(sheet, context, emit) {
    const { year, law, settings } = context;
    if (year === null) return 'no-year';
    const isOtherUnit = hasOtherUnit(sheet, context.rowFaults(sheet));
    const norms = hoursPerJob(year, law, settings);
    const [hours, kinds, banen] = [
      valuesOf(sheet, 'verloondeUren'),
      valuesOf(sheet, 'tijdvakType'),
      valuesOf(sheet, 'banen'),
    ];
    const divisor = sheet.columns.get('divisor')?.values;
    const aard = sheet.columns.get('cdAard')?.values;
    const sheltered = shelteredCodes.map((code) => codeIndex(columnById('cdAard'), code));
    // One number in every row is no rounding.
    const isOne = sheet.count >= MANY && new Set(banen).size === 1;
    for (let i = 0; i < sheet.count; i++) {
      const given = banen[i] as number;
      const own = divisor ? (divisor[i] as number) : Number.NaN;
      const byNorm = (hours[i] as number) / (norms[kinds[i] as number] as number);
      const jobs = own > 0 ? (hours[i] as number) / own : byNorm;
      if (!(Math.abs(given - jobs) > TOLERANCE)) continue;
      // Jobs by the norm beside another number of hours for a job: rule B35 asks about that number.
      if (Math.abs(given - byNorm) <= TOLERANCE) continue;
      if (given === 0 && aard && sheltered.includes(aard[i] as number)) continue;
      const afgerond = !isOne && isRounded(given, jobs);
      const eenheid = isOtherUnit && !afgerond && (hasHardlyAny(sheet, i) || given >= FAR_MORE * jobs);
      emit(
        i,
        // A rounding is the matter of the jobs alone; any other difference may lie in the hours.
        afgerond ? ['banen'] : ['banen', 'verloondeUren'],
        () => ({ banen: given, verwacht: rounded(jobs, 4), uren: hours[i] as number, eenheid, afgerond }),
        { cause: afgerond ? 'afgerond' : eenheid ? 'eenheid' : 'anders', silences: !afgerond },
      );
    }
  },
};

/** Whether the jobs are those expected, rounded to fewer decimals. */
function isRounded(given: number, jobs: number): boolean {
  return [1, 10, 100, 1000].some((unit) => Math.abs(given - Math.round(jobs * unit) / unit) < TOLERANCE);
}
