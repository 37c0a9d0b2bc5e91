import { addressOf } from '../../../host/a1';
import type { RangeRef, RangeWrite, WorkbookHost } from '../../../host/host';
import { CellKind } from '../../../workbook/table';
import { namespace } from '../../../functions/formula';

type Repairer = Pick<WorkbookHost, 'listSheets' | 'readUsedRange' | 'readFormulas' | 'writeRanges'>;

/** Where a formula was entered again, as the user would look for it. */
export interface RepairedCell {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Enters formulas with our functions again where the cell shows #NAME?: Excel keeps that error for formulas that were
 * there before the add-in had loaded. Other formulas with that error are left alone; they are someone else's.
 */
export async function repairFormulas(host: Repairer): Promise<readonly RepairedCell[]> {
  const repaired: RepairedCell[] = [];
  for (const { name } of await host.listSheets()) {
    const writes: RangeWrite[] = [];
    for (const ref of await unknownNames(host, name)) {
      const formulas = await host.readFormulas(ref);
      for (const [down, line] of formulas.entries()) {
        const [entered] = line;
        if (typeof entered !== 'object' || entered === null || !('formula' in entered)) continue;
        const formula = ours(entered.formula);
        if (formula === null) continue;
        const at = { row: ref.row + down, column: ref.column };
        writes.push({ ...at, values: [[{ formula }]] });
        repaired.push({ sheet: name, address: addressOf({ ...at, rows: 1, columns: 1 }) });
      }
    }
    if (writes.length > 0) await host.writeRanges(name, writes);
  }
  return repaired;
}

/** Files may hold our functions as `_xldudf_BANENAFSPRAAK_JOBUNITS`; entered again they need their own name. */
export function ours(formula: string): string | null {
  const plain = formula.replaceAll(new RegExp(`_xldudf_${namespace}_`, 'gi'), `${namespace}.`);
  return new RegExp(`\\b${namespace}\\.`, 'i').test(plain) ? plain : null;
}

/** The cells of a sheet that show #NAME?, as runs of one column. */
async function unknownNames(host: Repairer, sheet: string): Promise<RangeRef[]> {
  const runs: { sheet: string; row: number; column: number; rows: number; columns: 1 }[] = [];
  const open = new Map<number, (typeof runs)[number]>();
  for await (const batch of host.readUsedRange(sheet)) {
    for (const [index, column] of batch.columns.entries()) {
      if (column === undefined) continue;
      for (let i = 0; i < batch.rowCount; i++) {
        if (column.kinds[i] !== CellKind.error || column.texts[i] !== '#NAME?') continue;
        const row = batch.rows[i] ?? 0;
        const before = open.get(index);
        if (before !== undefined && before.row + before.rows === row) {
          before.rows++;
          continue;
        }
        const run = { sheet, row, column: index + 1, rows: 1, columns: 1 as const };
        open.set(index, run);
        runs.push(run);
      }
    }
  }
  return runs;
}
