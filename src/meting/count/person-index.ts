/**
 * Numbers the persons of a meting from 0, by burgerservicenummer: a hash table of two flat arrays, since a map of a
 * million entries would take longer than reading the sheet.
 */
export class PersonIndex {
  private readonly mask: number;
  private readonly slots: Uint32Array;
  private readonly numbers: Int32Array;
  private count = 0;

  /** @param most the largest number of persons that will be asked for. */
  constructor(most: number) {
    let capacity = 16;
    while (capacity < most * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Uint32Array(capacity);
    this.numbers = new Int32Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a person, given out at first sight. `bsn` must not be 0. */
  numberOf(bsn: number): number {
    let slot = (Math.imul(bsn, 0x9e3779b1) >>> 7) & this.mask;
    for (;;) {
      const there = this.slots[slot] as number;
      if (there === bsn) return this.numbers[slot] as number;
      if (there === 0) {
        this.slots[slot] = bsn;
        this.numbers[slot] = this.count;
        return this.count++;
      }
      slot = (slot + 1) & this.mask;
    }
  }
}
