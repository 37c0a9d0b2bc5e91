import type { IsoDate } from '../../../law';
import type { ColumnId } from '../../form/columns';
import type { MetingSheet, Values } from '../../form/records';

/** Since the first meting: the nulmeting of end 2012. */
export const ALWAYS: { readonly from: IsoDate; readonly until: null } = { from: '2012-12-31', until: null };

/** The values of a column that the rule reads. */
export function valuesOf(sheet: MetingSheet, id: ColumnId): Values {
  const data = sheet.columns.get(id);
  if (!data) throw new Error(`the sheet has no column ${id}`);
  return data.values;
}
