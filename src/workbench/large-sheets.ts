import { columnNumber, readAddress } from '../host/a1';
import { CellRuns } from './cell-runs';
import type { LoadedCell } from './cells-at-once';
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
const oneAddress = /^([A-Z]{1,3})(\d{1,7})$/;
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

/** A string without a layout of its own, as almost every one is. */
const onlyText = /^\s*(?:<is>\s*)?<t(?:\s[^<>]*)?>([^<]*)<\/t>\s*(?:<\/is>\s*)?$/;

/** What a string of a cell says, whatever its layout. */
export function textOf(runs: string): string {
  const text =
    onlyText.exec(runs)?.[1] ??
    [...runs.replace(phonetic, '').matchAll(textRun)].map(([, each = '']) => each).join('');
  const plain = unescaped(text);
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
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

/** Reads the addresses of cells; there are few columns, and very many cells. */
function addresses(): (address: string) => { readonly row: number; readonly column: number } | null {
  const columns = new Map<string, number>();
  return (address) => {
    const [, letters, digits] = oneAddress.exec(address) ?? [];
    if (letters === undefined) return null;
    const column = columns.get(letters) ?? columnNumber(letters);
    columns.set(letters, column);
    return { row: Number(digits), column };
  };
}

/** Takes the plain values out of a sheet; `null` where it is written in a way that leaves doubt. */
export function splitSheet(xml: string, shared: readonly string[]): SplitSheet | null {
  const isSpilled = spillTest(xml);
  const taken: TakenCell[] = [];
  const exampleOf = new Map<string, string>();
  let [rows, columns, doubt] = [0, 0, false];
  const placeOf = addresses();
  const lastRowAt = xml.lastIndexOf('<row');

  const withoutPlain = (row: number, cells: string): string =>
    cells.replace(oneCell, (whole, attributes: string, inside = '') => {
      const address = addressIn.exec(attributes)?.[1];
      const at = address === undefined ? null : placeOf(address);
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

/** How a cell looks, as the data of the workbook number it. */
interface Looks {
  readonly style?: number | undefined;
  readonly format?: number | undefined;
  readonly border?: number | undefined;
}

/** Puts into a sheet of the engine what was taken out of it. */
export function putBack(
  data: WorkbookData,
  sheet: SheetData & { loaded?: Iterable<LoadedCell> },
  { taken, exampleOf, rows, columns }: SplitSheet,
): void {
  const looksOf = new Map(
    [...exampleOf].map(([style, example]) => [style, takeLooks(sheet, example)] as const),
  );
  const borders = new CellRuns<number>();
  for (const { row, column, style } of taken) {
    const border = looksOf.get(style)?.border;
    if (border !== undefined) borders.add(row, column, border);
  }
  sheet.borders = { ...sheet.borders, ...borders.finished() };
  sheet.loaded = loadedCells(data, taken, looksOf);
  sheet.rowNumber = Math.max(sheet.rowNumber, rows + 5);
  sheet.colNumber = Math.max(sheet.colNumber, columns + 4);
}

/** One at a time, as the engine asks for them: a million at once would fill the memory that the engine needs. */
function* loadedCells(
  data: WorkbookData,
  taken: readonly TakenCell[],
  looksOf: ReadonlyMap<string, Looks>,
): Iterable<LoadedCell> {
  for (const { row, column, value, isText, style: number } of taken) {
    const { style, format } = looksOf.get(number) ?? {};
    const isTextCell = format !== undefined && data.formats?.[format] === TEXT_FORMAT;
    const content = isText ? toContent(value, isTextCell) : (value ?? '');
    if (content !== '' || style !== undefined || format !== undefined)
      yield { col: column - 1, row: row - 1, content, style, format };
  }
}

/** The looks of the cell that stood for all of its style, which goes out with them: it comes back with its value. */
function takeLooks(sheet: SheetData, example: string): Looks {
  const [style, format, border] = looks.map((look) => {
    const ofSheet = sheet[look] as Record<string, number> | undefined;
    const id = ofSheet?.[example];
    Reflect.deleteProperty(ofSheet ?? {}, example);
    return id;
  });
  return { style, format, border };
}
