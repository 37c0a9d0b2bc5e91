import { readAddress } from '../../host/a1';
import type { RangeWrite, WorkbookHost } from '../../host/host';
import type { SheetSeen } from '../../meting/read/seen';
import { columnById, type Column } from '../../meting/form/columns';
import type { FindingGroup } from '../../meting/judge/finding';
import type { Cell } from '../../workbook/table';
import { proposeFix, type Fix } from './propose-fix';

/** A cell that can be repaired, with what stands in it now. */
export interface PlannedFix extends Fix {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly columnType: Column['type'];
}

export interface FixPlan {
  readonly sheet: string;
  readonly fixes: readonly PlannedFix[];
  /** Cells of the group that have no safe repair: the user's own work. */
  readonly left: number;
}

/** Reads the cells of a group and proposes what can safely be repaired. Nothing is written. */
export async function planFixes(host: WorkbookHost, group: FindingGroup, seen: SheetSeen): Promise<FixPlan> {
  const columns = new Map(seen.mapped.map(({ index, column }) => [index, columnById(column)]));
  const fixes: PlannedFix[] = [];
  let left = 0;
  for (const address of group.ranges) {
    const area = readAddress(address);
    if (!area) continue;
    const entered = await host.readFormulas({ sheet: group.sheet, ...area });
    entered.forEach((cells, rowOffset) => {
      cells.forEach((cell, columnOffset) => {
        const column = columns.get(area.column + columnOffset);
        const fix = column ? proposeFix(cell, column) : null;
        if (!fix || !column || (typeof cell === 'object' && cell !== null)) {
          left++;
          return;
        }
        const position = { row: area.row + rowOffset, column: area.column + columnOffset };
        fixes.push({ ...fix, ...position, before: cell, columnType: column.type });
      });
    });
  }
  return { sheet: group.sheet, fixes, left };
}

/** Carries out a plan as one step that can be undone. Only the repaired cells are written. */
export async function applyFixes(host: WorkbookHost, { sheet, fixes }: FixPlan): Promise<void> {
  await host.writeRanges(sheet, toWrites(fixes));
}

/** Cells under each other with one format go in one range. */
export function toWrites(fixes: readonly PlannedFix[]): readonly RangeWrite[] {
  const sorted = [...fixes].sort((a, b) => a.column - b.column || a.row - b.row);
  const writes: (RangeWrite & { values: PlannedFix['after'][][] })[] = [];
  for (const { row, column, after, numberFormat } of sorted) {
    const last = writes.at(-1);
    if (
      last?.column === column &&
      last.numberFormat === numberFormat &&
      last.row + last.values.length === row
    ) {
      last.values.push([after]);
    } else {
      writes.push({ row, column, numberFormat, values: [[after]] });
    }
  }
  return writes;
}
