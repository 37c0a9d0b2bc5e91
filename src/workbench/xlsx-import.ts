import { strFromU8, unzipSync } from 'fflate';
import { readAddress } from '../host/a1';
import { WorkbookError } from '../workbook/workbook-error';
import { TEXT_FORMAT, toContent } from './cell-values';
import { dutchLocale, type Engine, type WorkbookData } from './engine';
import { namesIn, propertiesIn, sheetsIn } from './xlsx-parts';

/** What is being done while a file is opened; each takes seconds where the file is large. */
export type OpenStep = 'unpacking' | 'reading' | 'building';
/** Called before each step. What it waits for is waited for: a page draws what is going on before it stands still. */
export type OnStep = (step: OpenStep) => Promise<void>;

/**
 * Cells that the grid opens at most. Its engine keeps every cell as an object that it watches: near a kilobyte each, and
 * ten seconds for some hundred thousands. The check of a file, in the pane, has no such limit.
 */
export const MAX_CELLS = 400_000;
/** Bytes of all XML together after unpacking: well above what holds `MAX_CELLS`. */
const MAX_XML_BYTES = 256 * 2 ** 20;

export interface ImportedWorkbook {
  readonly data: WorkbookData;
  /** The custom document properties, which the engine itself does not read. */
  readonly properties: ReadonlyMap<string, string>;
}

type Parts = Readonly<Record<string, string>>;

/** The XML parts as text. On this thread: what a library starts of its own accord, the policy of the page may forbid. */
function unpacked(bytes: ArrayBuffer): Parts {
  let size = 0;
  const files = unzip(bytes, ({ name, originalSize }) => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    size += originalSize;
    if (size > MAX_XML_BYTES) throw new WorkbookError('too-large', { bytes: size, limit: MAX_XML_BYTES });
    return true;
  });
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

function unzip(
  bytes: ArrayBuffer,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(new Uint8Array(bytes), { filter });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const [first, second] = new Uint8Array(bytes);
    throw new WorkbookError(first === 0x50 && second === 0x4b ? 'corrupt' : 'not-a-workbook');
  }
}

/** Throws `too-large` with `cells` and `limit` where the sheets hold more than the grid can. */
function refuseTooMany(parts: Parts): void {
  let cells = 0;
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) cells++;
  }
  if (cells > MAX_CELLS) throw new WorkbookError('too-large', { cells, limit: MAX_CELLS });
}

function loaded(engine: Engine, parts: Parts): WorkbookData {
  try {
    return engine.load({ ...parts }) as WorkbookData;
  } catch {
    throw new WorkbookError('corrupt');
  }
}

/** A string of a cell, alone in its element: one that has a layout of its own is left as it is. */
const loneString = /(<(?:si|is)>\s*<t(?:\s[^>]*)?>)([^<]*)(<\/t>\s*<\/(?:si|is)>)/g;
/** A cell that holds its text itself, as many programs write it, ours among them. */
const inlineCell = /<c\b([^>]*?)\st="inlineStr"([^>]*)>\s*<is>([\s\S]*?)<\/is>\s*<\/c>/g;

/**
 * Mends what the engine takes otherwise than Excel does. Text that looks like a number would become one, and text in the cell itself
 * would not be shown. The functions of an add-in have another name in a file. A protected
 * sheet would be closed as a whole, also its cells that are meant to be filled in. And a cell with a formula for what
 * may stand in it would refuse every repair, since that formula looks at what stands there still.
 */
export function asExcelReads(xml: string): string {
  return withoutSpilledBooleans(xml)
    .replace(loneString, (_, open: string, text: string, close: string) => open + toContent(text) + close)
    .replace(inlineCell, (_, before: string, after: string, runs: string) => {
      const texts = [...runs.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^<>]*>([^<]*)<\/t>/g)];
      return `<c${before} t="str"${after}><v>${texts.map(([, text = '']) => text).join('')}</v></c>`;
    })
    .replace(/(<f\b[^<>]*>)([^<]+)/g, (_, open: string, formula: string) => open + ownNames(formula))
    .replace(/<sheetProtection\b[^<>]*\/>/, '')
    .replace(/<dataValidation\b[^<>]*\btype="custom"[^<>]*>/g, (rule) =>
      rule.replace(/ errorStyle="\w+"/, '').replace('type="custom"', 'type="custom" errorStyle="warning"'),
    );
}

/** Of what a formula spilled, the engine would keep the booleans as contents, which then stand in the formula's way. */
function withoutSpilledBooleans(xml: string): string {
  const areas = [...xml.matchAll(/<f\b[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].flatMap(([, ref = '']) => {
    const area = readAddress(ref);
    return area === null ? [] : [area];
  });
  if (areas.length === 0) return xml;
  const spilled = (address: string): boolean => {
    const at = readAddress(address);
    return areas.some(
      ({ row, column, rows, columns }) =>
        at !== null &&
        at.row >= row &&
        at.row < row + rows &&
        at.column >= column &&
        at.column < column + columns,
    );
  };
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*?) t="b"([^>]*)>\s*<v>[01]<\/v>\s*<\/c>/g,
    (cell: string, ...found) => {
      const [before, address, after] = found as [string, string, string];
      return spilled(address) ? `${before}${after}/>` : cell;
    },
  );
}

/** A formula with the names of functions as they are typed. */
function ownNames(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, '').replace(/_xldudf_BANENAFSPRAAK_/gi, 'BANENAFSPRAAK.');
}

/** A cell with the text format keeps text as it is, and would show an apostrophe in front of it. */
function withoutNeedlessApostrophes({ helpers }: Engine, data: WorkbookData): void {
  for (const { cells = {}, formats = {} } of data.sheets ?? []) {
    for (const [range, format] of Object.entries(formats)) {
      if (data.formats?.[format] !== TEXT_FORMAT) continue;
      const { left, right, top, bottom } = helpers.toZone(range);
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const address = helpers.toXC(column, row);
          const content = cells[address];
          if (typeof content === 'string' && /^'[^=']/.test(content)) cells[address] = content.slice(1);
        }
      }
    }
  }
}

/** A row without a height of its own is as high as what stands in it, as in Excel; the engine gives every row the usual one. */
function withRowsAsHighAsTheyMustBe(data: WorkbookData): void {
  for (const { rows = {}, rowNumber = 0 } of data.sheets ?? []) {
    // Below the last row with something in it, where nobody sets a height.
    const usual = rows[rowNumber - 1]?.size;
    for (const row of Object.values(rows)) if (row.size === usual) delete row.size;
  }
}

/**
 * A workbook of the engine from the bytes of an .xlsx file. Pictures are left out. Needs a browser's XML parser.
 * Throws `WorkbookError`.
 */
export async function readXlsx(
  bytes: ArrayBuffer,
  engine: Engine,
  onStep?: OnStep,
): Promise<ImportedWorkbook> {
  await onStep?.('unpacking');
  const parts = unpacked(bytes);
  if (!('xl/workbook.xml' in parts)) throw new WorkbookError('not-a-workbook');
  const declaring = Object.entries(parts).find(([, xml]) => /<!(?:DOCTYPE|ENTITY)/.test(xml));
  if (declaring) throw new WorkbookError('entity-declaration', { part: declaring[0] });
  refuseTooMany(parts);
  await onStep?.('reading');
  const mended = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, asExcelReads(xml)]));
  const data = loaded(engine, mended);
  withoutNeedlessApostrophes(engine, data);
  withRowsAsHighAsTheyMustBe(data);
  data.settings = { ...data.settings, locale: dutchLocale } as NonNullable<WorkbookData['settings']>;
  const book = parts['xl/workbook.xml'] ?? '';
  const order = sheetsIn(book);
  // The engine takes them in the order of the parts.
  data.sheets?.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  data.namedRanges = namesIn(book, order);
  await onStep?.('building');
  return { data, properties: propertiesIn(parts['docProps/custom.xml']) };
}
