import { strToU8, zipSync } from 'fflate';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['of', 'urn:oasis:names:tc:opendocument:xmlns:of:1.2'],
]
  .map(([prefix, uri]) => `xmlns:${prefix ?? ''}="${uri ?? ''}"`)
  .join(' ');

const styles = `<number:date-style style:name="dd-mm-yyyy"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style><number:boolean-style style:name="waarheid"><number:boolean/></number:boolean-style><style:style style:name="datum" style:family="table-cell" style:data-style-name="dd-mm-yyyy"/><style:style style:name="waar" style:family="table-cell" style:data-style-name="waarheid"/><style:style style:name="vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`;

/** A cell of an OpenDocument table: its attributes without their prefix, and the paragraphs that it shows. */
export function odsCell(attributes: Readonly<Record<string, string>>, ...paragraphs: string[]): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<table:table-cell${own.join('')}>${paragraphs.map((text) => `<text:p>${text}</text:p>`).join('')}</table:table-cell>`;
}

export const odsText = (...paragraphs: string[]) => odsCell({ 'office:value-type': 'string' }, ...paragraphs);

export const odsNumber = (value: string) =>
  odsCell({ 'office:value-type': 'float', 'office:value': value }, value);

export const odsDate = (value: string) =>
  odsCell({ 'office:value-type': 'date', 'office:date-value': value, 'table:style-name': 'datum' }, value);

export const odsBoolean = (value: boolean) =>
  odsCell(
    {
      'office:value-type': 'boolean',
      'office:boolean-value': String(value),
      'table:style-name': 'waar',
    },
    String(value),
  );

/** A formula and the number that it gave; without one, LibreOffice computes it. */
export const odsFormula = (formula: string, value: string) =>
  odsCell({ 'table:formula': `of:=${formula}`, 'office:value-type': 'float', 'office:value': value }, value);

/** A formula that gave a text, or an error, which OpenDocument tells by the text that the cell shows. */
export const odsTextFormula = (formula: string, shown: string) =>
  odsCell({ 'table:formula': `of:=${formula}`, 'office:value-type': 'string' }, shown);

/** Columns without anything in them. */
export const odsGap = (columns: number) => `<table:table-cell table:number-columns-repeated="${columns}"/>`;

/** A row, or a number of the same. */
export const odsRow = (cells: string, repeated = 1) =>
  `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;

/** A flat OpenDocument workbook (`.fods`) of the rows of its sheets, in which days are counted from `firstDay`. */
export function flatOds(sheets: Readonly<Record<string, readonly string[]>>, firstDay: string): string {
  const tables = Object.entries(sheets).map(
    ([name, rows]) => `<table:table table:name="${name}">${rows.join('')}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="${firstDay}"/></table:calculation-settings>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

/** Parts of an OpenDocument file beside its contents. */
export interface OdsParts {
  readonly mimetype?: string;
  /** Styles that belong to the contents. */
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An OpenDocument spreadsheet (`.ods`) by hand, around `<table:table>` elements. */
export function odsFile(
  tables: string,
  { mimetype, styles: own = '', more = {} }: OdsParts = {},
): Uint8Array {
  const parts = {
    mimetype: mimetype ?? 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${styles}${own}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A table of an OpenDocument spreadsheet. */
export const odsTable = (content: string, name = 'Blad1', attributes = '') =>
  `<table:table table:name="${name}"${attributes}>${content}</table:table>`;
