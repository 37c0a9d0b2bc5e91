import fc from 'fast-check';
import { CellKind, type Batch } from '../../workbook/table';
import { bandAround, replaceRows, SheetMemory } from './sheet-memory';

/** Rows with one number each, as a block. */
function block(rows: readonly (readonly [row: number, value: number])[]): Batch {
  return {
    rowCount: rows.length,
    rows: Uint32Array.from(rows, ([row]) => row),
    columns: [
      {
        kinds: new Uint8Array(rows.length).fill(CellKind.number),
        numbers: Float64Array.from(rows, ([, value]) => value),
        texts: [],
      },
      undefined,
    ],
  };
}

const contents = (batches: readonly Batch[]) =>
  batches.flatMap(({ rows, columns }) => [...rows].map((row, i) => [row, columns[0]?.numbers[i]]));

test('whatever rows are read again, the sheet is what it would be read whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 5 })), { maxLength: 6 }),
      (count, size, changes) => {
        const sheet = new Map(Array.from({ length: count }, (_, i) => [i + 1, i + 1]));
        const all = [...sheet];
        let batches: readonly Batch[] = Array.from({ length: Math.ceil(count / size) }, (_, at) =>
          block(all.slice(at * size, (at + 1) * size)),
        );
        changes.forEach(([row, rows], turn) => {
          const fresh = Array.from({ length: rows }, (_, i) => [row + i, 1000 * (turn + 1) + i] as const);
          for (const [each, value] of fresh) sheet.set(each, value);
          const band = { sheet: 'Meting', row, rows, column: 1, columns: 1 };
          batches = replaceRows(batches, band, block(fresh));
        });
        expect(contents(batches)).toEqual([...sheet].sort(([a], [b]) => a - b));
      },
    ),
  );
});

test('a band is as wide as the sheet is known to be, or as the change reaches', () => {
  const known = [block([[1, 1]])];
  const change = { sheet: 'Meting', row: 4, rows: 2, column: 1, columns: 1 };
  expect(bandAround(change, known)).toEqual({ ...change, columns: 2 });
  expect(bandAround({ ...change, column: 5, columns: 3 }, known)).toEqual({ ...change, columns: 7 });
});

test('what is too large or in too many pieces is read anew, and so is a sheet that went', () => {
  const memory = new SheetMemory();
  memory.keep('Meting', [block([[1, 1]])]);
  memory.keep('Opgave', [block([[1, 1]])]);
  memory.retain(['Meting']);
  expect([memory.get('Meting')?.length, memory.get('Opgave')]).toEqual([1, undefined]);
  memory.keep(
    'Meting',
    Array.from({ length: 301 }, (_, i) => block([[i + 1, 1]])),
  );
  expect(memory.get('Meting')).toBeUndefined();
});
