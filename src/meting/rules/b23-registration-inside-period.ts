import { countingSources } from '../../law';
import { isoOfDay } from '../form/days';
import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

/** A registration that begins or ends within a period counts for the whole of it. */
export const b23: RowRule = {
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
  examples: {
    good: [[{ datRegistratie: 45000 }]],
    bad: [[{ datRegistratie: 45640 }], [{ datRegistratie: 45000, datEindRegistratie: 45640 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(
      record,
      'datRegistratie',
      Number(draft.get(record, 'datAanvTv')) + random.between(1, 20),
    );
  },
};
