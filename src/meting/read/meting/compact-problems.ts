import type { CellProblem, ProblemCell, ProblemCells } from '../../form/records';
import { Growable } from '../../form/growable';

const kinds: readonly CellProblem[] = [
  'unreadable',
  'other-unit',
  'rounded',
  'covered',
  'unknown-code',
  'error',
  'uncached',
];
/** Wrong cells repeat themselves; this many different texts are remembered to be kept once. */
const REMEMBERED = 10_000;

/** Problem cells in some nine bytes each beside their distinct texts: a column of nothing else fills a sheet. */
export class CompactProblems implements ProblemCells {
  private readonly records = new Growable(Uint32Array, 4);
  private readonly kinds = new Growable(Uint8Array, 4);
  private readonly places = new Growable(Uint32Array, 4);
  private readonly texts: string[] = [];
  private readonly indexByText = new Map<string, number>();

  get size(): number {
    return this.records.length;
  }

  /** Adds the problem of a record after all those before it. */
  add(record: number, problem: CellProblem, text: string): void {
    let index = this.indexByText.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      if (this.indexByText.size < REMEMBERED) this.indexByText.set(text, index);
    }
    this.records.push(record);
    this.kinds.push(kinds.indexOf(problem));
    this.places.push(index);
  }

  /** Adds the problem of a record wherever it belongs, which costs as much as there are problems. */
  insert(record: number, problem: CellProblem, text: string): void {
    const later: (readonly [number, ProblemCell])[] = [];
    for (let i = this.size - 1; i >= 0 && this.records.at(i) > record; i--)
      later.push([this.records.at(i), this.at(i)]);
    for (const list of [this.records, this.kinds, this.places]) list.length -= later.length;
    this.add(record, problem, text);
    for (const [after, cell] of later.reverse()) this.add(after, cell.problem, cell.text);
  }

  has(record: number): boolean {
    return this.indexOf(record) >= 0;
  }

  get(record: number): ProblemCell | undefined {
    const index = this.indexOf(record);
    return index < 0 ? undefined : this.at(index);
  }

  *values(): Generator<ProblemCell, void> {
    for (let i = 0; i < this.size; i++) yield this.at(i);
  }

  *[Symbol.iterator](): Generator<readonly [number, ProblemCell], void> {
    for (let i = 0; i < this.size; i++) yield [this.records.at(i), this.at(i)];
  }

  private at(index: number): ProblemCell {
    const problem = kinds[this.kinds.at(index)] as CellProblem;
    return { problem, text: this.texts[this.places.at(index)] as string };
  }

  /** -1 for a record without a problem. */
  private indexOf(record: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.records.at(middle) < record) low = middle + 1;
      else high = middle;
    }
    return low < this.size && this.records.at(low) === record ? low : -1;
  }
}
