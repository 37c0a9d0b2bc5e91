import { maskBsnCell, maskBsns } from '../../privacy/bsn';
import type { ColumnType } from '../../meting/form/columns';
import { errorName } from '../../locales/error-names';
import { localeOf, type Language } from '../../locales/language';
import type { Cell } from '../../workbook/table';

/** A cell as it travels to the screen; a date is told apart from a number. */
export type GridCell = Cell | { readonly date: number };

const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** A serial number as a Dutch date; Excel's own notation is day, month, year in both languages of the product. */
export function shownDate(serial: number): string {
  const date = new Date(dayZero + Math.floor(serial) * day);
  if (Number.isNaN(date.getTime())) return String(serial);
  return [
    String(date.getUTCDate()).padStart(2, '0'),
    String(date.getUTCMonth() + 1).padStart(2, '0'),
    date.getUTCFullYear(),
  ].join('-');
}

/**
 * The text of a cell for the screen. A burgerservicenummer is masked wherever it stands; in a column that is known
 * to hold them every cell is.
 */
export function shownCell(cell: GridCell, type: ColumnType | undefined, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'object')
    return 'date' in cell ? shownDate(cell.date) : errorName(cell.error, language);
  if (type === 'bsn') return maskBsnCell(typeof cell === 'boolean' ? String(cell) : cell);
  if (typeof cell === 'boolean')
    return language === 'nl' ? (cell ? 'WAAR' : 'ONWAAR') : String(cell).toUpperCase();
  if (typeof cell === 'string') return errorName(maskBsns(cell), language);
  if (type === 'date') return shownDate(cell);
  const text = cell.toLocaleString(localeOf[language], {
    maximumFractionDigits: 6,
    useGrouping: false,
  });
  return maskBsns(text);
}
