import { besluitSuwi } from '../../../law/sources';
import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { aowMonths, reachedBefore } from '../shared/aow-age';
import { ALWAYS, valuesOf } from '../shared/values';

export type B24Facts = {
  readonly jaren: number;
  readonly maanden: number;
  readonly tijdvak: string;
};

/** A registration ends at the AOW age. */
export const b24: RowRule<B24Facts> = {
  id: 'B24',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  // Said of those who stay registered by article 38b, sixth paragraph; for all others the ground itself ends at that age.
  source: besluitSuwi(
    'artikel 3.2, tweede lid, onderdeel a',
    'op de dag waarop hij de pensioengerechtigde leeftijd',
  ),
  certainty: 'derived',
  suppressedBy: ['B09', 'S16', 'L05'],
  reads: ['geboortedatum', 'datAanvTv'],
  check(sheet, context, emit) {
    const months = aowMonths(context);
    if (months === null) return 'no-norm';
    const [born, first] = [valuesOf(sheet, 'geboortedatum'), valuesOf(sheet, 'datAanvTv')];
    for (let i = 0; i < sheet.count; i++) {
      const begin = first[i] as number;
      if (!reachedBefore(born[i] as number, months, begin)) continue;
      emit(i, ['geboortedatum', 'datAanvTv'], () => ({
        jaren: Math.floor(months / 12),
        maanden: months % 12,
        tijdvak: isoOfDay(begin),
      }));
    }
  },
};
