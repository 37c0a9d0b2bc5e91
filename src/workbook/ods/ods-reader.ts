import { endsName, XmlReader } from '../xml/xml-reader';

const LT = 60;
const FOUR_LT = 0x3c3c3c3c;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/** Reads the contents of an OpenDocument spreadsheet, and passes over tables of which nothing is wanted. */
export abstract class OdsReader extends XmlReader {
  /** The name of the table that is passed over, as it stands in the file. */
  private passedName: Uint8Array | undefined;
  private passedDepth = 0;

  /** To be called in `open` of a table: nothing is read of what stands in it. */
  protected passOver(): void {
    this.passedName = this.currentName()?.bytes;
    this.passedDepth = this.depth;
  }

  protected override close(): void {
    if (this.depth === this.passedDepth) this.passedName = undefined;
  }

  /**
   * In a table that is passed over only what bears its name can end it, or stand in it as a table of its own; a tag may stand in a
   * comment or the like without being one. All else is not even looked at.
   */
  protected override fast(from: number): number {
    const name = this.passedName;
    if (name === undefined) return from;
    const { bytes, view, end } = this;
    const last = end - name.length - 2;
    for (let at = from; at < end; at++) {
      while (at < end && !holdsTag(view.getInt32(at, true))) at += 4;
      if (bytes[at] !== LT) continue;
      if (at >= last) return at > from ? at : -1;
      const second = bytes[at + 1];
      if (second === BANG || second === QUESTION) return at;
      if (this.isNamed(at + (second === SLASH ? 2 : 1), name)) return at;
    }
    return end;
  }

  /** Whether a tag whose name begins here has this one. */
  private isNamed(from: number, name: Uint8Array): boolean {
    const { bytes } = this;
    if (!endsName(bytes[from + name.length] as number)) return false;
    for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name[i]) return false;
    return true;
  }
}

/** Whether one of four bytes is a `<`. */
function holdsTag(four: number): boolean {
  const different = four ^ FOUR_LT;
  return ((different - 0x01010101) & ~different & 0x80808080) !== 0;
}
