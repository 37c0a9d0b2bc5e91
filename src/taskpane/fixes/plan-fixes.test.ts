import type { RangeRef, RangeWrite } from '../../host/host';
import type { SheetSeen } from '../../meting/read/seen';
import type { FindingGroup } from '../../meting/judge/finding';
import { NoHost } from '../host/no-host';
import { applyFixes, planFixes, undoFixes } from './plan-fixes';

const seen: SheetSeen = {
  name: 'Meting',
  visibility: 'visible',
  takenFor: 'meting',
  headerRow: 1,
  records: 4,
  mapped: [{ index: 14, heading: 'Verloonde uren', column: 'verloondeUren', by: 'heading', confidence: 1 }],
  ignored: [],
};
const group: FindingGroup = {
  rule: 'S03',
  severity: 'fout',
  sheet: 'Meting',
  cause: 'verloondeUren',
  count: 5,
  ranges: ['N2:N4', 'N9', 'P9'],
  examples: [],
  key: '',
  explained: 0,
  explainedBy: [],
  explanations: [],
};

class Sheet extends NoHost {
  readonly written: [string, readonly RangeWrite[]][] = [];
  readonly cells: Record<string, unknown> = {
    N2: '110,5',
    N3: '80',
    N4: { formula: '=N3*2' },
    N9: '12',
    P9: 'x',
  };
  override readFormulas = ((ref: RangeRef) =>
    Promise.resolve(
      Array.from({ length: ref.rows }, (_, index) => [
        this.cells[`${ref.column === 14 ? 'N' : 'P'}${ref.row + index}`] ?? null,
      ]),
    )) as unknown as NoHost['readFormulas'];
  override writeRanges = ((sheet: string, writes: readonly RangeWrite[]) => {
    this.written.push([sheet, writes]);
    return Promise.resolve();
  }) as unknown as NoHost['writeRanges'];
}

test('only cells with one safe reading are planned; formulas and strange columns are left to the user', async () => {
  const plan = await planFixes(new Sheet(), group, seen);
  expect(plan.fixes.map(({ row, before, after }) => [row, before, after])).toEqual([
    [2, '110,5', 110.5],
    [3, '80', 80],
    [9, '12', 12],
  ]);
  expect(plan.left).toBe(2);
});

test('a plan is written in one call, and touches no other cell', async () => {
  const host = new Sheet();
  await applyFixes(host, await planFixes(host, group, seen));
  expect(host.written).toEqual([
    [
      'Meting',
      [
        { row: 2, column: 14, numberFormat: 'General', values: [[110.5], [80]] },
        { row: 9, column: 14, numberFormat: 'General', values: [[12]] },
      ],
    ],
  ]);
});

test('what was repaired can be put back, but for cells that were changed since', async () => {
  const host = new Sheet();
  const plan = await planFixes(host, group, seen);
  Object.assign(host.cells, { N2: 110.5, N3: 81, N9: 12 });
  expect(await undoFixes(host, plan)).toBe(2);
  expect(host.written).toEqual([
    [
      'Meting',
      [
        { row: 2, column: 14, values: [['110,5']] },
        { row: 9, column: 14, values: [['12']] },
      ],
    ],
  ]);
});
