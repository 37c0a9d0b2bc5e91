import { besluitWfsv } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { alsoTooFew, tooMuchAttributed, type Odd } from '../shared/attributed-hours';
import { ALWAYS } from '../shared/values';

export type B27Facts = {
  readonly toegerekend: number;
  readonly verloond: number;
  /** Which of the two does not fit the rest of the row; `onbekend` where nothing tells. */
  readonly soort: Odd;
  /** So many other rows have too few hours in the same way. */
  readonly ook: number;
};

/** Hours attributed to the inlener are never more than the person was paid for at the uitlener. */
export const b27: RowRule<B27Facts> = {
  id: 'B27',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: besluitWfsv('artikel 2.28, vierde lid'),
  certainty: 'published',
  suppressedBy: ['B01', 'B04', 'B05', 'B07', 'B51', 'S25', 'B34'],
  reads: ['bsn', 'lhnr', 'urenToegerekend', 'verloondeUren'],
  check(sheet, context, emit) {
    const found = tooMuchAttributed(sheet, context);
    const ook = found.length === 0 ? 0 : alsoTooFew(sheet, context).size;
    for (const { record, soort, attributed, paid } of found) {
      const columns = ['urenToegerekend', 'verloondeUren'] as const;
      emit(record, soort === 'verloond' ? [columns[1], columns[0]] : columns, () => ({
        toegerekend: attributed,
        verloond: paid,
        soort,
        ook: soort === 'verloond' ? ook : 0,
      }));
    }
  },
};
