import { cellXml, encoded, type NewCell } from './append-rows';
import { rewriteParts } from './rewrite-parts';
import { WorkbookError } from './workbook-error';
import { columnLetters } from './xlsx/cell-reference';
import { XlsxPackage } from './xlsx/package';
import { findWorkbookParts } from './xlsx/workbook-part';
import { readText } from './xml/read-text';
import { partKey } from './zip/directory';
import { platformInflate, type Inflate } from './zip/inflate';
import { pack } from './zip/zip-writer';

/**
 * A copy of an .xlsx file with rows below the last one of a sheet; each cell takes the style of its column. Meant for the product's
 * own templates, whose sheet `Meting` has headings and formatted columns: a sheet without a row is `missing-part`. `shown` are columns
 * by their 1-based place that are hidden in the template and not in the copy.
 */
export async function addRows(
  file: Blob,
  sheet: string,
  rows: Iterable<readonly NewCell[]>,
  inflate: Inflate = platformInflate,
  shown: ReadonlySet<number> = new Set(),
): Promise<Blob> {
  const parcel = await XlsxPackage.open(file, inflate);
  const { sheets } = await findWorkbookParts(parcel);
  const path = sheets.find(({ name }) => name === sheet)?.path;
  if (path === undefined) throw new WorkbookError('missing-part', { sheet });
  const xml = withShown(await readText(parcel.smallPart(path)), shown);
  const { name } = parcel.entry(path);
  const changed = await pack(name, encoded(grown(xml, sheet, rows)));
  return rewriteParts(file, parcel, new Map([[partKey(path), changed]]));
}

function* grown(xml: string, sheet: string, rows: Iterable<readonly NewCell[]>): Generator<string, void> {
  const end = xml.lastIndexOf('</sheetData>');
  const last = /<row [^>]*?r="(\d+)"(?![\s\S]*<row )/.exec(xml.slice(0, end))?.[1];
  if (end === -1 || last === undefined) throw new WorkbookError('missing-part', { sheet });
  const styleOf = columnStyles(xml);
  // The area in use is optional, and no longer the same.
  yield xml.slice(0, end).replace(/<dimension [^>]*\/>/, '');
  let row = Number(last) + 1;
  for (const cells of rows) {
    const written = cells.map((cell, i) => cellXml(cell, `${columnLetters(i + 1)}${row}`, styleOf(i + 1)));
    yield `<row r="${row}">${written.join('')}</row>`;
    row++;
  }
  yield xml.slice(end);
}

/** Hidden columns are written as spans: one that is shown parts its span. */
function withShown(xml: string, shown: ReadonlySet<number>): string {
  if (shown.size === 0) return xml;
  return xml.replace(/<col ([^>]*)\/>/g, (span, attributes: string) => {
    const of = (name: string) => Number(new RegExp(`(?:^|\\s)${name}="(\\d+)"`).exec(attributes)?.[1]);
    const [min, max] = [of('min'), of('max')];
    const places = Array.from({ length: max - min + 1 }, (_, i) => min + i);
    if (!/ hidden="1"/.test(attributes) || !places.some((place) => shown.has(place))) return span;
    return places
      .map((place) => {
        const one = span.replace(/ min="\d+"/, ` min="${place}"`).replace(/ max="\d+"/, ` max="${place}"`);
        return shown.has(place) ? one.replace(/ (?:hidden|collapsed)="1"/g, '') : one;
      })
      .join('');
  });
}

/** The attribute of the style of each column, by its 1-based place. */
function columnStyles(xml: string): (column: number) => string {
  const spans = [...xml.matchAll(/<col ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const of = (name: string) => new RegExp(`(?:^|\\s)${name}="(\\d+)"`).exec(attributes)?.[1];
    return { from: Number(of('min')), until: Number(of('max')), style: of('style') };
  });
  return (column) => {
    const style = spans.find(({ from, until }) => from <= column && column <= until)?.style;
    return style === undefined ? '' : ` s="${style}"`;
  };
}
