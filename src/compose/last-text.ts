const ENOUGH = 3;

/**
 * The texts at the end of the lines of a file, to see whether it was cut off within the last: shorter than all others, which are as long
 * as each other, or with fewer decimals, where all others have as many.
 */
export class LastText {
  private count = 0;
  private last = '';
  private readonly lengths = new Set<number>();
  private readonly decimals = new Set<number>();

  add(text: string): void {
    if (this.count > 0) {
      this.lengths.add(this.last.length);
      this.decimals.add(decimalsOf(this.last));
    }
    this.last = text;
    this.count++;
  }

  isShort(): boolean {
    if (this.count <= ENOUGH) return false;
    return isBelow(this.last.length, this.lengths) || isBelow(decimalsOf(this.last), this.decimals);
  }
}

function isBelow(last: number, others: ReadonlySet<number>): boolean {
  const [only = 0] = others;
  return others.size === 1 && last < only;
}

function decimalsOf(text: string): number {
  return /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
}
