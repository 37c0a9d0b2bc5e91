import type { SheetKind } from './seen';
import { SHEETS } from '../form/templates';
import type { ColumnId } from '../form/columns';
import { isBlank, isText, type GridCell, type GridRow } from './values/grid';
import { normalHeading } from './values/normal-text';
import { opgaveLabels } from './forms/read-opgave';
import { PARAMETERS_SHEET } from './forms/read-parameters';
import { readTabellen } from './forms/read-tabel1';
import { toelichtingHeader } from './forms/read-toelichting';
import { namedColumn } from './meting/map-columns';

/** How many known headings a row must have to be the headings of a meting. */
const ENOUGH_HEADINGS = 4;
/** Labels that make a sheet an Opgave when its name does not. */
const ENOUGH_LABELS = 3;

const productNames = new Set(
  [SHEETS.lists, SHEETS.instructieNl, SHEETS.instructieEn, PARAMETERS_SHEET].map(normalHeading),
);

/** What a sheet is, from its name and its first rows. `header` is the place of the headings in the list, -1 for none. */
export function sheetKind(
  name: string,
  rows: readonly GridRow[],
): { readonly kind: SheetKind; readonly header: number } {
  const filled = rows.some(({ cells }) => cells.some((cell) => !isBlank(cell)));
  if (productNames.has(normalHeading(name))) return { kind: 'product', header: -1 };
  if (!filled) return { kind: 'empty', header: -1 };
  const header = metingHeader(name, rows);
  if (header > 0 && showsFunctions(rows.slice(0, header))) return { kind: 'product', header: -1 };
  if (header >= 0) return { kind: 'meting', header };
  if (toelichtingHeader(rows) >= 0) return { kind: 'toelichting', header: toelichtingHeader(rows) };
  const [tabel1] = readTabellen(name, rows, false);
  if (tabel1) {
    const above = rows.filter(({ row }) => row < tabel1.headerRow);
    return { kind: showsFunctions(above) ? 'product' : 'tabel1', header: -1 };
  }
  const labels = opgaveLabels(rows);
  const named = normalHeading(name) === normalHeading(SHEETS.opgave);
  if (labels >= ENOUGH_LABELS || (named && labels > 0)) return { kind: 'opgave', header: -1 };
  return { kind: 'unknown', header: -1 };
}

/** The full name of a function. */
const functionName = /^BANENAFSPRAAK\.[A-Z]+$/;

/** Whether functions are named above a table: it is then what the product made to compute with them, and no one's meting. */
function showsFunctions(above: readonly GridRow[]): boolean {
  return above.some(({ cells }) => cells.some((cell) => isText(cell) && functionName.test(cell.trim())));
}

function metingHeader(name: string, rows: readonly GridRow[]): number {
  // Below the headings texts repeat themselves.
  const known = new Map<string, ColumnId | null>();
  let best = -1;
  let most = 0;
  for (const [at, { cells }] of rows.entries()) {
    const named = countNamed(cells, known);
    if (named > most) [best, most] = [at, named];
  }
  if (most >= ENOUGH_HEADINGS) return best;
  // A sheet that bears the name of the template but whose headings were rewritten: the first full row is taken and asked about.
  if (normalHeading(name) !== normalHeading(SHEETS.meting)) return -1;
  return rows.findIndex(({ cells }) => cells.filter(isText).length >= ENOUGH_HEADINGS);
}

const STARTS_WITH_DIGIT = /^\d/;

/** How many columns the cells of a row name. */
function countNamed(cells: readonly GridCell[], known: Map<string, ColumnId | null>): number {
  const ids = new Set<ColumnId>();
  for (const cell of cells) {
    // No heading begins with a digit; of the cells below the headings many do.
    if (!isText(cell) || STARTS_WITH_DIGIT.test(cell)) continue;
    let column = known.get(cell);
    if (column === undefined) known.set(cell, (column = namedColumn(cell)));
    if (column !== null) ids.add(column);
  }
  return ids.size;
}
