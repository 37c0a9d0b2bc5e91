import type { MetingSheet } from '../../form/records';
import { valuesOf } from './values';

/** So many hours that go up by one row by row were filled down by Excel and not typed; more where they go up by another number, ... */
const ENOUGH = 5;
const ENOUGH_OF_OTHERS = 6;
/** ... unless the rows were sorted by their hours: then most of the others go up as well. */
const MOST = 0.7;

export interface HoursSeries {
  /** The first record, which was filled down, and the last one. */
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/** Hours that were filled down by the corner of their cell: 40, 41, 42, or 60, 62, 64 out of two cells. */
export function hoursSeries(sheet: MetingSheet): readonly HoursSeries[] {
  const hours = valuesOf(sheet, 'verloondeUren');
  const bsn = sheet.columns.get('bsn')?.values;
  // Rows of one person under each other were not filled down: each is a job that somebody looked at.
  const isOfOne = (record: number) => (bsn?.[record] ?? 0) !== 0 && bsn?.[record] === bsn?.[record - 1];
  const stepTo = (record: number) =>
    isOfOne(record) ? Number.NaN : (hours[record] as number) - (hours[record - 1] as number);
  const found: HoursSeries[] = [];
  let [up, steps] = [0, 0];
  for (let record = 1; record < sheet.count;) {
    const step = stepTo(record);
    let next = record + 1;
    while (next < sheet.count && stepTo(next) === step) next += 1;
    const rows = next - record + 1;
    const isSeries = step > 0 && rows >= (step === 1 ? ENOUGH : ENOUGH_OF_OTHERS);
    if (isSeries && (hours[record - 1] as number) > 0)
      found.push({ first: record - 1, last: next - 1, step });
    else if (!Number.isNaN(step)) {
      steps += next - record;
      if (step >= 0) up += next - record;
    }
    record = next;
  }
  return up > MOST * steps ? [] : found;
}
