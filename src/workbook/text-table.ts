/** Texts are noted by segment and place in it; a segment is at most this long. */
const segmentChars = 1 << 17;
const mostSegments = 2 ** 32 / segmentChars;
const mostLength = 0xffff;

/**
 * The distinct texts of a workbook, by number. A million of them cost little more than their characters: the texts are cut from
 * large segments when asked for, and only those asked for more than once are kept as strings of their own.
 */
export class TextTable {
  count = 0;
  /** Where a text begins: segment × 131,072 + place in the segment. */
  private starts = new Uint32Array(64);
  private lengths = new Uint16Array(64);
  private readonly segments: string[] = [];
  /** Texts that do not stand in a segment. */
  private readonly apart = new Map<number, string>();
  /** Texts that are kept as strings. */
  private kept: (string | undefined)[] = [];
  private asked = new Uint8Array(0);

  /** Takes a string in which texts stand, to be told by `addFrom`. False when no more can be taken: `add` each text then. */
  addSegment(segment: string): boolean {
    if (segment.length > segmentChars || this.segments.length >= mostSegments) return false;
    this.segments.push(segment);
    return true;
  }

  /** Adds the text that stands in the last segment from `from` to `to`. */
  addFrom(from: number, to: number): void {
    const segment = this.segments.length - 1;
    if (to - from > mostLength) {
      this.add(this.segments[segment]?.slice(from, to) ?? '');
      return;
    }
    const { count } = this;
    if (count === this.starts.length) this.makeRoom();
    this.starts[count] = segment * segmentChars + from;
    this.lengths[count] = to - from;
    this.count = count + 1;
  }

  add(text: string): void {
    if (this.count === this.starts.length) this.makeRoom();
    this.apart.set(this.count, text);
    this.count++;
  }

  /** To be called when all texts have been added, before the first `get`. */
  finish(): void {
    this.kept = new Array<string | undefined>(this.count);
    for (const [number, text] of this.apart) this.kept[number] = text;
    this.apart.clear();
    this.asked = new Uint8Array(this.count);
  }

  /** The text with this number, which must be below `count`. */
  get(number: number): string {
    const kept = this.kept[number];
    if (kept !== undefined) return kept;
    const start = this.starts[number] ?? 0;
    const place = start % segmentChars;
    const text =
      this.segments[(start - place) / segmentChars]?.slice(place, place + (this.lengths[number] ?? 0)) ?? '';
    if (this.asked[number] === 1) this.kept[number] = text;
    else this.asked[number] = 1;
    return text;
  }

  private makeRoom(): void {
    const starts = new Uint32Array(this.count * 2);
    starts.set(this.starts);
    this.starts = starts;
    const lengths = new Uint16Array(this.count * 2);
    lengths.set(this.lengths);
    this.lengths = lengths;
  }
}
