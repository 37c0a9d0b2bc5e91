import type { ColumnId } from '../../form/columns';
import type { RuleContext } from '../../judge/rule';
import { isEmpty, isFilledIn, NO_PLACE, type MetingSheet } from '../../form/records';

/** A month has no more hours. */
const MOST = 744;

/**
 * Of rows without hours the column beside it that holds a number which can be those hours: in the place of a date, or of a contract of more
 * hours than a week has.
 */
export function hoursBeside(
  sheet: MetingSheet,
  { settings: { weekHours }, unusable }: Pick<RuleContext, 'settings' | 'unusable'>,
): ReadonlyMap<number, ColumnId> {
  const { columns } = sheet;
  const hours = columns.get('verloondeUren');
  const found = new Map<number, ColumnId>();
  // Only where rule S02 asks for the hours.
  if (!hours || hours.index === NO_PLACE || !isFilledIn(sheet, 'verloondeUren')) return found;
  if (unusable(sheet).has('verloondeUren')) return found;
  const put = (record: number, id: ColumnId, number: number) => {
    if (number > 0 && number <= MOST && isEmpty(hours, record)) found.set(record, id);
  };
  for (const { column, index, problems, values } of columns.values()) {
    if (Math.abs(index - hours.index) !== 1) continue;
    if (column.type === 'date')
      for (const [record, { text }] of problems) put(record, column.id, Number(text.replace(',', '.')));
    else if (column.id === 'contracturenPW')
      values.forEach((contract, record) => {
        if (contract > weekHours) put(record, column.id, contract);
      });
  }
  return found;
}
