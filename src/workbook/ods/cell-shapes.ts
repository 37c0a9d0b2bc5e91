import { isLearnable, Wanted } from './wanted';

const LT = 60;
const QUOTE = 34;
const AMP = 38;
const SPACE = 32;
const SLASH = 47;

/** Sheets have few shapes; a file that makes a new one for every cell is read without them. */
const mostShapes = 48;
/**
 * How a cell is written: all of its tag but the one value that differs from cell to cell, and what closes it. Nearly all cells of a
 * sheet are written in a few ways, and bytes that are the same mean the same.
 */
export interface CellShape {
  /** The tag up to the value, or all of it where the value stands in the paragraph. */
  readonly before: Wanted;
  /** What follows the value in the tag, with the tag of the paragraph. */
  readonly after: Wanted;
  /** The ends of paragraph and cell; empty where the tag closes itself. */
  readonly close: Wanted;
  /** The value stands in the tag. */
  readonly inTag: boolean;
  readonly type: string;
  readonly times: number;
}

/** The shapes of the cells that were read tag by tag, and the search for a cell of a known shape. */
export class CellShapes {
  /** Of the last cell that was found: its shape, and where its value stands. */
  shape: CellShape | undefined;
  valueStart = 0;
  valueEnd = 0;
  /** The bytes of the value are ASCII. */
  isAscii = true;

  private readonly shapes: CellShape[] = [];
  /** By column, which shape its last cell had: columns hold cells of one kind. */
  private readonly lastAt: (CellShape | undefined)[] = [];

  /** Whether there is room for another shape. */
  get learns(): boolean {
    return this.shapes.length < mostShapes;
  }

  /**
   * Notes how a cell is written, from its tag and the tag of its paragraph.
   *
   * @param value where in the tag the value stands; `undefined` where it is the text of the paragraph
   * @param paragraph the name of the paragraph, as it stands in the file; `undefined` where the tag closes itself
   */
  learn(
    tag: Uint8Array,
    name: Uint8Array,
    value: readonly [from: number, to: number] | undefined,
    paragraph: Uint8Array | undefined,
    cell: { readonly type: string; readonly times: number },
  ): void {
    if (!this.learns || !isLearnable(tag)) return;
    const [from, to] = value ?? [tag.length, tag.length];
    const opening = paragraph === undefined ? [] : [LT, ...paragraph, 62];
    const closing = paragraph === undefined ? [] : [LT, SLASH, ...paragraph, 62, LT, SLASH, ...name, 62];
    this.shapes.push({
      type: cell.type,
      times: cell.times,
      before: new Wanted(tag.slice(0, from)),
      after: new Wanted(Uint8Array.of(...tag.subarray(to), ...opening)),
      close: new Wanted(Uint8Array.from(closing)),
      inTag: value !== undefined,
    });
  }

  /** Where a cell that begins here ends, if it has a known shape; `from` where it has none. */
  find(bytes: Uint8Array, view: DataView, from: number, end: number, column: number): number {
    const last = this.lastAt[column];
    if (last !== undefined) {
      const at = this.match(last, bytes, view, from, end);
      if (at > from) return at;
    }
    for (const shape of this.shapes) {
      if (shape === last) continue;
      const at = this.match(shape, bytes, view, from, end);
      if (at > from) {
        this.lastAt[column] = shape;
        return at;
      }
    }
    return from;
  }

  private match(shape: CellShape, bytes: Uint8Array, view: DataView, from: number, end: number): number {
    const { before, after, close, inTag } = shape;
    if (!before.standsAt(from, view, end)) return from;
    let at = from + before.length;
    let any = 0;
    if (inTag) {
      this.valueStart = at;
      while (at < end && bytes[at] !== QUOTE) {
        const byte = bytes[at++] as number;
        if (byte === LT || byte === AMP || byte < SPACE) return from;
        any |= byte;
      }
      this.valueEnd = at;
      this.isAscii = any < 0x80;
    }
    if (!after.standsAt(at, view, end)) return from;
    at += after.length;
    if (close.length > 0) {
      const textStart = at;
      any = 0;
      while (at < end && bytes[at] !== LT) {
        const byte = bytes[at++] as number;
        // What must be resolved, or counts as another character, is read piece by piece.
        if (byte === AMP || byte < SPACE) return from;
        any |= byte;
      }
      if (!inTag) {
        this.valueStart = textStart;
        this.valueEnd = at;
        this.isAscii = any < 0x80;
        // No text at all is no cell; white space counts once, and not at the beginning.
        if (at === textStart || hasLooseSpace(bytes, textStart, at)) return from;
      } else if (any >= 0x80) return from;
      if (!close.standsAt(at, view, end)) return from;
      at += close.length;
    }
    this.shape = shape;
    return at;
  }
}

function hasLooseSpace(bytes: Uint8Array, from: number, to: number): boolean {
  let afterSpace = true;
  for (let at = from; at < to; at++) {
    const isSpace = bytes[at] === SPACE;
    if (isSpace && afterSpace) return true;
    afterSpace = isSpace;
  }
  return false;
}
