import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export const HOURS_PER_DAY = 24;

export type B07Facts = {
  readonly uren: number;
  readonly dagen: number;
  readonly hoogstens: number;
};

/** Nobody is paid for more hours than a period has. */
export const b07: RowRule<B07Facts> = {
  id: 'B07',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09', 'S16', 'S21', 'S25'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [hours, first, last] = [
      valuesOf(sheet, 'verloondeUren'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      if (from === 0 || until === 0) continue;
      const most = HOURS_PER_DAY * (until - from + 1);
      if ((hours[i] as number) > most)
        emit(i, ['verloondeUren'], () => ({
          uren: hours[i] as number,
          dagen: until - from + 1,
          hoogstens: most,
        }));
    }
  },
};
