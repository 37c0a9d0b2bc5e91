import { strToU8, zipSync } from 'fflate';
import { absoluteReference } from '../host/a1';
import type { Mark } from '../host/host';
import { escapeText } from '../workbook/xml/escape-text';
import { excelError } from './cell-values';
import { asExcelTakes } from './excel-rules';
import type { CellPosition, Engine, EvaluatedCell, Model } from './engine';
import { keepAside, withCellsKeptAside, type KeptAside } from './large-export';
import { cellsOfLargeSheet } from './large-sheets';
import type { WorkbenchLink } from './plugins';
import { withMarks } from './xlsx-marks';
import { withApplication, withCore, withNames, withProperties } from './xlsx-parts';
import { nothingKept, type Kept, type SheetKeeps } from './kept';
import { printNames, withKept } from './kept-write';
import { LockedStyles } from './locks';

/** What is written: a workbook of the engine, and what the engine does not hold itself. */
export interface Exported {
  readonly model: Model;
  readonly properties: ReadonlyMap<string, string>;
  /** The part with the title of the document and its like. */
  readonly core: string | undefined;
  /** What is kept of a sheet beside the engine. */
  readonly keeps: (sheetId: string) => SheetKeeps;
  /** A cell as Excel would have it. */
  readonly evaluated: (position: CellPosition) => EvaluatedCell;
  /** What the engine tells when it is about to write. */
  readonly link: Pick<WorkbenchLink, 'beforeWriting' | 'marks'>;
}

/** A cell as the engine writes it: its address, its style, and what stands in it. */
const writtenCell = /<c r="([A-Z]+\d+)"((?: s="\d+")?)[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g;

function value(
  evaluated: EvaluatedCell,
  ofFormula: boolean,
): { readonly type: string; readonly xml: string } {
  switch (evaluated.type) {
    case 'empty':
      return { type: '', xml: '' };
    case 'number':
      return { type: '', xml: `<v>${String(evaluated.value)}</v>` };
    case 'boolean':
      return { type: ' t="b"', xml: `<v>${evaluated.value ? '1' : '0'}</v>` };
    case 'error': {
      const error = excelError(String(evaluated.value));
      return { type: ' t="e"', xml: `<v>${error === '#OTHER!' ? '#VALUE!' : error}</v>` };
    }
    default: {
      const text = escapeText(String(evaluated.value));
      if (ofFormula) return { type: ' t="str"', xml: `<v>${text}</v>` };
      return { type: ' t="inlineStr"', xml: `<is><t xml:space="preserve">${text}</t></is>` };
    }
  }
}

/** A formula with functions of the add-in, under the names that Excel gives those in a file. */
function filedName(formula: string): string {
  return formula.replace(/^=/, '').replace(/\bBANENAFSPRAAK\./gi, '_xldudf_BANENAFSPRAAK_');
}

/** What the engine wrote of a sheet, its cells written anew: with their type, and with the formulas that it leaves out. */
function withFaithfulCells(
  xml: string,
  sheetId: string,
  { helpers }: Engine,
  { model, evaluated }: Exported,
): string {
  const { getters } = model;
  return xml.replace(writtenCell, (_, address: string, style: string, inside = '') => {
    const position = { sheetId, ...helpers.toCartesian(address) };
    const cell = getters.getCell(position);
    const isFormula = cell?.isFormula === true;
    const shown = value(evaluated(position), isFormula);
    let formula = '';
    if (isFormula && inside.includes('<f')) formula = /<f\b[\s\S]*?<\/f>/.exec(inside)?.[0] ?? '';
    else if (isFormula) {
      const text = cell.compiledFormula.toFormulaString(getters);
      if (/\bBANENAFSPRAAK\./i.test(text)) {
        // LibreOffice computes every array anew, and does not know these functions: only what spills is one.
        const zone = getters.getSpreadZone(position);
        const spills = zone !== undefined && (zone.right > zone.left || zone.bottom > zone.top);
        const array = spills ? ` t="array" ref="${address}:${helpers.toXC(zone.right, zone.bottom)}"` : '';
        formula = `<f${array}>${escapeText(filedName(text))}</f>`;
      }
    }
    const dynamic = formula.includes('t="array"') ? ' cm="1"' : '';
    return `<c r="${address}"${style}${dynamic}${shown.type}>${formula}${shown.xml}</c>`;
  });
}

/** The names of ranges, each with its range as a file holds it. */
function namesOf({ getters }: Model): ReadonlyMap<string, string> {
  const named = getters.getNamedRanges().flatMap(({ name, range }): [string, string][] => {
    const sheet = getters.tryGetSheetName(range.sheetId);
    if (sheet === undefined) return [];
    const { left, top, right, bottom } = range.zone;
    const size = { rows: bottom - top + 1, columns: right - left + 1 };
    return [[name, absoluteReference({ sheet, row: top + 1, column: left + 1, ...size })]];
  });
  return new Map(named);
}

/** Cells have one filter: that of a table which the user made goes before that of the file. */
function withoutReplacedFilter({ helpers }: Engine, { model, keeps }: Exported, sheetId: string): SheetKeeps {
  const all = keeps(sheetId);
  const tables = model.getters.getTables(sheetId).map(({ range }) => range.zone);
  const isReplaced = ({ kind, areas }: Kept) =>
    kind === 'autoFilter' &&
    areas.some((area) => tables.some((table) => helpers.overlap(table, helpers.toZone(area))));
  return all.kept.some(isReplaced) ? { ...all, kept: all.kept.filter((each) => !isReplaced(each)) } : all;
}

/** The parts that the engine wrote with what was kept beside it. @param keeps of each sheet, in their order */
function withKeeps(parts: Record<string, string>, keeps: readonly SheetKeeps[]): Record<string, string> {
  const styles = new LockedStyles(parts['xl/styles.xml'] ?? '');
  const sheets = keeps.map((each, index): [string, string] => {
    const path = `xl/worksheets/sheet${String(index)}.xml`;
    return [path, each === nothingKept ? (parts[path] ?? '') : withKept(parts[path] ?? '', each, styles)];
  });
  return { ...parts, ...Object.fromEntries(sheets), 'xl/styles.xml': styles.written };
}

/**
 * The bytes of an .xlsx file with all that the grid shows: values with their types, formulas, formats, names of ranges, marks. Formulas
 * with functions of the engine that Excel lacks are written as what they gave. Needs a browser's XML parser.
 *
 * @param large cells from which those of a sheet are written here, and not by the engine
 */
export async function writeXlsx(
  engine: Engine,
  exported: Exported,
  large = cellsOfLargeSheet,
): Promise<Uint8Array> {
  const { model, properties, core, link, evaluated } = exported;
  const keeps = (sheetId: string) => withoutReplacedFilter(engine, exported, sheetId);
  const aside = new Map<string, KeptAside>();
  link.beforeWriting = (sheets) => {
    for (const sheet of sheets) {
      const { kept: beside, lostRules } = keeps(sheet.id);
      const rules = new Set([...beside.map(({ ruleId }) => ruleId), ...lostRules]);
      sheet.dataValidationRules = sheet.dataValidationRules.filter(({ id }) => !rules.has(id));
      const kept = keepAside(sheet, engine, large, (col, row) => {
        const entered = model.getters.getCell({ sheetId: sheet.id, col, row });
        return entered === undefined || entered.isFormula || entered.content === '';
      });
      if (kept !== null) aside.set(sheet.id, kept);
    }
  };
  const { files } = await model.exportXLSX().finally(() => {
    delete link.beforeWriting;
  });
  const sheetIds = model.getters.getSheetIds();
  const parts: Record<string, string> = {};
  const marked = new Map<string, readonly Mark[]>();
  for (const file of files) {
    if (!('content' in file)) continue;
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path)?.[1];
    const sheetId = sheet === undefined ? undefined : sheetIds[Number(sheet)];
    if (sheetId === undefined) {
      parts[file.path] = file.content;
      continue;
    }
    marked.set(file.path, link.marks.get(sheetId) ?? []);
    const faithful = withFaithfulCells(file.content, sheetId, engine, exported);
    const kept = aside.get(sheetId);
    const whole =
      kept === undefined
        ? faithful
        : withCellsKeptAside(faithful, kept, (col, row) => value(evaluated({ sheetId, col, row }), false));
    // The engine writes an empty kind for a rule that stops, and a file may have none but the three that there are.
    parts[file.path] = whole.replace(/(<dataValidation\b[^<>]*?) errorStyle=""/g, '$1');
  }
  const named = sheetIds.map((id) => ({ name: model.getters.getSheetName(id), keeps: keeps(id) }));
  parts['xl/workbook.xml'] = withNames(parts['xl/workbook.xml'] ?? '', namesOf(model), printNames(named));
  const written = withKeeps(asExcelTakes(withMarks(parts, marked)), sheetIds.map(keeps));
  const all = withProperties(withCore(withApplication(written), core), properties);
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])), {
    level: 6,
  });
}
