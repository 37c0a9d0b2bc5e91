import { WorkbookError } from './workbook-error';
import { rewriteParts } from './rewrite-parts';
import { columnLetters } from './xlsx/cell-reference';
import { XlsxPackage } from './xlsx/package';
import { findWorkbookParts } from './xlsx/workbook-part';
import { escapeText } from './xml/escape-text';
import { readText } from './xml/read-text';
import { partKey } from './zip/directory';
import { platformInflate, type Inflate } from './zip/inflate';
import { pack, type PackedPart } from './zip/zip-writer';

/** What stands in a new cell; `formula` without the equals sign, `value` what it gives now. */
export type NewCell = string | number | null | { readonly formula: string; readonly value: number };

/** Characters of XML that are handed on together. */
const chunkLength = 1 << 16;

/**
 * A copy of an .xlsx file in which rows stand in the place of the last row of some of its sheets, by name. That last row is their
 * pattern: each cell takes the style that the pattern has in its column. The rows are written one by one, so that hundreds of
 * thousands take no memory. Meant for workbooks the product has just made: a sheet without a row is `missing-part`.
 */
export async function appendRows(
  file: Blob,
  sheets: ReadonlyMap<string, Iterable<readonly NewCell[]>>,
  inflate: Inflate = platformInflate,
): Promise<Blob> {
  const parcel = await XlsxPackage.open(file, inflate);
  const parts = await findWorkbookParts(parcel);
  const changed = new Map<string, PackedPart>();
  for (const [sheet, rows] of sheets) {
    const path = parts.sheets.find(({ name }) => name === sheet)?.path;
    if (path === undefined) throw new WorkbookError('missing-part', { sheet });
    const xml = await readText(parcel.smallPart(path));
    const { name } = parcel.entry(path);
    changed.set(partKey(path), await pack(name, encoded(grown(xml, sheet, rows))));
  }
  return rewriteParts(file, parcel, changed);
}

function* grown(xml: string, sheet: string, rows: Iterable<readonly NewCell[]>): Generator<string, void> {
  const end = xml.lastIndexOf('</sheetData>');
  const at = xml.lastIndexOf('<row ', end);
  const pattern = /^<row r="(\d+)"/.exec(xml.slice(at, end));
  if (end === -1 || at === -1 || pattern === null) throw new WorkbookError('missing-part', { sheet });
  const styles = stylesOf(xml.slice(at, end));
  // The area in use is optional, and no longer the same.
  yield xml.slice(0, at).replace(/<dimension [^<>]*\/>/, '');
  let row = Number(pattern[1]);
  for (const cells of rows) {
    const line = row;
    const written = cells.map((cell, i) => {
      const letters = columnLetters(i + 1);
      return cellXml(cell, `${letters}${line}`, styles.get(letters) ?? '');
    });
    yield `<row r="${row}">${written.join('')}</row>`;
    row++;
  }
  yield xml.slice(end);
}

/** The attribute of the style in each column of a row, by its letters. */
function stylesOf(row: string): ReadonlyMap<string, string> {
  return new Map(
    [...row.matchAll(/<c r="([A-Z]{1,3})\d{1,7}"([^<>]*)>/g)].map(([, letters = '', attributes = '']) => [
      letters,
      / s="\d+"/.exec(attributes)?.[0] ?? '',
    ]),
  );
}

/** One cell as it stands in a sheet; `style` is its attribute, with a space before it. */
export function cellXml(cell: NewCell, address: string, style: string): string {
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell)))
    return style === '' ? '' : `<c r="${address}"${style}/>`;
  if (typeof cell === 'string')
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${address}"${style}><v>${cell}</v></c>`;
  return `<c r="${address}"${style}><f>${escapeText(cell.formula)}</f><v>${cell.value}</v></c>`;
}

/** Pieces of text as bytes, a good many at once. */
export async function* encoded(pieces: Iterable<string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunkLength) continue;
    yield await Promise.resolve(encoder.encode(text));
    text = '';
  }
  yield encoder.encode(text);
}
