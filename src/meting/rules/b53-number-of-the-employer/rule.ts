import type { ColumnId } from '../../form/columns';
import type { MetingSheet } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B53Facts = {
  /** Of whom it is: of who employs, or of who hires. */
  readonly van: 'werkgever' | 'inlener';
};

const NUMBERS = [
  ['lhnr', 'werkgever'],
  ['lhnrInlener', 'inlener'],
] as const;
const RSIN = /^\d{9}/;
/** A number alone, without what makes it that of an employer. */
const ALONE = /^\d{9}$/;

/** The BSN is not the first nine digits of a loonheffingennummer: those pass the same test, and are of who employs, not of who works there. */
export const b53: RowRule<B53Facts> = {
  id: 'B53',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B02'],
  reads: ['bsn'],
  uses: ['lhnr', 'lhnrInlener'],
  check(sheet, context, emit) {
    const bsn = valuesOf(sheet, 'bsn');
    const unusable = context.unusable(sheet);
    const known = NUMBERS.filter(([id]) => sheet.columns.has(id) && !unusable.has(id));
    if (known.length === 0) return 'missing-column';
    const columns = known.map(([id, van]) => [id, van, numbersOf(sheet, id)] as const);
    for (let i = 0; i < sheet.count; i++) {
      const number = bsn[i] as number;
      if (number === 0) continue;
      for (const [id, van, numberAt] of columns) {
        if (numberAt(i) !== number) continue;
        emit(i, ['bsn', id], () => ({ van }), { cause: van });
        break;
      }
    }
    return undefined;
  },
};

/**
 * The number of the organisation in each row; `NaN` where there is none. A number alone that stands in one row only is the BSN of that row,
 * typed there: rule B03 tells that.
 */
function numbersOf(sheet: MetingSheet, id: ColumnId): (record: number) => number {
  const data = sheet.columns.get(id);
  if (!data) return () => Number.NaN;
  const rows = new Uint32Array(data.dictionary.length);
  data.values.forEach((place) => (rows[place] = (rows[place] ?? 0) + 1));
  const numbers = data.dictionary.map((text, place) =>
    ALONE.test(text) && rows[place] === 1 ? Number.NaN : Number(RSIN.exec(text)?.[0] ?? Number.NaN),
  );
  return (record) => numbers[data.values[record] as number] ?? Number.NaN;
}
