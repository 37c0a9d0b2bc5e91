import { lkvRight } from '../../../counting';
import { letterStudies2019 } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { isoOfDay } from '../../form/days';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { valuesOf } from '../shared/values';

export type L03Facts = {
  readonly begin: string;
  readonly tijdvak: string;
};

/** Until 2026 LKV ended three years after the employment began; a transition rule may still apply, so it is asked. */
export const l03: RowRule<L03Facts> = {
  id: 'L03',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: { from: '2018-01-01', until: '2026-01-01' },
  source: letterStudies2019(
    'Onderzoek duurzaamheid van werk binnen de banenafspraak 2017–2018, Vast of tijdelijk dienstverband, derde alinea',
    'Op dit moment heeft een werkgever maximaal drie jaar recht op loonkostenvoordeel.',
  ),
  certainty: 'published',
  suppressedBy: ['B09', 'B10'],
  reads: ['lkvGevraagd', 'datAanvIkv', 'datAanvTv'],
  check(sheet, { law }, emit) {
    const asked = valuesOf(sheet, 'lkvGevraagd');
    const [employed, first] = [valuesOf(sheet, 'datAanvIkv'), valuesOf(sheet, 'datAanvTv')];
    const yes = codeIndex(columnById('lkvGevraagd'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      if (asked[i] !== yes || employed[i] === 0 || first[i] === 0) continue;
      const employedFrom = isoOfDay(employed[i] as number);
      const periodFirst = isoOfDay(first[i] as number);
      if (lkvRight({ aard: '', employedFrom, periodFirst }, law) !== 'after-three-years') continue;
      emit(i, ['lkvGevraagd', 'datAanvIkv'], () => ({ begin: employedFrom, tijdvak: periodFirst }));
    }
  },
};
