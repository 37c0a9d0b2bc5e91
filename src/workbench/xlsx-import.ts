import { FlateErrorCode, strFromU8, unzipSync } from 'fflate';
import { readAddress } from '../host/a1';
import type { Mark } from '../host/host';
import { WorkbookError } from '../workbook/workbook-error';
import { isDocumentPart } from '../workbook/xlsx/workbook-part';
import { TEXT_FORMAT, toContent } from './cell-values';
import { withDutchDates } from './country-dates';
import { dutchLocale, type Engine, type WorkbookData } from './engine';
import {
  cellsIn,
  cellsOfLargeSheet,
  putBack,
  sharedStringsIn,
  splitSheet,
  textOf,
  type SplitSheet,
  spillTest,
} from './large-sheets';
import { MAX_CELLS, MAX_XML_BYTES, refuseTooManyPlaces, refuseTooManyTags } from './grid-limits';
import type { SheetWithKeeps } from './kept-plugin';
import { isRuleOfEngine, keepsIn } from './kept-read';
import { notKeptOf, type NotKept } from './not-kept';
import { withRelativeTargets } from './relative-targets';
import { refuseBrokenTags } from './whole-tags';
import { takeMarks } from './xlsx-marks';
import { elementsIn } from './xml-elements';
import { namesIn, propertiesIn, sheetPartsIn, sheetsIn } from './xlsx-parts';

/** What is being done while a file is opened; each takes seconds where the file is large. */
export type OpenStep = 'unpacking' | 'reading' | 'building';
/** Called before each step. What it waits for is waited for: a page draws what is going on before it stands still. */
export type OnStep = (step: OpenStep) => Promise<void>;

export interface ImportedWorkbook {
  readonly data: WorkbookData;
  /** The custom document properties, which the engine itself does not read. */
  readonly properties: ReadonlyMap<string, string>;
  /** The part with the title of the document and its like. */
  readonly core: string | undefined;
  /** The marks of the pane on each sheet, by its id in the engine. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** What the file has that a file saved here has not, or not wholly. */
  readonly notKept: ReadonlySet<NotKept>;
}

type Parts = Readonly<Record<string, string>>;

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The XML parts as text, and the paths of all parts. On this thread: what a library starts of its own accord, the policy of the page may forbid. */
function unpacked(bytes: ArrayBuffer): { readonly parts: Parts; readonly paths: readonly string[] } {
  let size = 0;
  const paths: string[] = [];
  const files = unzip(bytes, ({ name, originalSize }) => {
    paths.push(name);
    if (!/\.(xml|rels)$/.test(name)) return false;
    size += originalSize;
    if (size > MAX_XML_BYTES) throw new WorkbookError('too-large', { bytes: size, limit: MAX_XML_BYTES });
    return true;
  });
  const parts = Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const xml = withPlainText(strFromU8(content));
      return [path, path.endsWith('.rels') ? withRelativeTargets(path, xml) : xml];
    }),
  );
  return { parts, paths };
}

/** Text in one notation and no remarks: what follows looks at XML by expression. */
function withPlainText(xml: string): string {
  if (!xml.includes('<!')) return xml;
  // Without an end each beginning would be looked up to the last sign.
  if (
    xml.lastIndexOf('<!--') > xml.lastIndexOf('-->') ||
    xml.lastIndexOf('<![CDATA[') > xml.lastIndexOf(']]>')
  )
    throw new WorkbookError('corrupt');
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text = '') =>
    String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
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
    if (first !== 0x50 || second !== 0x4b) throw new WorkbookError('not-a-workbook');
    throw new WorkbookError(isCutOff(error) ? 'truncated' : 'corrupt');
  }
}

/** Without the end of the archive there is no list of its parts. */
function isCutOff(error: unknown): boolean {
  const ends: readonly unknown[] = [FlateErrorCode.InvalidZipData, FlateErrorCode.UnexpectedEOF];
  return error instanceof Error && 'code' in error && ends.includes(error.code);
}

/** Throws `too-large` with `cells` and `limit` where the sheets hold more than the grid can. */
function refuseTooMany(parts: Parts): void {
  let cells = 0;
  for (const [path, xml] of Object.entries(parts)) if (sheetPart.test(path)) cells += cellsIn(xml);
  if (cells > MAX_CELLS) throw new WorkbookError('too-large', { cells, limit: MAX_CELLS });
}

function largeSheetsIn(parts: Parts, large: number): ReadonlyMap<string, SplitSheet> {
  const sheets = Object.entries(parts).filter(([path, xml]) => sheetPart.test(path) && cellsIn(xml) > large);
  if (sheets.length === 0) return new Map();
  const shared = sharedStringsIn(parts['xl/sharedStrings.xml']);
  return new Map(
    sheets.flatMap(([path, xml]) => {
      const split = splitSheet(xml, shared);
      return split === null ? [] : [[path, split] as const];
    }),
  );
}

const kindOfStyles = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const plainStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** A workbook need not have looks; the engine reads none without. */
function withStyles(parts: Parts): Parts {
  const types = parts['[Content_Types].xml'] ?? '';
  if (types.includes(kindOfStyles)) return parts;
  return {
    ...parts,
    'xl/styles.xml': plainStyles,
    '[Content_Types].xml': types.replace(
      '</Types>',
      `<Override PartName="/xl/styles.xml" ContentType="${kindOfStyles}"/></Types>`,
    ),
  };
}

/** Some programs say that there is a theme and write none: it holds colours only, and the engine reads no workbook of which one is missing. */
function withoutMissingTheme(parts: Parts): Parts {
  const types = parts['[Content_Types].xml'] ?? '';
  const isMissing = (override: string) => !((/PartName="\/([^"]*)"/.exec(override)?.[1] ?? '') in parts);
  const there = types.replace(/<Override\b[^>]*\.theme\+xml"[^>]*?\/>/g, (each) =>
    isMissing(each) ? '' : each,
  );
  return there === types ? parts : { ...parts, '[Content_Types].xml': there };
}

function loaded(engine: Engine, parts: Parts): WorkbookData {
  try {
    return engine.load({ ...withoutMissingTheme(withStyles(parts)) }) as WorkbookData;
  } catch {
    throw new WorkbookError('corrupt');
  }
}

/** A rule for what may be filled in. */
const oneRule = /<dataValidation\b[^<>]*?(?:\/>|>[\s\S]*?<\/dataValidation>)/g;
/** A string of a cell. */
const cellString = /(<(si|is)>)([\s\S]*?)(?=<\/\2>)/g;
const firstText = /<t(?:\s[^<>]*)?>/;

/** A cell that holds its text itself, as many programs write it, ours among them. */
const inlineCell = /<c\b([^<>]*?)\st="inlineStr"([^<>]*)>\s*<is>((?:[^<]|<(?!\/is>))*)<\/is>\s*<\/c>/g;

/**
 * Mends what the engine takes otherwise than Excel does. Text that looks like a number would become one, and text in the cell itself
 * would not be shown. The functions of an add-in have another name in a file. A protected
 * sheet would be closed as a whole, also its cells that are meant to be filled in. And a cell with a formula for what
 * may stand in it would refuse every repair, since that formula looks at what stands there still.
 */
export function asExcelReads(xml: string): string {
  return withoutSpilledBooleans(xml)
    .replace(cellString, (_, open: string, __, runs: string) => {
      const text = textOf(runs);
      return open + (toContent(text) === text ? runs : runs.replace(firstText, "$&'"));
    })
    .replace(inlineCell, (_, before: string, after: string, runs: string) => {
      const texts = [...runs.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^<>]*>([^<]*)<\/t>/g)];
      return `<c${before} t="str"${after}><v>${texts.map(([, text = '']) => text).join('')}</v></c>`;
    })
    .replace(/(<f\b[^<>]*>)([^<]+)/g, (_, open: string, formula: string) => open + ownNames(formula))
    .replace(/<sheetProtection\b[^<>]*\/>/, '')
    .replace(oneRule, (rule) => (elementsIn(rule).every(isRuleOfEngine) ? rule : ''))
    .replace(/<dxf>[\s\S]*?<\/dxf>/g, withItsFill)
    .replace(/<dataValidation\b[^<>]*\btype="custom"[^<>]*>/g, (rule) =>
      rule.replace(/ errorStyle="\w+"/, '').replace('type="custom"', 'type="custom" errorStyle="warning"'),
    );
}

/** In the look of a condition the colour of a full fill stands where elsewhere the second colour of a pattern does. */
function withItsFill(look: string): string {
  return look.includes('bgColor') ? look.replace(/(<patternFill\b[^<>]*?) patternType="solid"/, '$1') : look;
}

/** Of what a formula spilled, the engine would keep the booleans as contents, which then stand in the formula's way. */
function withoutSpilledBooleans(xml: string): string {
  const isSpilled = spillTest(xml);
  const spilled = (address: string): boolean => {
    const at = readAddress(address);
    return at !== null && isSpilled(at.row, at.column);
  };
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*?) t="b"([^>]*)>\s*<v>[01]<\/v>\s*<\/c>/g,
    (cell: string, ...found) => {
      const [before, address, after] = found as [string, string, string];
      return spilled(address) ? `${before}${after}/>` : cell;
    },
  );
}

/**
 * The engine takes every content that begins with `=` for a formula. Only a cell with a formula in the file has one, by the same
 * reader of XML as the engine's: there are more ways to write a text than an expression sees.
 */
function withTextsAsText({ cells = {} }: NonNullable<WorkbookData['sheets']>[number], xml: string): void {
  const written = Object.entries(cells).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].startsWith('='),
  );
  if (written.length === 0) return;
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const formulas = new Set(
    Array.from(document.getElementsByTagNameNS('*', 'f'), (formula) =>
      formula.parentElement?.getAttribute('r'),
    ),
  );
  for (const [address, content] of written) if (!formulas.has(address)) cells[address] = `'${content}`;
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
 *
 * @param large cells from which the values of a sheet are read here, and not by the engine
 */
export async function readXlsx(
  bytes: ArrayBuffer,
  engine: Engine,
  onStep?: OnStep,
  large = cellsOfLargeSheet,
): Promise<ImportedWorkbook> {
  await onStep?.('unpacking');
  const { parts, paths } = unpacked(bytes);
  if (!('xl/workbook.xml' in parts))
    throw new WorkbookError(paths.some(isDocumentPart) ? 'document' : 'not-a-workbook');
  const declaring = Object.entries(parts).find(([, xml]) => /<!(?:DOCTYPE|ENTITY)/.test(xml));
  if (declaring) throw new WorkbookError('entity-declaration', { part: declaring[0] });
  Object.values(parts).forEach(refuseBrokenTags);
  refuseTooMany(parts);
  await onStep?.('reading');
  const split = largeSheetsIn(parts, large);
  const marked = new Map<string, readonly Mark[]>();
  const small = Object.entries(parts).map(([path, xml]): readonly [string, string] => {
    if (!sheetPart.test(path)) return [path, xml];
    const left = takeMarks({ ...parts, [path]: split.get(path)?.xml ?? xml }, path);
    if (left.marks.length > 0) marked.set(path, left.marks);
    return [path, left.xml];
  });
  refuseTooManyTags(small.map(([, xml]) => xml));
  const left = new Map(small);
  const data = loaded(
    engine,
    Object.fromEntries(
      small.map(([path, xml]) => [
        path,
        path === 'xl/styles.xml' ? withDutchDates(asExcelReads(xml)) : asExcelReads(xml),
      ]),
    ),
  );
  withoutNeedlessApostrophes(engine, data);
  withRowsAsHighAsTheyMustBe(data);
  data.settings = { ...data.settings, locale: dutchLocale } as NonNullable<WorkbookData['settings']>;
  const book = parts['xl/workbook.xml'] ?? '';
  const order = sheetsIn(book);
  const partOf = sheetPartsIn(book, parts['xl/_rels/workbook.xml.rels'] ?? '');
  const kept = keepsIn(parts);
  const marks = new Map<string, readonly Mark[]>();
  for (const sheet of data.sheets ?? []) {
    const path = partOf.get(sheet.name) ?? '';
    const here = marked.get(path);
    if (here !== undefined) marks.set(sheet.id, here);
    const taken = split.get(path);
    const keeps = kept.keeps.get(sheet.name);
    if (keeps !== undefined) (sheet as SheetWithKeeps).keeps = keeps;
    withTextsAsText(sheet, left.get(path) ?? '');
    if (taken !== undefined) putBack(data, sheet, taken);
  }
  refuseTooManyPlaces(engine, data);
  // The engine takes them in the order of the parts.
  data.sheets?.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  data.namedRanges = namesIn(book, order);
  await onStep?.('building');
  return {
    data,
    properties: propertiesIn(parts['docProps/custom.xml']),
    marks,
    core: parts['docProps/core.xml'],
    notKept: new Set([...notKeptOf(paths, parts), ...kept.notKept]),
  };
}
