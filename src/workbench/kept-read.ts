import { columnName, readAddress, sheetOfAddress } from '../host/a1';
import { kindLost, nothingKept, type Kept, type KindOfKept, type SheetKeeps } from './kept';
import { unescaped } from './large-sheets';
import { locksIn, locksOfStyles, mostAreas } from './locks';
import type { NotKept } from './not-kept';
import { withReferences } from './references';
import { sheetPartsIn, sheetsIn } from './xlsx-parts';
import {
  attributeOf,
  elementsIn,
  elementsOfPart,
  hasPrefixes,
  plainAttributes,
  type XmlElement,
} from './xml-elements';

/** Elements that name no place and stay as they are. */
const fixedElements: Readonly<Record<string, NotKept>> = {
  sheetProtection: 'protection',
  printOptions: 'printing',
  pageMargins: 'printing',
  pageSetup: 'printing',
  headerFooter: 'printing',
};

/** The kinds of rules that the engine has too; the others are kept beside it. */
const rulesOfEngine = ['decimal', 'list', 'date', 'custom'];

/** Addresses as they stand behind each other in a file; `null` where one of them is none. */
function areasIn(list: string): readonly string[] | null {
  const areas = list.trim().split(/\s+/);
  return areas.every((area) => readAddress(area) !== null) ? areas : null;
}

function placed(kind: KindOfKept, { attributes, inside }: XmlElement, place: string): Kept | null {
  const areas = areasIn(attributeOf(attributes, place));
  if (areas === null || hasPrefixes(inside)) return null;
  return { kind, areas, attributes: plainAttributes(attributes, place), formulas: [], inside };
}

/** Whether the engine takes a rule; it takes no part that lacks what it looks for. */
export function isRuleOfEngine({ attributes, inside }: XmlElement): boolean {
  const type = attributeOf(attributes, 'type');
  return (
    rulesOfEngine.includes(type) &&
    !(type === 'date' && attributeOf(attributes, 'operator') === 'notEqual') &&
    elementsIn(inside).some(({ name, inside: formula }) => name === 'formula1' && formula.trim() !== '')
  );
}

function ruleIn(element: XmlElement, ruleId: string | undefined): Kept | null {
  const rule = placed('dataValidation', element, 'sqref');
  const formulas = elementsIn(element.inside).map(({ inside }) => unescaped(inside));
  // Another workbook is not followed.
  if (rule === null || formulas.some((formula) => formula.includes('['))) return null;
  return { ...rule, formulas, inside: '', ...(ruleId === undefined ? {} : { ruleId }) };
}

/** What a rule says in a text that is shown, or in its title where it has no text; `null` where it says nothing. */
function saidBy({ attributes }: Kept, isShown: string, text: string): string | null {
  if (!/^(?:1|true)$/.test(attributeOf(attributes, isShown))) return null;
  const said = attributeOf(attributes, text) || attributeOf(attributes, `${text}Title`);
  return said === '' ? null : unescaped(said).replaceAll('_x000a_', '\n');
}

/** What a rule explains before anything is filled in. */
export const promptOf = (rule: Kept): string | null => saidBy(rule, 'showInputMessage', 'prompt');

/** What a rule says of what it refuses. */
export const refusalOf = (rule: Kept): string | null => saidBy(rule, 'showErrorMessage', 'error');

function rulesIn(inside: string): readonly (Kept | null)[] {
  let ofEngine = 0;
  return elementsIn(inside).map((element) =>
    // As the engine numbers those that it takes.
    ruleIn(element, isRuleOfEngine(element) ? String(++ofEngine) : undefined),
  );
}

function breakIn(kind: 'rowBreak' | 'columnBreak', { attributes }: XmlElement): Kept {
  const before = Number(attributeOf(attributes, 'id')) + 1;
  return {
    kind,
    areas: [kind === 'rowBreak' ? `A${String(before)}` : `${columnName(before)}1`],
    attributes: plainAttributes(attributes, 'id', 'pt'),
    formulas: [],
    inside: '',
  };
}

/** What is kept of the part of a sheet, and what of it is not. */
function keepsOfSheet(
  xml: string,
  locks: readonly string[],
): { readonly keeps: SheetKeeps; readonly notKept: readonly NotKept[] } {
  const kept: Kept[] = [];
  const fixed: Record<string, string> = {};
  const notKept: NotKept[] = [];
  const take = (found: Kept | null, kind: NotKept): void => {
    if (found === null) notKept.push(kind);
    else kept.push(found);
  };
  for (const element of elementsOfPart(xml)) {
    const { name, attributes, inside } = element;
    const kind = fixedElements[name];
    if (kind !== undefined && hasPrefixes(inside)) notKept.push(kind);
    else if (kind !== undefined)
      fixed[name] = `<${name}${plainAttributes(attributes)}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
    else if (name === 'sheetPr') {
      const setup = elementsIn(inside).find((each) => each.name === 'pageSetUpPr');
      if (setup !== undefined) fixed['pageSetUpPr'] = `<pageSetUpPr${plainAttributes(setup.attributes)}/>`;
    } else if (name === 'dataValidations') for (const rule of rulesIn(inside)) take(rule, 'validation');
    else if (name === 'protectedRanges')
      for (const range of elementsIn(inside)) take(placed('protectedRange', range, 'sqref'), 'protection');
    else if (name === 'autoFilter') take(placed('autoFilter', element, 'ref'), 'filters');
    else if (name === 'rowBreaks' || name === 'colBreaks')
      for (const each of elementsIn(inside))
        kept.push(breakIn(name === 'rowBreaks' ? 'rowBreak' : 'columnBreak', each));
  }
  const cells = locksIn(xml, locks);
  if (cells === null) notKept.push('protection');
  kept.push(...(cells ?? []));
  if (kept.reduce((sum, { areas }) => sum + areas.length, 0) > mostAreas)
    return {
      keeps: nothingKept,
      notKept: [
        ...notKept,
        ...kept.map(({ kind }) => kindLost[kind]),
        ...Object.keys(fixed).map((name) => fixedElements[name] ?? 'printing'),
      ],
    };
  return { keeps: { ...nothingKept, kept, fixed }, notKept };
}

/** What is printed of a sheet and what on each page, from a name for it; `null` where it is not kept. */
function printName({ attributes, inside }: XmlElement, sheet: string): Kept | null {
  const areas: string[] = [];
  const rest = withReferences(unescaped(inside), (reference) => {
    if (sheetOfAddress(reference) === sheet) areas.push(reference.slice(reference.lastIndexOf('!') + 1));
    return '';
  });
  if (areas.length === 0 || rest === null || !/^,*$/.test(rest)) return null;
  return { kind: 'name', areas, attributes: attributeOf(attributes, 'name'), formulas: [], inside: '' };
}

/** What is kept of a workbook, by the name of the sheet, and what of it is not. */
export function keepsIn(parts: Readonly<Record<string, string>>): {
  readonly keeps: ReadonlyMap<string, SheetKeeps>;
  readonly notKept: readonly NotKept[];
} {
  const book = parts['xl/workbook.xml'] ?? '';
  const locks = locksOfStyles(parts['xl/styles.xml']);
  const keeps = new Map<string, SheetKeeps>();
  const notKept: NotKept[] = [];
  for (const [sheet, path] of sheetPartsIn(book, parts['xl/_rels/workbook.xml.rels'] ?? '')) {
    const found = keepsOfSheet(parts[path] ?? '', locks);
    keeps.set(sheet, found.keeps);
    notKept.push(...found.notKept);
  }
  const sheets = sheetsIn(book);
  for (const element of elementsIn(
    elementsOfPart(book).find(({ name }) => name === 'definedNames')?.inside ?? '',
  )) {
    if (!/^_xlnm\.Print_/.test(attributeOf(element.attributes, 'name'))) continue;
    const sheet = sheets[Number(attributeOf(element.attributes, 'localSheetId') || -1)] ?? '';
    const known = keeps.get(sheet);
    const name = printName(element, sheet);
    if (known === undefined || name === null) notKept.push('printing');
    else keeps.set(sheet, { ...known, kept: [...known.kept, name] });
  }
  return { keeps, notKept };
}
