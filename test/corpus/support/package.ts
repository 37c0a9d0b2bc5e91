import { strToU8, zipSync, type Zippable, type ZipOptions } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a workbook written by hand; those left out are the plainest possible. */
export interface Parts {
  readonly sheetData?: string;
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A worksheet part around `<row>` elements. */
export function sheetXml(sheetData: string, before = '', after = ''): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

/** A shared strings part around `<si>` elements. */
export function stringsXml(items: string): string {
  return `${head}<sst xmlns="${main}">${items}</sst>`;
}

/** A styles part with one cell style for each number format; a text is a format code, a number one of Excel's own. */
export function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.map((format, i) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${String(164 + i)}" formatCode="${escapeXml(format)}"/>`
      : '',
  );
  const xfs = formats.map(
    (format, i) => `<xf numFmtId="${String(typeof format === 'string' ? 164 + i : format)}"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}

/** The parts of a workbook of one sheet `Blad1`. */
export function workbookParts(parts: Parts): Record<string, Uint8Array> {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${parts.workbookPr ?? ''}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': parts.sheet ?? sheetXml(parts.sheetData ?? ''),
    'xl/sharedStrings.xml': parts.sharedStrings ?? stringsXml(''),
    'xl/styles.xml': parts.styles ?? stylesXml([0]),
    ...parts.more,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
  );
}

/** A workbook of one sheet `Blad1` as a file. */
export function workbook(parts: Parts, options: ZipOptions = {}): Uint8Array {
  return zipSync(workbookParts(parts) as Zippable, options);
}
