import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { SHEETS } from '../../meting/form/templates';
import type { DraftCell, Draft, DraftSheet } from '../../meting/generate/draft';

/** A fixed moment: the same draft gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));
const DATE = { numFmt: 'dd-mm-yyyy' };
const SHARE = { numFmt: '0%' };
const MONEY = { numFmt: '_ [$€-413]\\ * #,##0.00_ ' };
const JOBS = { numFmt: '#,##0.00' };

/** Writes a generated meting as .xlsx, cell for cell: also what is wrong with it. */
export function draftWorkbook(draft: Draft): Promise<Uint8Array> {
  return writeXlsx({
    sheets: draft.sheets.map(draftSheet),
    properties: { created: MADE, modified: MADE, custom: Object.fromEntries(draft.properties) },
  });
}

function draftSheet({ name, cells: lines, hiddenRows, struckRows }: DraftSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  // Rows that nothing was put in are holes.
  const rows = Array.from(lines, (line: DraftCell[] | undefined, row) =>
    (line ?? []).map((cell, column): CellValue => {
      if (name === SHEETS.tabel1 && typeof cell === 'number' && !Number.isInteger(cell)) {
        cells.set(`${String(row)},${String(column)}`, { value: cell, style: JOBS });
        return null;
      }
      const isStruck = struckRows?.includes(row + 1) === true && cell !== null;
      if ((typeof cell !== 'object' || cell === null) && !isStruck) return cell;
      const special = typeof cell === 'object' && cell !== null ? specialCell(cell) : { value: cell };
      cells.set(`${String(row)},${String(column)}`, isStruck ? struckOut(special) : special);
      return null;
    }),
  );
  return {
    name,
    rows,
    columns: widthsOf(rows),
    cells,
    freezePane: { rows: 1 },
    rowDefs: new Map((hiddenRows ?? []).map((row) => [row - 1, { hidden: true }])),
  };
}

/** Rows by which the width of a column is told: headings, labels, and some values under them. */
const LOOKED_AT = 50;
const NARROWEST = 10;
const WIDEST = 50;

/** Wide enough for what stands in them, in characters: no heading or label is cut off. */
function widthsOf(rows: readonly (readonly CellValue[])[]): { readonly width: number }[] {
  const seen = rows.slice(0, LOOKED_AT);
  const columns = seen.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, c) => {
    const longest = seen.reduce((most, row) => {
      const cell = row[c];
      return typeof cell === 'string' || typeof cell === 'number'
        ? Math.max(most, String(cell).length)
        : most;
    }, 0);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

function struckOut(cell: Partial<Cell>): Partial<Cell> {
  return { ...cell, style: { ...cell.style, font: { strikethrough: true } } };
}

function specialCell(cell: Exclude<DraftCell, string | number | boolean | null>): Partial<Cell> {
  if ('date' in cell) return { value: cell.date, type: 'number', style: DATE };
  if ('percent' in cell) return { value: cell.percent, type: 'number', style: SHARE };
  if ('money' in cell) return { value: cell.money, type: 'number', style: MONEY };
  if ('error' in cell) return { value: cell.error, type: 'error' };
  return { value: null, type: 'formula', formula: '1+1' };
}
