import { declaresNobody } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { isNamedMeting } from '../../read/is-named-meting';
import type { NotRead } from '../../read/seen';
import { ALWAYS } from '../shared/values';

export type S33Facts = {
  readonly rijen: number;
  /** How many sheets were not read, and the first of them. */
  readonly bladen: number;
  readonly blad: string;
};

/**
 * Who declares that nobody from the target group worked there has no rows that count, and no sheet that was not read: people can stand
 * on that.
 */
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
    if (rijen > 0) {
      emit([field.cell], { rijen, bladen: 0, blad: '' });
      return undefined;
    }
    // Without anything that was read it is told that there is nothing to check.
    if (context.metingen.length === 0 && context.tabellen.length === 0) return undefined;
    const [first, ...others] = context.notRead.filter(mayHoldPeople);
    if (first) emit([field.cell], { rijen, bladen: 1 + others.length, blad: first.sheet }, 'bladen');
    return undefined;
  },
};

/** A whole sheet that was not read, of which no other rule tells. */
function mayHoldPeople({ code, sheet, ranges, facts }: NotRead): boolean {
  if (code === 'sheet-unknown') return !isNamedMeting(sheet);
  if (code === 'sheet-doubtful') return facts['soort'] === 'meting';
  return code === 'look-alike-letters' && ranges.length === 0;
}
