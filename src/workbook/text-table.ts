const segmentBytes = 1 << 16;
const latin1 = new TextDecoder('latin1');

/**
 * The distinct texts of a workbook, by number. A million of them cost little more than their characters: the texts are cut from
 * large segments when asked for, and only those asked for more than once are kept as strings of their own.
 */
export class TextTable {
  count = 0;
  /** Where a text begins: segment × 65,536 + place in the segment. */
  private starts = new Uint32Array(1024);
  private lengths = new Uint16Array(1024);
  private segments: string[] = [];
  private segment = new Uint8Array(segmentBytes);
  private used = 0;
  /** Texts that are kept as strings, and those that do not stand in a segment. */
  private readonly kept: (string | undefined)[] = [];
  private asked = new Uint8Array(0);

  /** Adds the ASCII text that stands in `bytes` from `from` to `to`. */
  addAscii(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length >= segmentBytes) {
      this.add(latin1.decode(bytes.subarray(from, to)));
      return;
    }
    if (this.used + length > segmentBytes) this.endSegment();
    this.room();
    this.starts[this.count] = this.segments.length * segmentBytes + this.used;
    this.lengths[this.count] = length;
    for (let at = from; at < to; at++) this.segment[this.used++] = bytes[at] ?? 0;
    this.count++;
  }

  add(text: string): void {
    this.room();
    while (this.kept.length < this.count) this.kept.push(undefined);
    this.kept.push(text);
    this.count++;
  }

  /** To be called when all texts have been added, before the first `get`. */
  finish(): void {
    this.endSegment();
    this.segment = new Uint8Array(0);
    while (this.kept.length < this.count) this.kept.push(undefined);
    this.asked = new Uint8Array(this.count);
  }

  /** The text with this number, which must be below `count`. */
  get(number: number): string {
    const kept = this.kept[number];
    if (kept !== undefined) return kept;
    const start = this.starts[number] ?? 0;
    const place = start % segmentBytes;
    const text =
      this.segments[(start - place) / segmentBytes]?.slice(place, place + (this.lengths[number] ?? 0)) ?? '';
    if (this.asked[number] === 1) this.kept[number] = text;
    else this.asked[number] = 1;
    return text;
  }

  private endSegment(): void {
    this.segments.push(latin1.decode(this.segment.subarray(0, this.used)));
    this.used = 0;
  }

  private room(): void {
    if (this.count < this.starts.length) return;
    const starts = new Uint32Array(this.count * 2);
    starts.set(this.starts);
    this.starts = starts;
    const lengths = new Uint16Array(this.count * 2);
    lengths.set(this.lengths);
    this.lengths = lengths;
  }
}
