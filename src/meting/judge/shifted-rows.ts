import { COLUMNS } from '../form/columns';
import { isEmpty, type ColumnData, type MetingSheet } from '../form/records';
import { codePlace } from '../read/meting/code-place';
import { isLikeDay } from '../read/values/day-number';
import { parseDate } from '../read/values/parse-date';

const REQUIRED: ReadonlySet<string> = new Set(COLUMNS.filter(({ required }) => required).map(({ id }) => id));
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** A number of a person, of which messages show the last digits only. */
const PERSON = /^[\d*]{8,9}$/;
const EMPLOYER = /^[\d*]{9}L\d{2}$/i;

/** Whether a text that makes no sense in its own column is what another one holds. */
function suits({ column }: ColumnData, text: string): boolean {
  switch (column.type) {
    case 'number':
    case 'integer':
      return NUMBER.test(text);
    case 'date':
      return parseDate(text) !== null || isLikeDay(Number(text));
    case 'code':
      return codePlace(column, text) > 0;
    case 'bsn':
      return PERSON.test(text);
    case 'text':
      return column.id !== 'lhnr' || EMPLOYER.test(text);
  }
}

/** Two cells that make no sense where they stand, and do one column further, are of a row that was moved. */
const SEVERAL = 2;
/** So many need no empty cell before them: what was inserted can hold something. */
const MANY = 3;

/**
 * Whether the cells of a row were moved one column to the right, behind an empty cell, or to the left: each cell
 * that makes no sense under its heading does under the one beside it.
 *
 * @param senseless the columns in which the row has a cell that makes no sense
 */
export function isMoved(sheet: MetingSheet, record: number, senseless: readonly ColumnData[]): boolean {
  const columns = inOrder(sheet);
  const places = senseless.map((data) => columns.indexOf(data));
  const suit = (by: 1 | -1) =>
    places.every((place) => {
      const beside = columns[place + by];
      return beside !== undefined && suits(beside, columns[place]?.problems.get(record)?.text ?? '');
    });
  const first = Math.min(...places);
  const before = columns.slice(0, first).filter((data) => isEmpty(data, record));
  if (places.length < SEVERAL) {
    const beside = columns[first - 1];
    return beside !== undefined && before.includes(beside) && isRequired(beside) && suit(-1);
  }
  // A row of which nothing that counts is odd is better judged cell by cell.
  const isBehind = before.length > 0 || places.length >= MANY;
  return senseless.some(isRequired) && ((isBehind && suit(-1)) || suit(1));
}

const isRequired = ({ column }: ColumnData): boolean => REQUIRED.has(column.id);

const ordered = new WeakMap<MetingSheet, readonly ColumnData[]>();

/** Columns from left to right, without those that the sheet does not have itself. */
function inOrder(sheet: MetingSheet): readonly ColumnData[] {
  let columns = ordered.get(sheet);
  if (!columns)
    ordered.set(
      sheet,
      (columns = [...sheet.columns.values()]
        .filter(({ index }) => index > 0)
        .sort((a, b) => a.index - b.index)),
    );
  return columns;
}
