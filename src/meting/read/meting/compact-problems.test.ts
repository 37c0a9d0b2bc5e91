import fc from 'fast-check';
import type { CellProblem, ProblemCell } from '../../form/records';
import { CompactProblems } from './compact-problems';

const problem = fc.constantFrom<CellProblem>(
  'unreadable',
  'other-unit',
  'rounded',
  'covered',
  'unknown-code',
  'error',
  'uncached',
);

test('problem cells are kept as in a map, whatever their records and texts', () => {
  const cell = fc.record({ problem, text: fc.constantFrom('', 'x', '#N/A', 'twaalf', 'Ja', 'é') });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(200), { maxLength: 60 }),
      fc.array(cell, { minLength: 60, maxLength: 60 }),
      (given, cells) => {
        const records = given.sort((a, b) => a - b);
        const compact = new CompactProblems();
        const map = new Map<number, ProblemCell>();
        records.forEach((record, i) => {
          const { problem, text } = cells[i] as ProblemCell;
          compact.add(record, problem, text);
          map.set(record, { problem, text });
        });
        expect(compact.size).toBe(map.size);
        expect([...compact]).toEqual([...map]);
        expect([...compact.values()]).toEqual([...map.values()]);
        const all = Array.from({ length: 202 }, (_, record) => record);
        expect(all.map((record) => compact.has(record))).toEqual(all.map((record) => map.has(record)));
        expect(all.map((record) => compact.get(record))).toEqual(all.map((record) => map.get(record)));
      },
    ),
  );
});

test('more different texts than are remembered all come back', () => {
  const compact = new CompactProblems();
  for (let i = 0; i < 25_000; i++) compact.add(3 * i, 'unreadable', `tekst ${String(i % 12_500)}`);
  expect(
    [...compact].every(([record, { text }], i) => record === 3 * i && text === `tekst ${String(i % 12_500)}`),
  ).toBe(true);
});
