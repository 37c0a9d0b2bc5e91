import type { Engine, WorkbookData } from './engine';

/**
 * Columns in which the words of a heading fit. A file says how wide a column is in letters of a font that a browser need not have; in
 * a wider one the engine breaks a word in two where Excel does not.
 */

/** Rows among which headings are looked for. */
const rowsOfHeadings = 30;
/** What the engine leaves free beside a text. */
const margin = 9;
const usualWidth = 96;
/** A word that is far wider than its column is broken in Excel too. */
const mostWider = 1.5;

type Sheet = NonNullable<WorkbookData['sheets']>[number];
export interface Look {
  readonly wrapping?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
}
/** How wide a word is, in pixels. */
export type Measure = (word: string, look: Look) => number;

/** Makes columns as wide as the longest word of the headings that go on in the next line. */
export function fitWords({ helpers }: Engine, data: WorkbookData, measure: Measure): void {
  for (const sheet of data.sheets ?? []) {
    const wanted = wordWidths(helpers, sheet, (data.styles ?? {}) as Readonly<Record<number, Look>>, measure);
    for (const [column, width] of wanted) {
      const now = sheet.cols?.[column]?.size ?? usualWidth;
      if (width > now && width <= now * mostWider)
        sheet.cols = { ...sheet.cols, [column]: { ...sheet.cols?.[column], size: width } };
    }
  }
}

function wordWidths(
  { toZone, toXC, isInside }: Engine['helpers'],
  { cells = {}, styles = {}, merges = [] }: Sheet,
  looks: Readonly<Record<number, Look>>,
  measure: Measure,
): ReadonlyMap<number, number> {
  const merged = merges.map((area) => toZone(area));
  const wanted = new Map<number, number>();
  for (const [range, id] of Object.entries(styles)) {
    const look = looks[id];
    if (look?.wrapping !== 'wrap') continue;
    const { left, right, top, bottom } = toZone(range);
    for (let row = top; row <= Math.min(bottom, rowsOfHeadings - 1); row++)
      for (let column = left; column <= right; column++) {
        const content = cells[toXC(column, row)];
        if (typeof content !== 'string' || content.startsWith('=')) continue;
        if (merged.some((zone) => isInside(column, row, zone))) continue;
        const words = content.replace(/^'/, '').split(/\s+/);
        const widest = Math.ceil(Math.max(...words.map((word) => measure(word, look)))) + margin;
        wanted.set(column, Math.max(wanted.get(column) ?? 0, widest));
      }
  }
  return wanted;
}

/** Measures words as the grid draws them; where nothing can be drawn no word has a width. */
export function measuring({ helpers }: Engine): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return (word, look) =>
    context === null ? 0 : helpers.computeTextWidth(context as never, word, look as never, 'pt');
}
