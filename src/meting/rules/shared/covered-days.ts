/** Days that rows cover, each day by the first row that did. Stretches lie in order and never overlap. */
export class CoveredDays {
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly rows: number[] = [];

  /** A row that covers one of these days; `null` where none does. */
  rowIn(first: number, last: number): number | null {
    if (last < first) return null;
    const at = this.placeOf(first);
    return at < this.firsts.length && (this.firsts[at] as number) <= last ? (this.rows[at] as number) : null;
  }

  cover(first: number, last: number, row: number): void {
    let from = first;
    let at = this.placeOf(first);
    for (; from <= last && at < this.firsts.length && (this.firsts[at] as number) <= last; at++) {
      const next = this.firsts[at] as number;
      const end = this.lasts[at] as number;
      if (from < next) this.insert(at++, from, next - 1, row);
      from = end + 1;
    }
    if (from <= last) this.insert(at, from, last, row);
  }

  /** The place of the first stretch that ends on this day or later. */
  private placeOf(day: number): number {
    let [low, high] = [0, this.lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lasts[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private insert(at: number, first: number, last: number, row: number): void {
    this.firsts.splice(at, 0, first);
    this.lasts.splice(at, 0, last);
    this.rows.splice(at, 0, row);
  }
}
