import { countingSources } from '../../../law';
import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B22Facts = {
  readonly begin?: string;
  readonly einde?: string;
  readonly tijdvak?: string;
};

/** The person is registered in the period. */
export const b22: RowRule<B22Facts> = {
  id: 'B22',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.registration,
  certainty: 'published',
  suppressedBy: ['B09', 'S16', 'S28'],
  reads: ['datRegistratie', 'datAanvTv', 'datEindTv'],
  uses: ['datEindRegistratie'],
  check(sheet, _context, emit) {
    const [from, first, last] = [
      valuesOf(sheet, 'datRegistratie'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const ended = sheet.columns.get('datEindRegistratie')?.values;
    for (let i = 0; i < sheet.count; i++) {
      const start = from[i] as number;
      const end = ended ? (ended[i] as number) : 0;
      const begin = first[i] as number;
      const until = last[i] as number;
      if (start !== 0 && end !== 0 && end < start) {
        emit(
          i,
          ['datEindRegistratie', 'datRegistratie'],
          () => ({ begin: isoOfDay(start), einde: isoOfDay(end) }),
          { cause: 'volgorde' },
        );
      } else if (start !== 0 && until !== 0 && start > until) {
        emit(
          i,
          ['datRegistratie', 'datEindTv'],
          () => ({ begin: isoOfDay(start), tijdvak: isoOfDay(until) }),
          { cause: 'later' },
        );
      } else if (end !== 0 && begin !== 0 && end < begin) {
        emit(
          i,
          ['datEindRegistratie', 'datAanvTv'],
          () => ({ einde: isoOfDay(end), tijdvak: isoOfDay(begin) }),
          { cause: 'geeindigd' },
        );
      }
    }
  },
};
