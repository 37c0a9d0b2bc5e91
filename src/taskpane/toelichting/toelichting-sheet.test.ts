import type { RangeWrite, SheetInfo } from '../../host/host';
import { CellKind, type Batch } from '../../workbook/table';
import { NoHost } from '../host/no-host';
import { readToelichtingSheet, removeToelichting, writeToelichtingen } from './toelichting-sheet';

/** A workbook that keeps the texts of its sheets. */
class TextWorkbook extends NoHost {
  readonly texts = new Map<string, Map<number, (string | null)[]>>();
  override listSheets = (() =>
    Promise.resolve(
      [...this.texts.keys()].map((name): SheetInfo => ({ name, visibility: 'visible' })),
    )) as unknown as NoHost['listSheets'];
  override addSheet = ((name: string) => {
    this.texts.set(name, new Map());
    return Promise.resolve(name);
  }) as unknown as NoHost['addSheet'];
  override writeRanges = ((sheet: string, writes: readonly RangeWrite[]) => {
    for (const { row, values } of writes) {
      this.texts.get(sheet)?.set(row, [...(values[0] ?? [])] as (string | null)[]);
    }
    return Promise.resolve();
  }) as unknown as NoHost['writeRanges'];
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

const explanation = (key: string, text: string) => ({
  rule: 'B06',
  sheet: 'Meting',
  cell: 'N2',
  key,
  text,
  role: 'bestuur',
  date: '2026-02-01',
});

test('the sheet is made with its headings when it is not there yet', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'Nacalculatie'), explanation('k2', 'Overwerk')]);
  const { rows, freeRow } = await readToelichtingSheet(host);
  expect(rows.map(({ row, key, text, role, date }) => [row, key, text, role, date])).toEqual([
    [2, 'k1', 'Nacalculatie', 'bestuur', '2026-02-01'],
    [3, 'k2', 'Overwerk', 'bestuur', '2026-02-01'],
  ]);
  expect(freeRow).toBe(4);
  expect(host.texts.get('Toelichting')?.get(1)?.[0]).toBe('Regel');
});

test('a second explanation of the same thing takes the place of the first; others stay', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'eerst'), explanation('k2', 'blijft')]);
  await writeToelichtingen(host, [explanation('k1', 'later')]);
  const { rows } = await readToelichtingSheet(host);
  expect(rows.map(({ key, text }) => [key, text])).toEqual([
    ['k1', 'later'],
    ['k2', 'blijft'],
  ]);
});

test('a removed explanation leaves an empty row that is not read', async () => {
  const host = new TextWorkbook();
  await writeToelichtingen(host, [explanation('k1', 'weg'), explanation('k2', 'blijft')]);
  await removeToelichting(host, 2);
  const { rows, freeRow } = await readToelichtingSheet(host);
  expect(rows.map(({ key }) => key)).toEqual(['k2']);
  expect(freeRow).toBe(4);
});
