import { Growable } from '../../form/growable';
import type { ColumnData, Values } from '../../form/records';
import type { ParsedDate } from '../values/parse-date';
import type { ParsedNumber } from '../values/parse-number';
import { settle, type Notation } from './notation';

/** `80.5` tells that a dot may stand before decimals, not that `1.105` is no thousand; after it `1,105` can be nothing else. */
function unproven(records: Uint32Array, dutch: Float64Array, foreign: Float64Array): ColumnData['doubts'] {
  const isDot = (i: number): boolean => Math.abs(dutch[i] as number) > Math.abs(foreign[i] as number);
  const left = records.filter((_, i) => isDot(i));
  return left.length === 0 ? null : { records: left, others: dutch.filter((_, i) => isDot(i)) };
}

/** Cells of which the notation leaves two readings, settled once the whole sheet has been seen. */
export class Doubts implements Notation {
  private readonly records = new Growable(Uint32Array);
  private readonly others = new Growable(Float64Array);
  /** Cells that can only have been written the other way, in case they turn out to be the exception. */
  private readonly strangers: { readonly record: number; readonly text: string }[] = [];
  /** What nothing settles. */
  left: ColumnData['doubts'] = null;
  /** A cell says what a separator before three digits means, and not only how one or two decimals are written. */
  private proven = false;
  dutch = 0;
  foreign = 0;

  get doubtful(): number {
    return this.records.length;
  }

  private add(record: number, other: number): void {
    this.records.push(record);
    this.others.push(other);
  }

  private addForeign(record: number, text: string, proves = true): void {
    this.foreign += 1;
    if (proves) this.proven = true;
    if (this.strangers.length < MOST_STRANGERS) this.strangers.push({ record, text });
  }

  /** Takes in how a number is written. */
  addNumber(record: number, text: string, { notation, value, english, isShort }: ParsedNumber): void {
    if (notation === 'doubt') {
      this.add(record, english ?? value);
      // The other reading is the only one that this cell can have.
      if (Math.abs(value) >= MOST_HOURS) this.proven = true;
    } else if (notation === 'nl') this.dutch += 1;
    else if (notation === 'en') this.addForeign(record, text, isShort !== true);
  }

  /** Takes in how a date is written. */
  addDate(record: number, text: string, { day, order, swapped }: ParsedDate): void {
    if (order === 'doubt') this.add(record, swapped ?? day);
    else if (order === 'month-first') this.addForeign(record, text);
    else if (order === 'day-first') this.dutch += 1;
  }

  /** Takes the reading that the evidence speaks for. Gives the cells that are the exception in it. */
  settle(values: Values, elsewhere: Notation): readonly { readonly record: number; readonly text: string }[] {
    const reading = settle(this, elsewhere);
    const [records, others] = [this.records.values(), this.others.values()];
    if (reading === 'open' && records.length > 0) this.left = { records, others };
    if (reading === 'foreign') {
      const dutch = Float64Array.from(records, (record) => values[record] as number);
      records.forEach((record, i) => (values[record] = others[i] as number));
      if (this.foreign > 0 && !this.proven) this.left = unproven(records, dutch, others);
    }
    return reading === 'dutch' ? this.strangers : [];
  }
}

/** A year has fewer hours. */
const MOST_HOURS = 10_000;
/** Where the exceptions are this many they are no exceptions. */
const MOST_STRANGERS = 1000;
