/** Bytes to be looked for, four at once. */
export class Wanted {
  readonly length: number;
  private readonly words: Int32Array;
  /** The last four bytes, which may overlap the others. */
  private readonly last: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.bytes = bytes;
    this.length = bytes.length;
    this.words = Int32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(4 * i, true));
    this.last = bytes.length < 4 ? 0 : view.getInt32(bytes.length - 4, true);
  }

  /** Whether they stand at `at` in bytes that go on until `end`. */
  standsAt(at: number, view: DataView, end: number): boolean {
    const { length, words } = this;
    if (at + length > end) return false;
    if (length < 4) {
      for (let i = 0; i < length; i++) if (view.getUint8(at + i) !== this.bytes[i]) return false;
      return true;
    }
    if (view.getInt32(at + length - 4, true) !== this.last) return false;
    for (let i = 0; i < words.length; i++) if (view.getInt32(at + 4 * i, true) !== words[i]) return false;
    return true;
  }
}

/** Longer tags are no common ones. */
const longestTag = 400;

/** Whether a tag is short enough to be looked for, and means the same wherever it stands. */
export function isLearnable(tag: Uint8Array): boolean {
  return tag.length <= longestTag && !String.fromCharCode(...tag).includes('xmlns');
}
