import { readAddress } from '../host/a1';
import { escapeText } from '../workbook/xml/escape-text';
import type { Kept, KindOfKept, SheetKeeps } from './kept';
import { withLocks, type LockedStyles } from './locks';

/** What stands behind the cells of a sheet, in the order that its schema (ECMA-376, part 1, 18.3.1.99) wants. */
const order = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet with an element in its place behind the cells. */
function placedIn(xml: string, name: string, element: string): string {
  if (element === '') return xml;
  const cells = Math.max(xml.lastIndexOf('</sheetData>'), xml.search(/<sheetData\b[^>]*\/>/), 0);
  const behind = order.slice(order.indexOf(name) + 1).join('|');
  const found = xml.slice(cells).search(new RegExp(`<(?:${behind})\\b|</worksheet>`));
  const at = found < 0 ? xml.length : cells + found;
  return xml.slice(0, at) + element + xml.slice(at);
}

function withPageSetUp(xml: string, setUp: string | undefined): string {
  if (setUp === undefined) return xml;
  if (xml.includes('</sheetPr>')) return xml.replace('</sheetPr>', () => `${setUp}</sheetPr>`);
  return xml.replace(/<worksheet\b[^>]*>/, (root) => `${root}<sheetPr>${setUp}</sheetPr>`);
}

const list = (name: string, elements: readonly string[]): string =>
  elements.length === 0 ? '' : `<${name} count="${String(elements.length)}">${elements.join('')}</${name}>`;

function rule({ areas, attributes, formulas }: Kept): string {
  const inside = formulas.map((formula, index) => {
    const name = `formula${String(index + 1)}`;
    return `<${name}>${escapeText(formula)}</${name}>`;
  });
  return `<dataValidation${attributes} sqref="${areas.join(' ')}">${inside.join('')}</dataValidation>`;
}

function breaks(name: 'rowBreaks' | 'colBreaks', kept: readonly Kept[]): string {
  const placed = kept.flatMap(({ areas, attributes }) => {
    const at = readAddress(areas[0] ?? '');
    const id = (name === 'rowBreaks' ? at?.row : at?.column) ?? 1;
    return id > 1 ? [{ id: id - 1, attributes }] : [];
  });
  const elements = placed
    .sort((a, b) => a.id - b.id)
    .map(({ id, attributes }) => `<brk id="${String(id)}"${attributes}/>`);
  const byHand = placed.filter(({ attributes }) => / man="(?:1|true)"/.test(attributes)).length;
  return list(name, elements).replace('>', ` manualBreakCount="${String(byHand)}">`);
}

/** The part of a sheet as the engine wrote it, with all that was kept of it. */
export function withKept(xml: string, { kept, fixed }: SheetKeeps, styles: LockedStyles): string {
  const of = (kind: KindOfKept) => kept.filter((each) => each.kind === kind);
  let sheet = withLocks(withPageSetUp(xml, fixed['pageSetUpPr']), kept, styles);
  // The engine writes one of its own for a sheet that was locked in the grid, in another place than the schema wants.
  const locked = /<sheetProtection\b[^>]*\/>/.exec(sheet)?.[0] ?? '';
  if (locked !== '') sheet = sheet.replace(locked, '');
  const rules = of('dataValidation').map(rule);
  if (rules.length > 0)
    sheet = sheet.replace(/<dataValidations\b[^>]*>([\s\S]*?)<\/dataValidations>/, (_, own: string) => {
      rules.unshift(own.trim());
      return '';
    });
  const count = rules.join('').split('<dataValidation ').length - 1;
  const all: Readonly<Record<string, string>> = {
    ...fixed,
    sheetProtection: fixed['sheetProtection'] ?? locked,
    protectedRanges:
      of('protectedRange').length === 0
        ? ''
        : `<protectedRanges>${of('protectedRange')
            .map(({ areas, attributes }) => `<protectedRange${attributes} sqref="${areas.join(' ')}"/>`)
            .join('')}</protectedRanges>`,
    autoFilter: of('autoFilter')
      .map(
        ({ areas, attributes, inside }) =>
          `<autoFilter${attributes} ref="${areas[0] ?? ''}">${inside}</autoFilter>`,
      )
      .join(''),
    dataValidations:
      count === 0 ? '' : `<dataValidations count="${String(count)}">${rules.join('')}</dataValidations>`,
    rowBreaks: breaks('rowBreaks', of('rowBreak')),
    colBreaks: breaks('colBreaks', of('columnBreak')),
  };
  for (const name of order) sheet = placedIn(sheet, name, all[name] ?? '');
  return sheet;
}

/** The names of what is printed of each sheet, as they stand in a workbook. @param sheets in the order in which they are written */
export function printNames(sheets: readonly { readonly name: string; readonly keeps: SheetKeeps }[]): string {
  return sheets
    .flatMap(({ name, keeps }, index) => {
      const prefix = `'${name.replaceAll("'", "''")}'!`;
      return keeps.kept
        .filter(({ kind }) => kind === 'name')
        .map(
          ({ areas, attributes }) =>
            `<definedName name="${attributes}" localSheetId="${String(index)}">${escapeText(areas.map((area) => prefix + area).join(','))}</definedName>`,
        );
    })
    .join('');
}
