import type { MetingSheet } from '../../form/records';
import { valuesOf } from './values';

/** So many hours that go up by one row by row were filled down by Excel and not typed, ... */
const ENOUGH = 5;
/** ... unless the rows were sorted by their hours: then most of the others go up as well. */
const MOST = 0.7;

export interface HoursSeries {
  /** The first record, which was filled down, and the last one. */
  readonly first: number;
  readonly last: number;
}

/** Hours that were filled down by the corner of their cell: 40, 41, 42. */
export function hoursSeries(sheet: MetingSheet): readonly HoursSeries[] {
  const hours = valuesOf(sheet, 'verloondeUren');
  const found: HoursSeries[] = [];
  let [first, up, steps] = [0, 0, 0];
  for (let record = 1; record <= sheet.count; record++) {
    const [before, own] = [hours[record - 1] as number, hours[record] as number];
    if (record < sheet.count && own === before + 1) continue;
    if (record - first >= ENOUGH && (hours[first] as number) > 0) found.push({ first, last: record - 1 });
    first = record;
    if (!(own >= 0) || !(before >= 0)) continue;
    steps += 1;
    if (own >= before) up += 1;
  }
  return up > MOST * steps ? [] : found;
}
