import { declaresNobody } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S33Facts = { readonly rijen: number };

/** Who declares that nobody from the target group worked there has no rows that count. */
export const s33: WorkbookRule<S33Facts> = {
  id: 'S33',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { opgave } = context;
    if (opgave === null) return 'no-opgave';
    const field = opgave.fields.get('niemand');
    if (field?.value == null) return 'field-empty';
    if (!declaresNobody(opgave)) return undefined;
    const found = context.result();
    const rijen = found ? found.counted.rows + found.leftOut.rows : 0;
    if (rijen > 0) emit([field.cell], { rijen });
    return undefined;
  },
};
