import { WorkbookError } from '../workbook/workbook-error';
import type { Engine, WorkbookData } from './engine';

/**
 * Cells that the grid opens at most. Its engine keeps every cell as an object that it watches: near a kilobyte each, and
 * ten seconds for some hundred thousands. The check of a file, in the pane, has no such limit.
 */
export const MAX_CELLS = 1_200_000;
/**
 * Cells that one formula fills at most. A million hold the page for many seconds, at each change of what they come from; Excel, whose
 * own bound is the edge of the sheet, does not keep them as objects.
 */
export const MAX_SPILL = 250_000;
/** Bytes of all XML together after unpacking: well above what holds `MAX_CELLS`. */
export const MAX_XML_BYTES = 256 * 2 ** 20;
/** Tags in all XML that becomes a document, of which each element is an object: four for a cell, and as many for its text. */
const MAX_TAGS = 8 * MAX_CELLS;
/** Places of all sheets, empty ones too: the engine goes past each. All rows of Excel, with as many columns as a wide meting has. */
export const MAX_PLACES = 30 * MAX_CELLS;

function refuseAbove(count: number, limit: number): void {
  if (count > limit) throw new WorkbookError('too-large', { count, limit });
}

/** @throws {WorkbookError} `too-large` for documents of which the elements alone would fill the memory of the page */
export function refuseTooManyTags(documents: Iterable<string>): void {
  let tags = 0;
  for (const xml of documents) {
    for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
    refuseAbove(tags, MAX_TAGS);
  }
}

/** @throws {WorkbookError} `too-large` for sheets, or merged areas in them, that the engine would never get past */
export function refuseTooManyPlaces({ helpers }: Engine, { sheets = [] }: WorkbookData): void {
  let [places, merged] = [0, 0];
  for (const { rowNumber, colNumber, merges = [] } of sheets) {
    places += rowNumber * colNumber;
    for (const area of merges) merged += placesIn(helpers, area);
  }
  refuseAbove(places, MAX_PLACES);
  refuseAbove(merged, MAX_CELLS);
}

function placesIn({ toZone }: Engine['helpers'], area: string): number {
  try {
    const { top, bottom, left, right } = toZone(area);
    return (bottom - top + 1) * (right - left + 1);
  } catch {
    throw new WorkbookError('corrupt');
  }
}

/** Which arguments of a function say how many cells it gives. */
const MAKERS: Readonly<Record<string, (sizes: readonly (number | undefined)[]) => number>> = {
  SEQUENCE: ([rows = 1, columns = 1]) => rows * columns,
  RANDARRAY: ([rows = 1, columns = 1]) => rows * columns,
  MUNIT: ([size = 1]) => size * size,
  EXPAND: ([, rows = 1, columns = 1]) => rows * columns,
  WRAPROWS: ([, columns = 1]) => columns,
  WRAPCOLS: ([, rows = 1]) => rows,
};

const bound = new WeakSet<Engine>();

/**
 * A function that is asked for more cells than the grid opens gives an error, where the engine would fill the memory of the page. Once an
 * engine.
 *
 * @param why what the error says of so many cells
 */
export function boundFunctions(engine: Engine, why: (cells: number) => string = () => ''): void {
  if (bound.has(engine)) return;
  bound.add(engine);
  const { functionRegistry } = engine.registries;
  for (const [name, cellsOf] of Object.entries(MAKERS)) {
    const known = functionRegistry.get(name);
    const { compute } = known;
    functionRegistry.replace(name, {
      ...known,
      compute(...args) {
        const cells = cellsOf(args.map(largest));
        return cells > MAX_CELLS ? { value: '#NUM!', message: why(cells) } : compute.apply(this, args);
      },
    });
  }
}

/** The largest number in an argument, which is one value or a block of them. */
function largest(argument: unknown): number | undefined {
  if (argument === undefined) return undefined;
  return [argument].flat(2).reduce<number>((most, each) => {
    const value = Number((each as { readonly value?: unknown } | null)?.value ?? 1);
    return Number.isNaN(value) ? most : Math.max(most, value);
  }, 1);
}
