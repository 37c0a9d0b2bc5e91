import { columnName } from '../host/a1';
import type { BenchWords } from '../locales/nl/workbench';
import type { StayedText } from './csv-columns';
import type { Notice } from './page';

/** Cells of a column that are named; of more only how many. */
const mostCells = 3;

/** That something of a .csv stays text; on demand where, why, and what to do about it. `null` where nothing does. */
export function csvNotice({ csv }: BenchWords, stayed: readonly StayedText[]): Notice | null {
  const [first] = stayed;
  if (first === undefined) return null;
  const nameOf = ({ column, heading }: StayedText) => csv.column(columnName(column), heading.trim());
  const lines = stayed.map((each) => {
    const { column, kind, why, rows } = each;
    const letter = columnName(column);
    const shown = rows.slice(0, mostCells).map((row) => letter + String(row));
    const places = csv.places(shown, rows.length - shown.length);
    if (why === 'along') return csv.along(nameOf(each));
    if (why === 'loses') return csv.loses(nameOf(each), places);
    if (why === 'cells') return csv.cells(nameOf(each), places);
    return kind === 'date' ? csv.mixedDates(nameOf(each), places) : csv.mixedNumbers(nameOf(each), places);
  });
  const isMixed = (wanted: StayedText['kind']) =>
    stayed.some(({ kind, why }) => why === 'mixed' && kind === wanted);
  return {
    headline: stayed.length === 1 ? csv.one(nameOf(first)) : csv.several(stayed.length),
    more: {
      title: csv.details,
      lines: [
        ...lines,
        ...(isMixed('number') ? [csv.numbersTodo] : []),
        ...(isMixed('date') ? [csv.datesTodo] : []),
        ...(stayed.some(({ why }) => why === 'loses') ? [csv.losesTodo] : []),
      ],
    },
  };
}
