import { readAddress } from '../host/a1';
import { CellRuns } from './cell-runs';
import { TEXT_FORMAT, toContent } from './cell-values';
import type { WorkbookData } from './engine';

/**
 * The engine's reader makes an element of every cell, and looks through all rows for every row: of a hundred thousand rows it
 * never comes back. From a large sheet the plain values are therefore taken out first and put in afterwards, under the styles
 * that the reader gave to one cell of each kind. Formulas, and all else in the sheet, it reads itself.
 */

/** Cells from which a sheet is read so. */
export const cellsOfLargeSheet = 20_000;

interface TakenCell {
  readonly row: number;
  readonly column: number;
  /** What stands in it; `null` for a cell that has a style only. */
  readonly value: string | null;
  readonly isText: boolean;
  /** The style of the file, as the file numbers it. */
  readonly style: string;
}

/** A sheet without its plain values, and those values. */
export interface SplitSheet {
  readonly xml: string;
  readonly taken: readonly TakenCell[];
  /** A cell that stayed, by the style that it has in the file. */
  readonly exampleOf: ReadonlyMap<string, string>;
  readonly rows: number;
  readonly columns: number;
}

const oneCell = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const oneRow = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`);
const [addressIn, typeIn, styleIn, rowIn] = ['r', 't', 's', 'r'].map(attribute) as [RegExp, RegExp, RegExp, RegExp]; // prettier-ignore
/** Rows with a look of their own stay, whatever is in them. */
const rowWithLook = /\s(?:customHeight|hidden|outlineLevel|collapsed)="(?!0|false)/;
const textRun = /<t\b[^<>]*>([^<]*)<\/t>/g;
const phonetic = /<rPh\b[\s\S]*?<\/rPh>/g;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescaped(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[String(name)] ?? whole;
  }); // prettier-ignore
}

/** What a string of a cell says, whatever its layout. */
export function textOf(runs: string): string {
  return unescaped(
    [...runs.replace(phonetic, '').matchAll(textRun)].map(([, text = '']) => text).join(''),
  ).replace(/\r\n?/g, '\n');
}

/** The texts that cells refer to by their number. */
export function sharedStringsIn(xml: string | undefined): readonly string[] {
  return [...(xml ?? '').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, runs = '']) => textOf(runs));
}

/** The value of a cell that is no formula; `undefined` where only the engine's reader can tell. */
function plainValue(
  attributes: string,
  inside: string,
  shared: readonly string[],
): { readonly value: string | null; readonly isText: boolean } | undefined {
  if (inside.includes('<f')) return undefined;
  const type = typeIn.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return { value: textOf(inside), isText: true };
  const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(inside)?.[1];
  if (value === undefined) return inside.trim() === '' ? { value: null, isText: false } : undefined;
  switch (type) {
    case 'n':
    case 'e':
      return { value, isText: false };
    case 's':
      return { value: shared[Number(value)] ?? '', isText: true };
    case 'str':
      return { value: unescaped(value), isText: true };
    case 'b':
      return { value: value === '1' ? 'TRUE' : 'FALSE', isText: false };
    default:
      return undefined;
  }
}

/** Whether a cell lies in what a formula spilled: there the reader knows what to do. */
export function spillTest(xml: string): (row: number, column: number) => boolean {
  const areas = [...xml.matchAll(/<f\b[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].flatMap(([, ref = '']) => {
    const area = readAddress(ref);
    return area === null ? [] : [area];
  });
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}

/** Takes the plain values out of a sheet; `null` where it is written in a way that leaves doubt. */
export function splitSheet(xml: string, shared: readonly string[]): SplitSheet | null {
  const isSpilled = spillTest(xml);
  const taken: TakenCell[] = [];
  const exampleOf = new Map<string, string>();
  let [rows, columns, doubt] = [0, 0, false];
  const lastRowAt = xml.lastIndexOf('<row');

  const withoutPlain = (row: number, cells: string): string =>
    cells.replace(oneCell, (whole, attributes: string, inside = '') => {
      const address = addressIn.exec(attributes)?.[1];
      const at = address === undefined ? null : readAddress(address);
      if (address === undefined || at === null || at.row !== row) {
        doubt = true;
        return whole;
      }
      columns = Math.max(columns, at.column);
      const style = styleIn.exec(attributes)?.[1] ?? '';
      const plain = plainValue(attributes, String(inside), shared);
      if (plain === undefined || isSpilled(row, at.column)) return whole;
      taken.push({ row, column: at.column, style, ...plain });
      if (style === '' || exampleOf.has(style)) return '';
      exampleOf.set(style, address);
      return `<c r="${address}" s="${style}"/>`;
    });

  const left = xml.replace(oneRow, (_, attributes: string, cells: string | undefined, offset: number) => {
    const row = Number(rowIn.exec(attributes)?.[1]);
    if (!(row > rows)) doubt = true;
    rows = Math.max(rows, row);
    const stays = withoutPlain(row, cells ?? '');
    if (stays.trim() === '' && offset !== lastRowAt && !rowWithLook.test(attributes)) return '';
    return `<row${attributes}>${stays}</row>`;
  });
  return doubt ? null : { xml: left, taken, exampleOf, rows, columns };
}

/** How many cells a sheet has in its file. */
export function cellsIn(xml: string): number {
  let cells = 0;
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) cells++;
  return cells;
}

type SheetData = NonNullable<WorkbookData['sheets']>[number];
const looks = ['styles', 'formats', 'borders'] as const;

/** Puts into a sheet of the engine what was taken out of it. */
export function putBack(
  data: WorkbookData,
  sheet: SheetData,
  { taken, exampleOf, rows, columns }: SplitSheet,
): void {
  const lookOf = (style: string) => {
    const example = exampleOf.get(style) ?? '';
    return looks.map((look) => (sheet[look] as Record<string, number> | undefined)?.[example]);
  };
  const looksOf = new Map([...exampleOf.keys()].map((style) => [style, lookOf(style)] as const));
  const contents = new CellRuns<string>();
  const ranges = looks.map(() => new CellRuns<number>());
  for (const { row, column, value, isText, style } of taken) {
    const look = looksOf.get(style) ?? [];
    look.forEach((id, index) => {
      if (id !== undefined) ranges[index]?.add(row, column, id);
    });
    if (value === null) continue;
    const format = data.formats?.[look[1] ?? -1];
    const content = isText ? toContent(value, format === TEXT_FORMAT) : value;
    if (content !== '') contents.add(row, column, content);
  }
  sheet.cells = { ...sheet.cells, ...contents.finished() };
  looks.forEach((look, index) => {
    sheet[look] = { ...sheet[look], ...ranges[index]?.finished() };
  });
  sheet.rowNumber = Math.max(sheet.rowNumber, rows + 5);
  sheet.colNumber = Math.max(sheet.colNumber, columns + 4);
}
