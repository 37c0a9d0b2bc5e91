import type { Values } from '../records';

const FIRST_CAPACITY = 1024;

/** A typed array that grows by doubling: no object for any value, and at most one copy of a value on average. */
export class Growable<T extends Values> {
  private array: T;
  length = 0;

  constructor(
    private readonly make: (capacity: number) => T,
    firstCapacity = FIRST_CAPACITY,
  ) {
    this.array = make(firstCapacity);
  }

  /** Makes room for `more` values and gives the array to write them to, from `length` on. */
  reserve(more: number): T {
    const needed = this.length + more;
    if (needed > this.array.length) {
      const grown = this.make(Math.max(needed, this.array.length * 2));
      grown.set(this.array.subarray(0, this.length));
      this.array = grown;
    }
    return this.array;
  }

  push(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.array[index] as number;
  }

  values(): T {
    return this.array.subarray(0, this.length) as T;
  }
}
