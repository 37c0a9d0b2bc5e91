/** What can keep the page busy. */
export type Doing = 'open' | 'save' | 'draft' | 'paste' | 'undo';

/** What keeps the page busy: several things can at once, and each ends by itself. */
export class UnderWay {
  private readonly said = new Map<Doing, string>();

  /** Something begins or is further (a sentence), or is over (`null`). Gives what is to be said now; `null` where nothing is left. */
  set(doing: Doing, sentence: string | null): string | null {
    this.said.delete(doing);
    if (sentence !== null) this.said.set(doing, sentence);
    return [...this.said.values()].at(-1) ?? null;
  }
}
