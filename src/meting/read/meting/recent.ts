import type { DistinctTexts } from '../../../workbook/table';

const SLOTS = 1024;
/** Of longer texts a thousand would fill the memory. */
const LONGEST_RECENT = 255;

/**
 * Remembers the places of texts by their looks: length, first and last letters. Cheaper than a map, which must hash every
 * text of a sheet; a wrong guess is seen by comparing, so that it only costs time.
 */
export class RecentTexts {
  /** Made at the first text: a file that numbers its texts needs none. */
  private texts: string[] = [];
  private places = new Int32Array(0);

  slotOf(text: string): number {
    const last = text.length - 1;
    return (
      (text.charCodeAt(0) * 7 +
        text.charCodeAt(last) * 31 +
        text.charCodeAt(last >> 1) * 131 +
        text.charCodeAt(Math.max(0, last - 4)) * 521 +
        last * 17) &
      (SLOTS - 1)
    );
  }

  /** The place of a text that stands in its slot; `undefined` when another one does. */
  get(slot: number, text: string): number | undefined {
    return this.texts[slot] === text ? (this.places[slot] as number) : undefined;
  }

  set(slot: number, text: string, place: number): void {
    if (text.length > LONGEST_RECENT) return;
    if (this.texts.length === 0) {
      this.texts = new Array<string>(SLOTS).fill('');
      this.places = new Int32Array(SLOTS);
    }
    this.texts[slot] = text;
    this.places[slot] = place;
  }
}

/** As `RecentTexts`, by the number that the file gives a text: no text has to be made. */
export class RecentNumbers {
  private of: DistinctTexts | undefined;
  /** The number in a slot and its place behind it; made when a file numbers its texts. */
  private pairs = new Int32Array(0);

  slotOf(texts: DistinctTexts, number: number): number {
    if (texts !== this.of) {
      this.of = texts;
      if (this.pairs.length === 0) this.pairs = new Int32Array(2 * SLOTS);
      this.pairs.fill(-1);
    }
    return number & (SLOTS - 1);
  }

  get(slot: number, number: number): number | undefined {
    return this.pairs[2 * slot] === number ? (this.pairs[2 * slot + 1] as number) : undefined;
  }

  set(slot: number, number: number, place: number): void {
    this.pairs[2 * slot] = number;
    this.pairs[2 * slot + 1] = place;
  }
}
