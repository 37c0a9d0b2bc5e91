import { columnById, type ColumnId } from '../form/columns';
import { FOLLOWS_FROM } from '../form/derived';
import { NO_PLACE, type MetingSheet } from '../form/records';

/**
 * Where columns stand in the sheet. A column that the sheet has not, as its values follow from others, has no cell to go to: those others
 * stand for it, and what tells the row apart where the values are the same for the whole sheet.
 */
export function placesOf(sheet: MetingSheet, columns: readonly ColumnId[]): readonly number[] {
  const places = new Set(columns.flatMap((id) => ownPlaces(sheet, id)));
  return places.size > 0 ? [...places] : [ownPlaces(sheet, 'bsn')[0] ?? 1];
}

/** Where they stand in one row: all of a line that was not split stands in one cell. */
export function placesIn(
  sheet: MetingSheet,
  record: number,
  columns: readonly ColumnId[],
): readonly number[] {
  const line = sheet.joined?.columnOf.get(record);
  return line === undefined ? placesOf(sheet, columns) : [line];
}

function ownPlaces(sheet: MetingSheet, id: ColumnId): readonly number[] {
  const data = sheet.columns.get(id);
  if (!data) throw new Error(`a rule reported a cell of ${columnById(id).nl}, which the sheet has not`);
  if (data.index !== NO_PLACE) return [data.index];
  const from = sheet.derived?.find(({ column }) => column === id)?.from;
  return (from === undefined ? [] : (FOLLOWS_FROM[from] ?? [])).flatMap((each) => ownPlaces(sheet, each));
}
