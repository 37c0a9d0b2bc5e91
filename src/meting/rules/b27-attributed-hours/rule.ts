import { besluitWfsv } from '../../../law/sources';
import { groupSums } from '../../count/group-sums';
import { allRecords } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B27Facts = {
  readonly toegerekend: number;
  readonly verloond: number;
};

/** Hours attributed to the inlener are never more than the person was paid for at the uitlener. */
export const b27: RowRule<B27Facts> = {
  id: 'B27',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: besluitWfsv('artikel 2.28, vierde lid'),
  certainty: 'published',
  suppressedBy: ['B01', 'B04', 'B05', 'B07', 'S25', 'B34'],
  reads: ['bsn', 'lhnr', 'urenToegerekend', 'verloondeUren'],
  check(sheet, _context, emit) {
    const [bsn, lhnr, attributed, paid] = [
      valuesOf(sheet, 'bsn'),
      valuesOf(sheet, 'lhnr'),
      valuesOf(sheet, 'urenToegerekend'),
      valuesOf(sheet, 'verloondeUren'),
    ];
    // Most rows settle it by themselves; sums by person and uitlener are made only where one does not.
    let doubt = false;
    for (let i = 0; i < sheet.count && !doubt; i++) doubt = (attributed[i] as number) > (paid[i] as number);
    if (!doubt) return;
    const { group, sums } = groupSums(allRecords(sheet), [bsn, lhnr], [attributed, paid]);
    const [given = new Float64Array(), earned = new Float64Array()] = sums;
    for (let i = 0; i < sheet.count; i++) {
      const groupIndex = group[i] as number;
      if (!((attributed[i] as number) > (paid[i] as number)) || bsn[i] === 0) continue;
      if ((given[groupIndex] as number) > (earned[groupIndex] as number)) {
        emit(i, ['urenToegerekend', 'verloondeUren'], () => ({
          toegerekend: given[groupIndex] as number,
          verloond: earned[groupIndex] as number,
        }));
      }
    }
  },
};
