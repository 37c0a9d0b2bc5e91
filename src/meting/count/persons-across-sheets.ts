import { PersonIndex } from './person-index';
import type { MetingSheet, SheetRecord } from '../form/records';

/**
 * The records of persons who stand on more than one of these sheets, sheet by sheet. Flat arrays until a person is known to be
 * on two sheets: in most workbooks nobody is.
 */
export function* sharedRecords(sheets: readonly MetingSheet[]): Generator<SheetRecord> {
  const index = new PersonIndex(sheets.reduce((sum, { count }) => sum + count, 0));
  const numbers = sheets.map(({ columns, count }) => {
    const bsn = columns.get('bsn')?.values;
    return Int32Array.from({ length: count }, (_, i) => (bsn?.[i] ? index.numberOf(bsn[i]) : -1));
  });
  /** By person: 1 + the first sheet, or `SEVERAL`. */
  const on = new Int32Array(index.size);
  numbers.forEach((persons, place) => {
    for (const person of persons) {
      if (person < 0) continue;
      if (on[person] === 0) on[person] = place + 1;
      else if (on[person] !== place + 1) on[person] = SEVERAL;
    }
  });
  for (const [place, sheet] of sheets.entries()) {
    const persons = numbers[place] as Int32Array;
    for (let record = 0; record < sheet.count; record++) {
      const person = persons[record] as number;
      if (person >= 0 && on[person] === SEVERAL) yield { sheet, record };
    }
  }
}

const SEVERAL = -1;
