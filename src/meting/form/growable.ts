import type { Values } from './records';

const FIRST_CAPACITY = 16;

/** A typed array that grows by doubling: no object for any value, and at most one copy of a value on average. */
export class Growable<T extends Values> {
  private array: T;
  length = 0;

  constructor(
    private readonly Kind: new (capacity: number) => T,
    private readonly firstCapacity = FIRST_CAPACITY,
  ) {
    // Most stay empty: room is made at the first value.
    this.array = new Kind(0);
  }

  /** Makes room for `more` values and gives the array to write them to, from `length` on. */
  reserve(more: number): T {
    const needed = this.length + more;
    if (needed > this.array.length) {
      const grown = new this.Kind(Math.max(needed, this.array.length * 2, this.firstCapacity));
      if (this.length > 0) grown.set(this.array.subarray(0, this.length));
      this.array = grown;
    }
    return this.array;
  }

  push(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  set(index: number, value: number): void {
    this.array[index] = value;
  }

  /** Adds to a value that is there already. */
  add(index: number, more: number): void {
    this.array[index] = (this.array[index] as number) + more;
  }

  at(index: number): number {
    return this.array[index] as number;
  }

  values(): T {
    // A view of a small array costs more than the array.
    if (this.length === this.array.length) return this.array;
    return this.array.subarray(0, this.length) as T;
  }
}
