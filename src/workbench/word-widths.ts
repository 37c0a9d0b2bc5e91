import { dutchLocale, type Engine, type WorkbookData } from './engine';

/**
 * Columns and rows in which what stands in them fits. A file says how wide a column is in letters of a font that a browser need not have:
 * in a wider one the engine breaks the words of a heading in two, cuts dates and what was chosen from a list, and drops the last line of a
 * text in merged cells, where Excel does not.
 */

/** Rows among which headings are looked for, and what the rows below them look like. */
const rowsOfHeadings = 30;
/** What the engine leaves free beside a text, and between its lines. */
const margin = 9;
const betweenLines = 4;
/** The arrow of a list, at either side of a text in the middle. */
const arrows = 44;
const usualWidth = 96;
const usualHeight = 23;
const usualFont = 10;
/** What is far wider than its column is cut or broken in Excel too. */
const mostWider = 1.5;
/** A day of two digits in a month of two, as it is as wide as any. */
const longDay = 36_890;
/** Columns and choices that are looked at. */
const mostColumns = 200;

type Helpers = Engine['helpers'];
type Sheet = NonNullable<WorkbookData['sheets']>[number];
type Looks = Readonly<Record<number, Look>>;
export interface Look {
  readonly wrapping?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
}
/** How wide a word is, in pixels. */
export type Measure = (word: string, look: Look) => number;
/** A column, from 0, and how wide it is to be. */
type Wanted = readonly (readonly [column: number, width: number])[];

/** Makes columns as wide and rows as high as what stands in their first rows. */
export function fitWords({ helpers }: Engine, data: WorkbookData, measure: Measure): void {
  const looks = (data.styles ?? {}) as Looks;
  for (const sheet of data.sheets ?? []) {
    const lookAt = looksOf(helpers, sheet, looks);
    const now = (column: number) => sheet.cols?.[column]?.size ?? usualWidth;
    const wanted = [
      ...wordWidths(helpers, sheet, looks, measure),
      ...dateWidths(helpers, sheet, data, lookAt, measure),
      ...listWidths(helpers, sheet, data, lookAt, measure),
    ].filter(([column, width]) => width <= now(column) * mostWider);
    for (const [column, width] of wanted)
      if (width > now(column))
        sheet.cols = { ...sheet.cols, [column]: { ...sheet.cols?.[column], size: width } };
    fitMerged(helpers, sheet, lookAt, measure);
  }
}

/** How a cell looks, by the areas that have a look. */
function looksOf({ toZone, isInside }: Helpers, { styles = {} }: Sheet, looks: Looks) {
  const areas = Object.entries(styles).map(([range, id]) => [toZone(range), looks[id] ?? {}] as const);
  return (column: number, row: number): Look =>
    areas.find(([zone]) => isInside(column, row, zone))?.[1] ?? {};
}

/** The text of a cell that is no formula. */
function textOf({ cells = {} }: Sheet, address: string): string {
  const content = cells[address];
  return typeof content !== 'string' || content.startsWith('=') ? '' : content.replace(/^'/, '');
}

/** Of headings that go on in the next line, their longest word. */
function wordWidths(
  { toZone, toXC, isInside }: Helpers,
  sheet: Sheet,
  looks: Looks,
  measure: Measure,
): Wanted {
  const { styles = {}, merges = [] } = sheet;
  const merged = merges.map((area) => toZone(area));
  return Object.entries(styles).flatMap(([range, id]) => {
    const look = looks[id];
    if (look?.wrapping !== 'wrap') return [];
    const { left, right, top, bottom } = toZone(range);
    const wanted: (readonly [number, number])[] = [];
    for (let row = top; row <= Math.min(bottom, rowsOfHeadings - 1); row++)
      for (let column = left; column <= right; column++) {
        const text = textOf(sheet, toXC(column, row));
        if (text === '' || merged.some((zone) => isInside(column, row, zone))) continue;
        const words = text.split(/\s+/).map((word) => measure(word, look));
        wanted.push([column, Math.ceil(Math.max(...words)) + margin]);
      }
    return wanted;
  });
}

/** Of columns of dates, a date. */
function dateWidths(
  { toZone, isDateTimeFormat, formatValue }: Helpers,
  { formats = {} }: Sheet,
  { formats: known = {}, settings }: WorkbookData,
  lookAt: (column: number, row: number) => Look,
  measure: Measure,
): Wanted {
  return Object.entries(formats).flatMap(([range, id]) => {
    const { left, right, top } = toZone(range);
    const format = known[id];
    if (format === undefined || top >= rowsOfHeadings || !isDateTimeFormat(format)) return [];
    const date = formatValue(longDay, { format, locale: settings?.locale ?? dutchLocale });
    return Array.from({ length: Math.min(right - left + 1, mostColumns) }, (_, index) => {
      const column = left + index;
      return [column, Math.ceil(measure(date, lookAt(column, top))) + margin] as const;
    });
  });
}

/** Of columns in which a list offers what may be chosen, the longest of it beside its arrow. */
function listWidths(
  { toZone, toXC }: Helpers,
  { dataValidationRules = [] }: Sheet,
  { sheets = [] }: WorkbookData,
  lookAt: (column: number, row: number) => Look,
  measure: Measure,
): Wanted {
  const inRange = (reference: string): readonly string[] => {
    const at = reference.lastIndexOf('!');
    const [name, range] = [reference.slice(0, at).replace(/^'|'$/g, ''), reference.slice(at + 1)];
    const list = sheets.find((each) => each.name === name);
    if (at < 0 || list === undefined) return [];
    const { left, top, bottom } = toZone(range.replaceAll('$', ''));
    return Array.from({ length: Math.min(bottom - top + 1, mostColumns) }, (_, down) =>
      textOf(list, toXC(left, top + down)),
    );
  };
  return dataValidationRules.flatMap(({ criterion, ranges }) => {
    const { type, values } = criterion;
    const offered =
      type === 'isValueInList' ? values : type === 'isValueInRange' ? inRange(values[0] ?? '') : [];
    if (offered.length === 0) return [];
    return ranges.flatMap((range) => {
      const { left, right, top } = toZone(range);
      if (left !== right || top >= rowsOfHeadings) return [];
      const look = lookAt(left, top);
      return [[left, Math.ceil(Math.max(...offered.map((each) => measure(each, look)))) + arrows] as const];
    });
  });
}

/** Makes a row as high as a text of more lines in merged cells needs: neither the engine nor Excel fits it to one. */
function fitMerged(
  { toZone, toXC }: Helpers,
  sheet: Sheet,
  lookAt: (column: number, row: number) => Look,
  measure: Measure,
): void {
  for (const area of sheet.merges ?? []) {
    const { left, right, top, bottom } = toZone(area);
    if (top !== bottom || top >= rowsOfHeadings) continue;
    const look = lookAt(left, top);
    const text = textOf(sheet, toXC(left, top));
    if (look.wrapping !== 'wrap' || text === '') continue;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const width = columns.reduce((sum, column) => sum + (sheet.cols?.[column]?.size ?? usualWidth), -margin);
    const line = Math.ceil(((look.fontSize ?? usualFont) * 4) / 3) + betweenLines;
    const height = linesOf(text, width, (part) => measure(part, look)) * line + betweenLines;
    const now = sheet.rows?.[top]?.size ?? usualHeight;
    if (height > now && height <= now * mostWider)
      sheet.rows = { ...sheet.rows, [top]: { ...sheet.rows?.[top], size: height } };
  }
}

/** In how many lines a text stands within a width. */
function linesOf(text: string, width: number, measure: (part: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines++;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}

/** Measures words as the grid draws them; where nothing can be drawn no word has a width. */
export function measuring({ helpers }: Engine): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return (word, look) =>
    context === null ? 0 : helpers.computeTextWidth(context as never, word, look as never, 'pt');
}
