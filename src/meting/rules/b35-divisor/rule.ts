import { besluitWfsv } from '../../../law/sources';
import { hoursPerJob } from '../../count/count-records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { rounded } from '../../../counting/rounded';

/** Differences below this are rounding of the divisor itself. */
const TOLERANCE = 0.01;

export type B35Facts = {
  readonly deler: number;
  readonly norm: number;
};

/** The hours of one job in a period follow from 1,331 a year or 25.5 a week. */
export const b35: RowRule<B35Facts> = {
  id: 'B35',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: besluitWfsv('artikel 2.32, onderdeel d'),
  certainty: 'derived',
  suppressedBy: ['B09', 'S16', 'S17', 'B45'],
  reads: ['tijdvakType', 'divisor'],
  check(sheet, { year, law, settings }, emit) {
    if (year === null) return 'no-year';
    // Neither source decides between the two ways to count four weeks, so both are right.
    const norms = [
      hoursPerJob(year, law, settings),
      hoursPerJob(year, law, { ...settings, fourWeeks: settings.fourWeeks === 'week' ? 'year' : 'week' }),
    ];
    const [kinds, divisor] = [valuesOf(sheet, 'tijdvakType'), valuesOf(sheet, 'divisor')];
    for (let i = 0; i < sheet.count; i++) {
      const given = divisor[i] as number;
      const kind = kinds[i] as number;
      if (Number.isNaN(given) || kind === 0) continue;
      if (norms.some((norm) => Math.abs(given - (norm[kind] as number)) <= TOLERANCE)) continue;
      emit(i, ['divisor', 'tijdvakType'], () => ({
        deler: given,
        norm: rounded(norms[0]?.[kind] ?? 0, 2),
      }));
    }
  },
};
