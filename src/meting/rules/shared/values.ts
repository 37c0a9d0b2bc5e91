import { NULMETING, type IsoDate } from '../../../law';
import type { ColumnId } from '../../form/columns';
import type { ColumnData, MetingSheet, Values } from '../../form/records';

/** Since the first meting: the nulmeting of end 2012. */
export const ALWAYS: { readonly from: IsoDate; readonly until: null } = { from: NULMETING, until: null };

/** A column that the sheet has. */
export function columnOf(sheet: MetingSheet, id: ColumnId): ColumnData {
  const data = sheet.columns.get(id);
  if (!data) throw new Error(`the sheet has no column ${id}`);
  return data;
}

/** The values of a column that the rule reads. */
export const valuesOf = (sheet: MetingSheet, id: ColumnId): Values => columnOf(sheet, id).values;
