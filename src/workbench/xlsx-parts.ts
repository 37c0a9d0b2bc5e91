import { readAddress, sheetOfAddress } from '../host/a1';
import { escapeText } from '../workbook/xml/escape-text';

/** What the engine neither reads nor writes of an .xlsx file: the names of ranges, and the custom document properties. */

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

/** The custom document properties in `docProps/custom.xml`. */
export function propertiesIn(xml: string | undefined): ReadonlyMap<string, string> {
  if (xml === undefined) return new Map();
  const named = [...parsed(xml).getElementsByTagNameNS('*', 'property')];
  return new Map(named.map((each) => [each.getAttribute('name') ?? '', each.textContent ?? '']));
}

/** The names of the sheets in `xl/workbook.xml`, in the order in which they stand in the workbook. */
export function sheetsIn(xml: string): readonly string[] {
  return [...parsed(xml).getElementsByTagNameNS('*', 'sheet')].map((each) => each.getAttribute('name') ?? '');
}

/** The part of each sheet, by the name of the sheet. */
export function sheetPartsIn(book: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    [...parsed(relations).getElementsByTagNameNS('*', 'Relationship')].map((each) => [
      each.getAttribute('Id') ?? '',
      (each.getAttribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...parsed(book).getElementsByTagNameNS('*', 'sheet')].map((each) => {
      const id = [...each.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
      return [each.getAttribute('name') ?? '', targets.get(id) ?? ''];
    }),
  );
}

/** The names of the whole workbook in `xl/workbook.xml` with the range each stands for. */
export function namesIn(xml: string, sheets: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (const each of parsed(xml).getElementsByTagNameNS('*', 'definedName')) {
    const name = each.getAttribute('name') ?? '';
    if (name === '' || name.startsWith('_xl') || each.hasAttribute('localSheetId')) continue;
    const range = each.textContent ?? '';
    const sheet = sheetOfAddress(range);
    // Only what stands for one range: the engine knows no other names.
    if (sheets.includes(sheet) && readAddress(range.slice(range.lastIndexOf('!') + 1)) !== null)
      named[name] = range;
  }
  return named;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/**
 * `xl/workbook.xml` with names.
 *
 * @param names the range of each, with its sheet: `'Blad 1'!$A$1:$B$2`
 * @param others names that are written already
 */
export function withNames(xml: string, names: ReadonlyMap<string, string>, others = ''): string {
  if (names.size === 0 && others === '') return xml;
  const listed = [...names].map(
    ([name, range]) => `<definedName name="${escapeAttribute(name)}">${escapeText(range)}</definedName>`,
  );
  return xml.replace('</sheets>', () => `</sheets><definedNames>${others}${listed.join('')}</definedNames>`);
}

/**
 * Says that the file is one of Excel's kind, values computed: LibreOffice computes anew what it does not know the writer of, and
 * it does not have the functions of the add-in.
 */
export function withApplication(parts: Readonly<Record<string, string>>): Record<string, string> {
  return withPart(parts, {
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    xml:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
  });
}

/** The parts of a package with the title of the document and its like, as they stood in a file. */
export function withCore(
  parts: Readonly<Record<string, string>>,
  xml: string | undefined,
): Record<string, string> {
  if (xml === undefined) return { ...parts };
  return withPart(parts, {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    xml,
  });
}

/** The parts of a package with custom document properties added. */
export function withProperties(
  parts: Readonly<Record<string, string>>,
  properties: ReadonlyMap<string, string>,
): Record<string, string> {
  if (properties.size === 0) return { ...parts };
  const listed = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="${escapeAttribute(name)}"><vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return withPart(parts, {
    path: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    xml:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${listed.join('')}</Properties>`,
  });
}

/** A part of the whole package added, and named where readers look for it. */
function withPart(
  parts: Readonly<Record<string, string>>,
  part: { readonly path: string; readonly type: string; readonly relation: string; readonly xml: string },
): Record<string, string> {
  const id = `rId-${part.path.replace(/\W/g, '-')}`;
  const added = (path: string, end: string, what: string) => (parts[path] ?? '').replace(end, what + end);
  return {
    ...parts,
    '[Content_Types].xml': added(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${part.path}" ContentType="${part.type}"/>`,
    ),
    '_rels/.rels': added(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="${id}" Type="${part.relation}" Target="${part.path}"/>`,
    ),
    [part.path]: part.xml,
  };
}
