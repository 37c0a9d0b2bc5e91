import { DomainError, valueOf, yearEnd } from '../../../law';
import { besluitSuwi } from '../../../law/sources';
import { dayOfIso, isoOfDay } from '../../form/days';
import type { RuleContext } from '../../judge/rule';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** The age in whole months, or `null` where none is known for the year. */
function aowMonths({ law, year }: RuleContext): number | null {
  if (year === null) return null;
  try {
    return Number(valueOf(law, 'aow.leeftijd', yearEnd(year)).value);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}

function addMonths(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = isoOfDay(day).split('-').map(Number);
  return dayOfIso(new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10));
}

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
  suppressedBy: ['B09', 'S16'],
  reads: ['geboortedatum', 'datAanvTv'],
  check(sheet, context, emit) {
    const months = aowMonths(context);
    if (months === null) return 'no-norm';
    const [born, first] = [valuesOf(sheet, 'geboortedatum'), valuesOf(sheet, 'datAanvTv')];
    for (let i = 0; i < sheet.count; i++) {
      const birth = born[i] as number;
      const begin = first[i] as number;
      // A quick look by days first: only those near or over the age are worked out on the calendar.
      if (birth === 0 || begin === 0 || begin - birth < months * 30) continue;
      if (addMonths(birth, months) < begin) {
        emit(i, ['geboortedatum', 'datAanvTv'], () => ({
          jaren: Math.floor(months / 12),
          maanden: months % 12,
          tijdvak: isoOfDay(begin),
        }));
      }
    }
  },
};
