import { CellKind, type WorkbookSource } from '../../../src/workbook/table';
import { Tally } from './serve';

/** Looks at every cell of every sheet. */
export async function tallyWorkbook(source: WorkbookSource): Promise<ReturnType<Tally['result']>> {
  const tally = new Tally();
  for (const sheet of source.sheets) {
    const table = await sheet.open();
    for await (const batch of table.batches()) {
      for (const column of batch.columns) {
        if (column === undefined) continue;
        const { kinds, numbers, texts } = column;
        for (let i = 0; i < batch.rowCount; i++) {
          const kind = kinds[i];
          if (kind === CellKind.number || kind === CellKind.date) tally.number(numbers[i] ?? NaN);
          else if (kind === CellKind.text) tally.text(texts[i] ?? '');
          else if (kind !== CellKind.blank) tally.add(true);
        }
      }
      // As the product does with what it has looked at.
      batch.release?.();
    }
  }
  return tally.result();
}
