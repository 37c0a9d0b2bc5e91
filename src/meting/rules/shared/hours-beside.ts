import type { ColumnId } from '../../form/columns';
import type { RuleContext } from '../../judge/rule';
import { isEmpty, NO_PLACE, type MetingSheet } from '../../form/records';

/** A month has no more hours. */
const MOST = 744;

/**
 * Of rows without hours the column beside it that holds a number which can be those hours: in the place of a date, or of a contract of more
 * hours than a week has.
 */
export function hoursBeside(
  { columns }: MetingSheet,
  { settings: { weekHours } }: Pick<RuleContext, 'settings'>,
): ReadonlyMap<number, ColumnId> {
  const hours = columns.get('verloondeUren');
  const found = new Map<number, ColumnId>();
  if (!hours || hours.index === NO_PLACE) return found;
  const put = (record: number, id: ColumnId, number: number) => {
    if (number <= MOST && isEmpty(hours, record)) found.set(record, id);
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
