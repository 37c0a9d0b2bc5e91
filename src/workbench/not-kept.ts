import { readAddress } from '../host/a1';
import { noteHeading } from '../host/mark-form';
import { attributeOf, elementsIn, elementsOfPart, type XmlElement } from './xml-elements';

/**
 * What a workbook has that is not, or not wholly, in the file that the workbench saves: the engine reads and writes less than Excel
 * does. Named from what the file holds. A part or an element that is not known here counts as lost (`other`), so that nothing
 * is lost in silence.
 */

/** In the order in which they are told: first what people typed or made. */
export const kindsNotKept = [
  'comments',
  'pictures',
  'charts',
  'countingCharts',
  'pivots',
  'macros',
  'formulas',
  'otherWorkbooks',
  'dates1904',
  'names',
  'tables',
  'hyperlinks',
  'richText',
  'conditionalFormats',
  'validation',
  'filters',
  'protection',
  'printing',
  'controls',
  'connections',
  'properties',
  'other',
] as const;
export type NotKept = (typeof kindsNotKept)[number];

type Parts = Readonly<Record<string, string>>;

/** Parts by the beginning of their path: what they are, or `null` for what is kept, is made anew, or is looked into below. */
const kindOfPart: readonly (readonly [RegExp, NotKept | null])[] = [
  [/\/$|^\[content_types\]\.xml$|^(?:.*\/)?_rels\//, null],
  [/^docprops\/(?:app|core|custom)\.xml$|^docprops\/thumbnail\./, null],
  [/^xl\/(?:workbook|styles|sharedstrings|metadata|calcchain)\.xml$|^xl\/(?:theme|printersettings)\//, null],
  [/^xl\/(?:worksheets|tables|drawings)\/[^/]+$|^xl\/comments[^/]*\.xml$|^xl\/persons\//, null],
  [/^xl\/threadedcomments\//, 'comments'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/(?:charts|chartsheets)\//, 'charts'],
  [/^xl\/pivot(?:tables|cache)\//, 'pivots'],
  [/^xl\/(?:vba|macrosheets|dialogsheets)/, 'macros'],
  [/^xl\/externallinks\//, 'otherWorkbooks'],
  [/^xl\/(?:ctrlprops|activex|embeddings)\//, 'controls'],
  [/^xl\/(?:connections\.xml$|querytables\/|model\/)/, 'connections'],
];

/** What stands directly in a sheet: what it is, or `null` for what is kept or leaves nothing to keep. */
const kindInSheet: Readonly<Record<string, NotKept | null>> = {
  dimension: null,
  sheetViews: null,
  sheetFormatPr: null,
  cols: null,
  sheetData: null,
  sheetCalcPr: null,
  mergeCells: null,
  phoneticPr: null,
  ignoredErrors: null,
  drawing: null,
  legacyDrawing: null,
  tableParts: null,
  // What is kept beside the engine: see `kept-read.ts`.
  sheetPr: null,
  sheetProtection: null,
  protectedRanges: null,
  autoFilter: null,
  dataValidations: null,
  printOptions: null,
  pageMargins: null,
  pageSetup: null,
  headerFooter: null,
  rowBreaks: null,
  colBreaks: null,
  sortState: 'filters',
  hyperlinks: 'hyperlinks',
  legacyDrawingHF: 'pictures',
  drawingHF: 'pictures',
  picture: 'pictures',
  oleObjects: 'controls',
  controls: 'controls',
  AlternateContent: 'controls',
};

const kindInWorkbook: Readonly<Record<string, NotKept | null>> = {
  fileVersion: null,
  fileRecoveryPr: null,
  workbookPr: null,
  AlternateContent: null,
  revisionPtr: null,
  bookViews: null,
  sheets: null,
  definedNames: null,
  calcPr: null,
  extLst: null,
  externalReferences: 'otherWorkbooks',
  pivotCaches: 'pivots',
};

/** Whether somebody wrote a note or comment in this part; those of our marks are kept as marks. */
function hasOwnComments(xml: string): boolean {
  return [...xml.matchAll(/<(?:\w+:)?comment\s[\s\S]*?<\/(?:\w+:)?comment>/g)].some(([comment]) => {
    const texts = [...comment.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)];
    return !texts
      .map(([, text = '']) => text)
      .join('')
      .startsWith(noteHeading);
  });
}

function ofExtension({ inside }: XmlElement): NotKept {
  if (/:sparklineGroup\b/.test(inside)) return 'charts';
  if (/:conditionalFormatting\b/.test(inside)) return 'conditionalFormats';
  if (/:dataValidation\b/.test(inside)) return 'validation';
  return 'other';
}

/** A look of a condition that comes back as it is: a full fill, and letters that are bold, slanted, struck out, or of a colour. */
const plainLook =
  /^(?:<font>(?:<(?:b|i|strike)(?: val="1")?\/>|<color rgb="\w{8}"\/>)*<\/font>|<font\/>)?(?:<fill><patternFill(?: patternType="solid")?>(?:<fgColor rgb="\w{8}"\/>)?<bgColor rgb="\w{8}"\/><\/patternFill><\/fill>)?$/;

/** The numbers of the looks of conditions that come back as they are. */
function plainLooksIn(styles = ''): ReadonlySet<string> {
  const looks = elementsOfPart(styles).find(({ name }) => name === 'dxfs')?.inside ?? '';
  return new Set(
    elementsIn(looks).flatMap(({ inside }, index) =>
      plainLook.test(inside.trim().replace(/([>"])\s+/g, '$1')) ? [String(index)] : [],
    ),
  );
}

/** Whether the engine reads and writes a condition as it is: one formula over one area. */
function isConditionKept({ attributes, inside }: XmlElement, plainLooks: ReadonlySet<string>): boolean {
  const rules = elementsIn(inside).filter(({ name }) => name === 'cfRule');
  if (rules.every((rule) => rule.inside.includes('banenafspraak:'))) return true;
  const [rule, ...more] = rules;
  return (
    rule !== undefined &&
    more.length === 0 &&
    attributeOf(rule.attributes, 'type') === 'expression' &&
    plainLooks.has(attributeOf(rule.attributes, 'dxfId')) &&
    !attributeOf(attributes, 'sqref').includes(' ')
  );
}

function ofSheetElement(element: XmlElement, plainLooks: ReadonlySet<string>): readonly (NotKept | null)[] {
  switch (element.name) {
    case 'extLst':
      return elementsIn(element.inside).map(ofExtension);
    case 'conditionalFormatting':
      return isConditionKept(element, plainLooks) ? [] : ['conditionalFormats'];
    default:
      return [element.name in kindInSheet ? (kindInSheet[element.name] ?? null) : 'other'];
  }
}

/** A name comes back where it stands for one range and holds for the whole workbook. */
function ofName({ attributes, inside }: XmlElement): NotKept | null {
  const name = attributeOf(attributes, 'name');
  if (name.startsWith('_xl') || attributeOf(attributes, 'hidden') === '1') return null;
  const isRange = inside.includes('!') && readAddress(inside.slice(inside.lastIndexOf('!') + 1)) !== null;
  return isRange && attributeOf(attributes, 'localSheetId') === '' ? null : 'names';
}

function ofWorkbookElement(element: XmlElement): readonly (NotKept | null)[] {
  const { name, attributes, inside } = element;
  if (name === 'definedNames') return elementsIn(inside).map(ofName);
  if (name === 'workbookProtection' || name === 'fileSharing')
    return [
      /\s(?:lock\w+|readOnlyRecommended)="(?:1|true)"|assword|hashValue/i.test(attributes)
        ? 'protection'
        : null,
    ];
  const counts1904 = name === 'workbookPr' && /^(?:1|true)$/.test(attributeOf(attributes, 'date1904'));
  const isHidden = name === 'sheets' && /\sstate=["']veryHidden/.test(inside);
  return [
    name in kindInWorkbook ? (kindInWorkbook[name] ?? null) : 'other',
    counts1904 ? 'dates1904' : null,
    isHidden ? 'protection' : null,
  ];
}

/** A table comes back under a name that the engine gives it. */
function ofTable(xml: string): readonly (NotKept | null)[] {
  return [
    /\sdisplayName="Table\d+"/.test(xml) && !/<(?:\w+:)?calculatedColumnFormula\b/.test(xml)
      ? null
      : 'tables',
    /<(?:\w+:)?filterColumn\b/.test(xml) ? 'filters' : null,
  ];
}

function ofPart(path: string, xml: string, plainLooks: ReadonlySet<string>): readonly (NotKept | null)[] {
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
    return [
      ...elementsOfPart(xml).flatMap((element) => ofSheetElement(element, plainLooks)),
      /[<:]rPr\b/.test(xml) ? 'richText' : null,
    ];
  if (path === 'xl/workbook.xml') return elementsOfPart(xml).flatMap(ofWorkbookElement);
  if (path === 'xl/sharedstrings.xml') return [/<(?:\w+:)?rPr\b/.test(xml) ? 'richText' : null];
  if (/^xl\/comments[^/]*\.xml$/.test(path)) return [hasOwnComments(xml) ? 'comments' : null];
  if (path.startsWith('xl/tables/')) return ofTable(xml);
  if (/^xl\/drawings\/[^/]+\.xml$/.test(path))
    return [/:(?:pic|sp|cxnSp|grpSp|contentPart)[\s>]/.test(xml) ? 'pictures' : null];
  // All but a text comes back as text.
  if (path === 'docprops/custom.xml') return [/<vt:(?!lpwstr\b)\w/.test(xml) ? 'properties' : null];
  return [];
}

/**
 * What a workbook has that the workbench does not keep, or not wholly.
 *
 * @param paths of all parts of the file
 * @param parts the text of those that are XML
 */
export function notKeptOf(paths: readonly string[], parts: Parts): ReadonlySet<NotKept> {
  const plainLooks = plainLooksIn(parts['xl/styles.xml']);
  const found = [
    ...paths.map((path) => {
      const known = kindOfPart.find(([start]) => start.test(path.toLowerCase()));
      return known === undefined ? 'other' : known[1];
    }),
    ...Object.entries(parts).flatMap(([path, xml]) => ofPart(path.toLowerCase(), xml, plainLooks)),
  ];
  return new Set(found.filter((kind) => kind !== null));
}
