import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** Fewer rows without hours are people who did not work that month. */
const SEVERAL = 5;
const PART = 1 / 10;

export type S30Facts = { readonly rijen: number };

/** Hours of nought in many rows are rather a look-up that found nothing than people who were all paid for no hour. */
export const s30: RowRule<S30Facts> = {
  id: 'S30',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B08', 'B09', 'B32', 'B34', 'S16'],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    let rijen = 0;
    for (let i = 0; i < sheet.count; i++) if (hours[i] === 0) rijen += 1;
    if (rijen < SEVERAL || rijen < PART * sheet.count) return;
    for (let i = 0; i < sheet.count; i++) if (hours[i] === 0) emit(i, ['verloondeUren'], () => ({ rijen }));
  },
};
