import { dayOf, dayOfSerial, isoOfDay } from '../../form/days';
import type { CellRef } from '../../form/cell-ref';
import type { FormCell } from '../../form/opgave';
import { UNCACHED, isBlank, type GridCell } from './grid';
import { normalCode } from './normal-text';
import { parseDate } from './parse-date';
import { parsePublishedNumber } from './parse-number';
import { numberText } from './plain-text';
import { quoted } from './quote';

export type FormType = 'text' | 'integer' | 'number' | 'percent' | 'euro' | 'date' | 'code';

/**
 * The value of one cell of a form. A percentage comes out as a fraction: `26,5%` and the number 26.5 are both 0.265;
 * only numbers from 0 to 1 are taken for fractions already.
 */
export function formCell(
  cell: GridCell | undefined,
  type: FormType,
  at: CellRef,
  { date1904, codes = [] }: { readonly date1904: boolean; readonly codes?: readonly string[] },
): FormCell<string | number> {
  if (cell === undefined || cell === null || isBlank(cell))
    return { value: null, unreadable: null, cell: at };
  const value = readAs(cell, type, date1904, codes);
  return { value, unreadable: value === null ? quoted(seen(cell, date1904)) : null, cell: at };
}

function readAs(
  cell: GridCell,
  type: FormType,
  date1904: boolean,
  codes: readonly string[],
): string | number | null {
  if (cell === UNCACHED || (typeof cell === 'object' && cell !== null && 'error' in cell)) return null;
  switch (type) {
    case 'date':
      return readDate(cell, date1904);
    case 'text':
      return typeof cell === 'string' ? cell.trim() : shown(cell);
    case 'code': {
      const code = normalCode(shown(cell));
      return codes.find((each) => normalCode(each) === code) ?? null;
    }
    default:
      return readNumber(cell, type);
  }
}

function readNumber(cell: GridCell, type: FormType): number | null {
  const text = typeof cell === 'string' ? cell : null;
  const number =
    typeof cell === 'number' ? cell : text === null ? null : (parsePublishedNumber(text)?.value ?? null);
  if (number === null) return null;
  if (type === 'integer') return Number.isInteger(number) ? number : null;
  if (type === 'percent')
    return text?.includes('%') === true || Math.abs(number) <= 1 ? number : number / 100;
  return number;
}

function readDate(cell: GridCell, date1904: boolean): string | null {
  if (typeof cell === 'string') {
    const parsed = parseDate(cell);
    return parsed === null ? null : isoOfDay(parsed.day);
  }
  const serial =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'object' && cell !== null && 'serial' in cell
        ? cell.serial
        : null;
  if (serial === null) return null;
  const day =
    dayOfSerial(serial, date1904) ??
    dayOf(Math.floor(serial / 10_000), Math.floor(serial / 100) % 100, serial % 100);
  return day === null ? null : isoOfDay(day);
}

/** A cell as a person sees it. */
function seen(cell: GridCell, date1904: boolean): string {
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'object' && cell !== null && 'serial' in cell) {
    const day = dayOfSerial(cell.serial, date1904);
    return day === null ? numberText(cell.serial) : isoOfDay(day);
  }
  return shown(cell);
}

/** A cell as text. */
export function shown(cell: GridCell): string {
  if (cell === null) return '';
  if (cell === UNCACHED) return '=';
  if (typeof cell === 'object') {
    if ('error' in cell) return cell.error;
    return String('serial' in cell ? cell.serial : cell.number);
  }
  return String(cell);
}
