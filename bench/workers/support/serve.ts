/** Answers the files the page sends with what `run` makes of them and how long that took. */
export function serve(run: (files: readonly File[]) => Promise<unknown>): void {
  self.onmessage = async ({ data }: MessageEvent<readonly File[]>) => {
    const start = performance.now();
    try {
      const answer = await run(data);
      self.postMessage({ ms: performance.now() - start, answer });
    } catch (error) {
      self.postMessage({
        ms: NaN,
        answer: null,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  };
}

/** What every reader must agree on: it has looked at each cell and its type. */
export class Tally {
  private cells = 0;
  private sum = 0;
  private chars = 0;

  add(value: unknown): void {
    if (value === null || value === undefined) return;
    if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.text(value);
    else if (value instanceof Date) this.number(value.getTime() / 86_400_000 + 25_569);
    else this.cells++;
  }

  number(value: number): void {
    this.cells++;
    this.sum += value;
  }

  text(value: string): void {
    this.cells++;
    this.chars += value.length;
  }

  /** The sum without its last digits: dates that became milliseconds lose a little. */
  result(): { cells: number; sum: number; chars: number } {
    return { cells: this.cells, sum: Number(this.sum.toPrecision(9)), chars: this.chars };
  }
}
