import type { FormulaCell, RangeWrite } from '../../../host/host';
import { CellKind, type Batch } from '../../../workbook/table';
import { ours, repairFormulas } from './repair-formulas';

function batch(rows: readonly number[], texts: readonly (string | undefined)[]): Batch {
  return {
    rowCount: rows.length,
    rows: Uint32Array.from(rows),
    columns: [
      undefined,
      {
        kinds: Uint8Array.from(texts, (text) => (text === undefined ? CellKind.blank : CellKind.error)),
        numbers: new Float64Array(rows.length),
        texts,
      },
    ],
  };
}

it('enters again only our formulas that show #NAME?', async () => {
  const written: [string, readonly RangeWrite[]][] = [];
  const formulas: Readonly<Record<number, FormulaCell>> = {
    2: { formula: '=BANENAFSPRAAK.JOBUNITS(A2)' },
    3: { formula: '=_xldudf_BANENAFSPRAAK_UREN(A3)' },
    7: { formula: '=SOMETHING.ELSE(A7)' },
  };
  const repaired = await repairFormulas({
    listSheets: () => Promise.resolve([{ name: 'Blad1', visibility: 'visible' as const }]),
    async *readUsedRange() {
      yield await Promise.resolve(batch([2, 3, 4], ['#NAME?', '#NAME?', '#N/A']));
      yield await Promise.resolve(batch([7, 8], ['#NAME?', undefined]));
    },
    readFormulas: ({ row, rows }) =>
      Promise.resolve(Array.from({ length: rows }, (_, i) => [formulas[row + i] ?? null])),
    writeRanges: (sheet, writes) => {
      written.push([sheet, writes]);
      return Promise.resolve();
    },
  });
  expect(repaired).toEqual([
    { sheet: 'Blad1', address: 'B2' },
    { sheet: 'Blad1', address: 'B3' },
  ]);
  expect(written).toEqual([
    [
      'Blad1',
      [
        { row: 2, column: 2, values: [[{ formula: '=BANENAFSPRAAK.JOBUNITS(A2)' }]] },
        { row: 3, column: 2, values: [[{ formula: '=BANENAFSPRAAK.UREN(A3)' }]] },
      ],
    ],
  ]);
});

it('knows our formulas from others', () => {
  expect(ours('=IFERROR(banenafspraak.jobunits(1),0)')).not.toBeNull();
  expect(ours('=MIJNBANENAFSPRAAK.X(1)')).toBeNull();
});
