import type { QName } from '../xml/xml-reader';
import { isLearnable, Wanted } from './wanted';

const LT = 60;
const GT = 62;
const SLASH = 47;

/** Rows differ in little but their height; a file that writes each in its own way is read without this. */
const mostShapes = 16;

/** How a row is written that stands there once and is not hidden. */
export interface RowShape {
  readonly tag: Wanted;
  readonly close: Wanted;
  readonly name: QName;
}

/** The tags of rows that were read attribute by attribute: bytes that are the same mean the same. */
export class RowShapes {
  private readonly shapes: RowShape[] = [];

  learn(tag: Uint8Array, name: QName): void {
    if (this.shapes.length === mostShapes || tag.at(-2) === SLASH || !isLearnable(tag)) return;
    const close = new Wanted(Uint8Array.of(LT, SLASH, ...name.bytes, GT));
    this.shapes.push({ tag: new Wanted(tag), close, name });
  }

  /** The shape of the row that begins at `from`. */
  find(view: DataView, from: number, end: number): RowShape | undefined {
    return this.shapes.find(({ tag }) => tag.standsAt(from, view, end));
  }
}
