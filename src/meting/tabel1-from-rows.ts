import { resultOf } from './result-of-records';
import type { Tabel1Result } from './result';
import type { RuleContext } from './rule';

const known = new WeakMap<RuleContext['metingen'], Tabel1Result>();

/** Tabel 1 out of the rows that count, for rules that compare; `null` without rows. Computed once for each workbook. */
export function tabel1FromRows(context: RuleContext): Tabel1Result | null {
  const { metingen, year, month, law, settings } = context;
  if (metingen.length === 0 || year === null) return null;
  let table = known.get(metingen);
  if (!table) {
    const sheets = metingen.map((sheet) => ({ sheet, counting: context.counting(sheet) }));
    table = resultOf({ year, month, sheets, previous: { jobs: null, persons: null }, law, settings }).tabel1;
    known.set(metingen, table);
  }
  return table;
}
