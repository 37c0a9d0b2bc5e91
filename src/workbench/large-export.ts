import { columnName } from '../host/a1';
import type { Engine } from './engine';

/**
 * The engine writes a cell in some microseconds and tidies the whole of it as a document: of a hundred thousand rows that takes
 * minutes. From a large sheet it therefore gets only what it alone knows how to write (formulas, what they spill, one cell of each look),
 * and all other cells are put among these afterwards, with the style that was given to the cell of their look.
 */

type Ids = Record<string, number>;

/** A sheet as the engine is about to write it. */
export interface SheetToWrite {
  readonly id: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  cells: Record<string, string>;
  cellValues: Record<string, unknown>;
  styles: Ids;
  formats: Ids;
  borders: Ids;
  /** The rules for what may be filled in. */
  dataValidationRules: readonly { readonly id: string }[];
}

/** The cells of a sheet that the engine does not write. 0-based, as the engine counts. */
export interface KeptAside {
  readonly rows: number;
  readonly columns: number;
  /** The cell that the engine writes in the same look; `undefined` where nothing has to be written here. */
  exampleFor(col: number, row: number): string | undefined;
}

const looks = ['styles', 'formats', 'borders'] as const;
/** How cells look, one for all that look alike: there are few, and very many cells. */
interface Look {
  readonly ids: readonly (number | undefined)[];
  readonly key: string;
}
const noLook: Look = { ids: looks.map(() => undefined), key: '' };
/** Stands for a cell that needs no style. */
export const plainLook = '';

/**
 * Takes from a sheet all that does not need the engine; `null` for a sheet that is small.
 *
 * @param isComputed whether a cell holds a formula, or what one spilled
 */
export function keepAside(
  sheet: SheetToWrite,
  { helpers }: Engine,
  large: number,
  isComputed: (col: number, row: number) => boolean,
): KeptAside | null {
  if (Object.keys(sheet.cells).length <= large) return null;
  const width = sheet.colNumber;
  // By column, then by row.
  const lookAt = Array.from({ length: width }, (): (Look | undefined)[] => []);
  const known = new Map<string, Look>();
  const withId = ({ ids }: Look, at: number, id: number): Look => {
    const made = ids.map((before, index) => (index === at ? id : before));
    const key = made.join();
    const look = known.get(key) ?? { ids: made, key };
    known.set(key, look);
    return look;
  };
  looks.forEach((name, index) => {
    for (const [range, id] of Object.entries(sheet[name])) {
      const { left, right, top, bottom } = helpers.toZone(range);
      const changed = new Map<Look, Look>();
      for (let col = left; col <= Math.min(right, width - 1); col++) {
        const column = lookAt[col] ?? [];
        // Without a gap, at which an array becomes a list of names.
        while (column.length < top) column.push(undefined);
        for (let row = top; row <= bottom; row++) {
          const before = column[row] ?? noLook;
          const look = changed.get(before) ?? withId(before, index, id);
          changed.set(before, look);
          column[row] = look;
        }
      }
    }
  });

  const ofEngine = new Set<number>();
  const aside = new Map<number, string>();
  const exampleOf = new Map<string, string>();
  const [cells, values]: [SheetToWrite['cells'], SheetToWrite['cellValues']] = [{}, {}];
  const written: Record<(typeof looks)[number], Ids> = { styles: {}, formats: {}, borders: {} };
  const lookOf = (place: number): Look | undefined => lookAt[place % width]?.[Math.floor(place / width)];
  const leave = (address: string, { ids }: Look): void => {
    looks.forEach((name, index) => {
      const id = ids[index];
      if (id !== undefined) written[name][address] = id;
    });
  };
  const at = (address: string): number => {
    const { col, row } = helpers.toCartesian(address);
    return row * width + col;
  };

  for (const [address, value] of Object.entries(sheet.cellValues)) {
    const place = at(address);
    if (!isComputed(place % width, Math.floor(place / width))) continue;
    const content = sheet.cells[address];
    ofEngine.add(place);
    values[address] = value;
    if (content !== undefined) cells[address] = content;
    leave(address, lookOf(place) ?? noLook);
  }
  const putAside = (place: number, address: () => string): void => {
    if (ofEngine.has(place) || aside.has(place)) return;
    const look = lookOf(place);
    const key = look?.key ?? '';
    if (look !== undefined && !exampleOf.has(key)) {
      exampleOf.set(key, address());
      leave(address(), look);
    }
    aside.set(place, exampleOf.get(key) ?? plainLook);
  };
  for (const [address, content] of Object.entries(sheet.cells))
    if (content !== '') putAside(at(address), () => address);
  lookAt.forEach((column, col) => {
    column.forEach((look, row) => {
      if (look !== undefined) putAside(row * width + col, () => helpers.toXC(col, row));
    });
  });

  Object.assign(sheet, { cells, cellValues: values, ...written });
  return {
    rows: sheet.rowNumber,
    columns: width,
    exampleFor: (col, row) => aside.get(row * width + col),
  };
}

const oneRow = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const oneCell = /<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const styleOf = /<c r="([A-Z]+\d+)" s="(\d+)"/g;

/**
 * The sheet that the engine wrote, with the cells that were kept aside in their places.
 *
 * @param contentOf the type and the content of a cell, as they stand in its element
 */
export function withCellsKeptAside(
  xml: string,
  { rows, columns, exampleFor }: KeptAside,
  contentOf: (col: number, row: number) => { readonly type: string; readonly xml: string },
): string {
  const styles = new Map([...xml.matchAll(styleOf)].map(([, address = '', style = '']) => [address, style]));
  const written = new Map(
    [...xml.matchAll(oneRow)].map(([, attributes = '', cells = '']) => {
      const byColumn = [...cells.matchAll(oneCell)].map(([cell, column = '']) => [column, cell] as const);
      const row = Number(/\sr="(\d+)"/.exec(attributes)?.[1]);
      return [row - 1, { attributes, cells: new Map(byColumn) }] as const;
    }),
  );
  const names = Array.from({ length: columns }, (_, col) => columnName(col + 1));
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const known = written.get(row);
    let line = '';
    for (const [col, name] of names.entries()) {
      const example = exampleFor(col, row);
      if (example === undefined) {
        line += known?.cells.get(name) ?? '';
        continue;
      }
      const style = example === plainLook ? undefined : styles.get(example);
      const { type, xml: content } = contentOf(col, row);
      line += `<c r="${name}${String(row + 1)}"${style === undefined ? '' : ` s="${style}"`}${type}>${content}</c>`;
    }
    if (line !== '' || known !== undefined)
      lines.push(`<row${known?.attributes ?? ` r="${String(row + 1)}"`}>${line}</row>`);
  }
  return xml.replace(
    /<sheetData\b[^>]*?(?:\/>|>[\s\S]*?<\/sheetData>)/,
    () => `<sheetData>${lines.join('')}</sheetData>`,
  );
}
