import { countingSources } from '../../../law';
import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B23Facts = {
  readonly dag: string;
};

/** A registration that begins or ends within a period counts for the whole of it. */
export const b23: RowRule<B23Facts> = {
  id: 'B23',
  severity: 'info',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.wholePeriod,
  certainty: 'published',
  suppressedBy: ['B09', 'B22', 'S16'],
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
      if (begin === 0 || until === 0) continue;
      if (start > begin && start <= until)
        emit(i, ['datRegistratie'], () => ({ dag: isoOfDay(start) }), { cause: 'begin' });
      else if (end >= begin && end < until)
        emit(i, ['datEindRegistratie'], () => ({ dag: isoOfDay(end) }), { cause: 'einde' });
    }
  },
};
