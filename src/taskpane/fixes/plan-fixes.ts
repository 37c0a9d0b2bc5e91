import { readAddress } from '../../host/a1';
import type { FormulaCell, RangeRef, RangeWrite, WorkbookHost, WriteCell } from '../../host/host';
import type { SheetSeen } from '../../meting/read/seen';
import { columnById, type Column } from '../../meting/form/columns';
import type { FindingGroup } from '../../meting/judge/finding';
import type { Cell } from '../../workbook/table';
import { proposeFix, type Fix } from './propose-fix';

/** A cell that can be repaired, with what stands in it now. */
export interface PlannedFix extends Fix {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly columnType: Column['type'];
}

export interface FixPlan {
  readonly sheet: string;
  readonly fixes: readonly PlannedFix[];
  /** Cells of the group that have no safe repair: the user's own work. */
  readonly left: number;
}

/** Reads the cells of a group, on the sheet as the workbook calls it, and proposes what can safely be repaired. Nothing is written. */
export async function planFixes(
  host: WorkbookHost,
  group: Pick<FindingGroup, 'sheet' | 'ranges'>,
  seen: SheetSeen,
): Promise<FixPlan> {
  const columns = new Map(seen.mapped.map(({ index, column }) => [index, columnById(column)]));
  const fixes: PlannedFix[] = [];
  let left = 0;
  const areas = group.ranges.flatMap((address) => readAddress(address) ?? []);
  for (const { area, parts } of readTogether(areas)) {
    const entered = await host.readFormulas({ sheet: group.sheet, ...area });
    for (const { row, column } of parts.flatMap(cellsOf)) {
      const known = columns.get(column);
      const cell = entered[row - area.row]?.[column - area.column] ?? null;
      const fix = known ? proposeFix(cell, known) : null;
      if (!fix || !known || typeof cell !== 'string') left++;
      else fixes.push({ ...fix, row, column, before: cell, columnType: known.type });
    }
  }
  return { sheet: group.sheet, fixes, left };
}

type Area = Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>;

/** Cells of a column that lie closer together than this are read in one go. */
const readAcross = 200;

/** Hundreds of single cells under each other are a few requests, not hundreds. */
function readTogether(areas: readonly Area[]): readonly { readonly area: Area; readonly parts: Area[] }[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.row - b.row);
  const joined: { area: Area; readonly parts: Area[] }[] = [];
  for (const each of sorted) {
    const last = joined.at(-1);
    const between = last ? each.row - (last.area.row + last.area.rows) : 0;
    if (
      last?.area.column === each.column &&
      last.area.columns === each.columns &&
      between >= 0 &&
      between < readAcross
    ) {
      last.area = { ...last.area, rows: each.row + each.rows - last.area.row };
      last.parts.push(each);
    } else {
      joined.push({ area: each, parts: [each] });
    }
  }
  return joined;
}

function cellsOf({ row, column, rows, columns }: Area): readonly { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** Carries out a plan as one step that can be undone. Only the repaired cells are written. */
export async function applyFixes(host: WorkbookHost, { sheet, fixes }: FixPlan): Promise<void> {
  await host.writeRanges(sheet, toWrites(fixes.map((fix) => ({ ...fix, value: fix.after }))));
}

/** Puts back what stood there, in the cells that nobody has changed since. Gives how many those were. */
export async function undoFixes(host: WorkbookHost, { sheet, fixes }: FixPlan): Promise<number> {
  const now = new Set<string>();
  for (const { area, parts } of readTogether(fixes.map(oneCell))) {
    const entered = await host.readFormulas({ sheet, ...area });
    for (const { row, column } of parts) now.add(holds(row, column, entered[row - area.row]?.[0] ?? null));
  }
  const untouched = fixes.filter(({ row, column, after }) => now.has(holds(row, column, after)));
  if (untouched.length > 0) {
    const writes = untouched.map(({ row, column, before }) => ({ row, column, value: before }));
    await host.writeRanges(sheet, toWrites(writes));
  }
  return untouched.length;
}

const oneCell = ({ row, column }: PlannedFix): Area => ({ row, column, rows: 1, columns: 1 });

function holds(row: number, column: number, value: Cell | FormulaCell): string {
  return `${row} ${column} ${JSON.stringify(value)}`;
}

interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: WriteCell;
  readonly numberFormat?: string;
}

/** Cells under each other with one format go in one range. */
function toWrites(cells: readonly CellToWrite[]): readonly RangeWrite[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const writes: (RangeWrite & { values: WriteCell[][] })[] = [];
  for (const { row, column, value, numberFormat } of sorted) {
    const last = writes.at(-1);
    if (
      last?.column === column &&
      last.numberFormat === numberFormat &&
      last.row + last.values.length === row
    ) {
      last.values.push([value]);
    } else {
      writes.push({
        row,
        column,
        values: [[value]],
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    }
  }
  return writes;
}
