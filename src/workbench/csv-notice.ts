import { columnName } from '../host/a1';
import type { BenchWords } from '../locales/nl/workbench';
import type { StayedText } from './csv-columns';

/** Columns and cells that are named; of more only how many. */
const mostColumns = 4;
const mostCells = 3;

/** What of a .csv stays text, where and why, and what to do about it; `null` where nothing does. */
export function csvNotice({ csv }: BenchWords, stayed: readonly StayedText[]): string | null {
  if (stayed.length === 0) return null;
  const lines = stayed.slice(0, mostColumns).map(({ column, heading, kind, why, rows }) => {
    const letter = columnName(column);
    const name = csv.column(letter, heading.trim());
    const shown = rows.slice(0, mostCells).map((row) => letter + String(row));
    const places = csv.places(shown, rows.length - shown.length);
    if (why === 'along') return csv.along(name);
    if (why === 'loses') return csv.loses(name, places);
    if (why === 'cells') return csv.cells(name, places);
    return kind === 'date' ? csv.mixedDates(name, places) : csv.mixedNumbers(name, places);
  });
  const isMixed = (wanted: StayedText['kind']) =>
    stayed.some(({ kind, why }) => why === 'mixed' && kind === wanted);
  return [
    ...lines,
    ...(stayed.length > mostColumns ? [csv.more(stayed.length - mostColumns)] : []),
    ...(isMixed('number') ? [csv.numbersTodo] : []),
    ...(isMixed('date') ? [csv.datesTodo] : []),
    ...(stayed.some(({ why }) => why === 'loses') ? [csv.losesTodo] : []),
  ].join(' ');
}
