import { PersonIndex } from './person-index';
import type { MetingSheet } from '../form/records';

export interface SheetPersons {
  /** By record: the number of its person, from 0 in order of appearance; -1 without a BSN. */
  readonly numbers: Int32Array;
  readonly count: number;
  /**
   * The records, in order, of persons who have more than one. Rules on pairs of rows look at these only: in most sheets they
   * are few.
   */
  readonly repeated: Uint32Array;
}

const known = new WeakMap<MetingSheet, SheetPersons>();

/** Who stands on a sheet, worked out once for all rules and results. */
export function sheetPersons(sheet: MetingSheet): SheetPersons {
  let persons = known.get(sheet);
  if (!persons) known.set(sheet, (persons = find(sheet)));
  return persons;
}

function find(sheet: MetingSheet): SheetPersons {
  const { count } = sheet;
  const numbers = new Int32Array(count).fill(-1);
  const bsn = sheet.columns.get('bsn')?.values;
  if (!bsn) return { numbers, count: 0, repeated: new Uint32Array() };
  const index = new PersonIndex(count);
  const records = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const number = bsn[i] as number;
    if (number === 0) continue;
    const person = index.numberOf(number);
    numbers[i] = person;
    records[person] = (records[person] as number) + 1;
  }
  const isRepeated = (i: number) =>
    (numbers[i] as number) >= 0 && (records[numbers[i] as number] as number) > 1;
  return {
    numbers,
    count: index.size,
    repeated: index.size === count ? new Uint32Array() : allRecords(sheet).filter(isRepeated),
  };
}

/** All records of a sheet, in order. */
export function allRecords(sheet: MetingSheet): Uint32Array {
  const records = new Uint32Array(sheet.count);
  for (let i = 0; i < sheet.count; i++) records[i] = i;
  return records;
}
