import { addressOf } from '../../host/a1';
import type { WorkbookHost, WriteCell } from '../../host/host';

export interface Inserted {
  /** False where something stands in the cell already; nothing was written then. */
  readonly done: boolean;
  readonly sheet: string;
  readonly address: string;
}

/** How far what is written reaches, and how each of its columns shows numbers; `null`: as it did. */
export interface ResultShape {
  readonly rows: number;
  readonly formats: readonly (string | null)[];
}

/** Writes into the active cell; what stands there already is only overwritten when asked. */
export async function insertCell(
  host: WorkbookHost,
  make: (sheet: string) => WriteCell,
  overwrite: boolean,
  shape: ResultShape = { rows: 1, formats: [] },
): Promise<Inserted> {
  const selection = await host.getSelection();
  const ref = { ...selection, rows: 1, columns: 1 };
  const cell = { sheet: ref.sheet, address: addressOf(ref) };
  if (!overwrite) {
    const [[there] = []] = await host.readRange(ref);
    if (there !== null && there !== undefined) return { done: false, ...cell };
  }
  await host.writeRange(ref, [[make(ref.sheet)]]);
  for (const [index, format] of shape.formats.entries()) {
    if (format === null) continue;
    await host.setNumberFormat({ ...ref, column: ref.column + index, rows: shape.rows }, format);
  }
  return { done: true, ...cell };
}
