import { wtl } from '../../../law/sources';
import { columnById } from '../../form/columns';
import { isoOfDay } from '../../form/days';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { aowMonths, reachedBefore } from '../shared/aow-age';
import { valuesOf } from '../shared/values';

export type L05Facts = {
  readonly jaren: number;
  readonly maanden: number;
  readonly tijdvak: string;
};

/** No LKV for a period that begins after the AOW age was reached; the period in which it is reached still has it (article 2.12). */
export const l05: RowRule<L05Facts> = {
  id: 'L05',
  severity: 'fout',
  scope: 'rows',
  valid: { from: '2018-01-01', until: null },
  source: wtl(
    'artikel 2.10, tweede lid, onderdeel a',
    'de werknemer de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft bereikt',
  ),
  certainty: 'published',
  suppressedBy: ['B09', 'S16', 'L02'],
  reads: ['geboortedatum', 'datAanvTv', 'lkvGevraagd'],
  uses: ['lkvBedrag'],
  check(sheet, context, emit) {
    const months = aowMonths(context);
    if (months === null) return 'no-norm';
    const [born, first, asked] = [
      valuesOf(sheet, 'geboortedatum'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'lkvGevraagd'),
    ];
    const amounts = sheet.columns.get('lkvBedrag')?.values;
    const yes = codeIndex(columnById('lkvGevraagd'), 'J');
    for (let i = 0; i < sheet.count; i++) {
      const paid = (amounts?.[i] ?? 0) > 0;
      const begin = first[i] as number;
      if ((asked[i] !== yes && !paid) || !reachedBefore(born[i] as number, months, begin)) continue;
      emit(i, [asked[i] === yes ? 'lkvGevraagd' : 'lkvBedrag', 'geboortedatum', 'datAanvTv'], () => ({
        jaren: Math.floor(months / 12),
        maanden: months % 12,
        tijdvak: isoOfDay(begin),
      }));
    }
  },
};
