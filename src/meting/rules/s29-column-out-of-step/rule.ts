import type { OutOfStep } from '../../judge/out-of-step';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, columnOf } from '../shared/values';

export type S29Facts = {
  readonly soort: 'ingevoegd' | 'verwijderd' | 'volgorde';
  readonly koppen: string;
  readonly cellen: number;
  readonly vanaf: number;
};

const KINDS: Readonly<Record<OutOfStep['kind'], S29Facts['soort']>> = {
  inserted: 'ingevoegd',
  removed: 'verwijderd',
  reordered: 'volgorde',
};

/**
 * The cells of a row are about one person. Where cells were put into a column or taken out of it, or it was sorted by itself, all that
 * stands below has another row’s cells: it is one mistake, and nothing in those rows is to be typed again.
 */
export const s29: RowRule<S29Facts> = {
  id: 'S29',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['verloondeUren'],
  aboutWholeRows: true,
  check(sheet, context, emit) {
    const faults = context.rowFaults(sheet);
    const { outOfStep } = faults;
    if (outOfStep === null) return;
    const { kind, columns, from, to, shownFrom, by } = outOfStep;
    const koppen = columns.map((id) => columnOf(sheet, id).heading).join(', ');
    const facts = () => ({
      soort: KINDS[kind],
      koppen,
      cellen: by,
      vanaf: sheet.rows[shownFrom] as number,
    });
    for (let i = from; i <= to; i++) {
      // Whose hours a row has is not known either.
      emit(i, [...new Set([...columns, 'verloondeUren' as const])], facts, { cause: KINDS[kind] });
    }
  },
};
