import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B10Facts = {
  readonly begin?: string;
  readonly einde?: string;
  readonly tijdvak?: string;
};

/** The income relation exists in the period. */
export const b10: RowRule<B10Facts> = {
  id: 'B10',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09', 'B32', 'S16'],
  reads: ['datAanvTv', 'datEindTv', 'datAanvIkv'],
  uses: ['datEindIkv'],
  check(sheet, _context, emit) {
    const [first, last, hired] = [
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
      valuesOf(sheet, 'datAanvIkv'),
    ];
    const left = sheet.columns.get('datEindIkv')?.values;
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      const start = hired[i] as number;
      const end = left ? (left[i] as number) : 0;
      if (start !== 0 && end !== 0 && end < start) {
        emit(i, ['datEindIkv', 'datAanvIkv'], () => ({ begin: isoOfDay(start), einde: isoOfDay(end) }), {
          cause: 'volgorde',
        });
      } else if (start !== 0 && until !== 0 && start > until) {
        emit(i, ['datAanvIkv', 'datEindTv'], () => ({ begin: isoOfDay(start), tijdvak: isoOfDay(until) }), {
          cause: 'later',
        });
      } else if (end !== 0 && from !== 0 && end < from) {
        emit(i, ['datEindIkv', 'datAanvTv'], () => ({ einde: isoOfDay(end), tijdvak: isoOfDay(from) }), {
          cause: 'eerder',
        });
      }
    }
  },
};
