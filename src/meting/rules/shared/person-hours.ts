import { DAYS_PER_WEEK } from '../../form/days';
import { groupSums } from '../../count/group-sums';
import { sheetPersons } from '../../count/sheet-persons';
import type { MetingSheet } from '../../form/records';
import { valuesOf } from './values';

/** A person of whom several rows, or one, have hours in a period. */
export interface PersonHours {
  readonly record: number;
  /** The other rows of the person. */
  readonly others: readonly number[];
  /** Hours a week of all rows together, taken over their periods. */
  readonly perWeek: number;
  readonly rows: number;
}

/** Hours a week of each person over all relations of a sheet, told at the first row. Rows of one label of the period are of one period. */
export function* personHours(
  sheet: MetingSheet,
  { onlyRepeated }: { readonly onlyRepeated: boolean },
): Generator<PersonHours> {
  const [bsn, hours, first, last] = [
    valuesOf(sheet, 'bsn'),
    valuesOf(sheet, 'verloondeUren'),
    valuesOf(sheet, 'datAanvTv'),
    valuesOf(sheet, 'datEindTv'),
  ];
  const weekly = new Float64Array(sheet.count);
  for (let i = 0; i < sheet.count; i++) {
    const days = (last[i] as number) - (first[i] as number) + 1;
    if (first[i] !== 0 && last[i] !== 0 && days > 0)
      weekly[i] = ((hours[i] as number) || 0) / (days / DAYS_PER_WEEK);
  }
  const { repeated } = sheetPersons(sheet);
  if (!onlyRepeated) {
    const several = new Uint8Array(sheet.count);
    for (const record of repeated) several[record] = 1;
    for (let i = 0; i < sheet.count; i++)
      if (several[i] === 0) yield { record: i, others: [], perWeek: weekly[i] as number, rows: 1 };
  }
  if (repeated.length === 0) return;
  // Months that follow each other are no hours of one and the same time.
  const { group, sums } = groupSums(repeated, [bsn, last], [weekly]);
  const rowsOf = new Map<number, number[]>();
  repeated.forEach((record, i) => {
    const groupIndex = group[i] as number;
    const rows = rowsOf.get(groupIndex);
    if (rows) rows.push(record);
    else rowsOf.set(groupIndex, [record]);
  });
  for (const [groupIndex, rows] of rowsOf) {
    const [record = 0, ...others] = rows;
    yield { record, others, perWeek: sums[0]?.[groupIndex] ?? 0, rows: rows.length };
  }
}
