import type { RangeWrite, SheetInfo } from '../../host/host';
import { CellKind, type Batch } from '../../workbook/table';
import { OpenWorkbookHost } from './open-workbook';

/** A workbook that keeps the texts of its sheets. */
export class TextWorkbook extends OpenWorkbookHost {
  readonly texts = new Map<string, Map<number, (string | null)[]>>();
  override listSheets = (() =>
    Promise.resolve(
      [...this.texts.keys()].map((name): SheetInfo => ({ name, visibility: 'visible' })),
    )) as unknown as OpenWorkbookHost['listSheets'];
  override addSheet = ((name: string) => {
    this.texts.set(name, new Map());
    return Promise.resolve(name);
  }) as unknown as OpenWorkbookHost['addSheet'];
  override writeRanges = ((sheet: string, writes: readonly RangeWrite[]) => {
    for (const { row, values } of writes) {
      this.texts.get(sheet)?.set(row, [...(values[0] ?? [])] as (string | null)[]);
    }
    return Promise.resolve();
  }) as unknown as OpenWorkbookHost['writeRanges'];
  override async *readUsedRange(sheet?: string): AsyncGenerator<never> {
    const rows = [...(this.texts.get(sheet ?? '') ?? [])].sort(([a], [b]) => a - b);
    const width = 8;
    const batch: Batch = {
      rowCount: rows.length,
      rows: Uint32Array.from(rows, ([row]) => row),
      columns: Array.from({ length: width }, (_, column) => ({
        kinds: Uint8Array.from(rows, ([, cells]) => (cells[column] == null ? CellKind.blank : CellKind.text)),
        numbers: new Float64Array(rows.length),
        texts: rows.map(([, cells]) => cells[column] ?? undefined),
      })),
    };
    yield batch as never;
    await Promise.resolve();
  }
}
