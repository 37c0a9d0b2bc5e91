import { cellOf, type Contributions, type Partition } from '../../sql/duckdb/contributions';
import { outcomeOfCount } from './count-outcome';

const JOBS = 10;
const PERSONS = 20;

/** The cell of formeel and markt, without a region. */
function cell(): number {
  for (let number = 0; number < 10_000; number++) {
    const { form, sector, region } = cellOf(number);
    if (form === 1 && sector === 1 && region === 0) return number;
  }
  throw new Error('no such cell');
}

/** So many contributors with as much each. */
function partition(contributors: number): Partition {
  const names = Array.from({ length: contributors }, (_, i) => `c${String(i)}`);
  return {
    ...{ alone: false, contributors, rest: [], restPersons: [], allPersons: PERSONS },
    parts: names.map((contributor) => ({ contributor, cell: cell(), jobs: JOBS / contributors })),
    persons: names.map((contributor) => ({
      ...{ contributor, of: 'place', line: 0 },
      persons: PERSONS / contributors,
    })),
  };
}

function contributions(...partitions: readonly Partition[]): Contributions {
  return {
    ...{ by: 'organisatie', partitions },
    persons: [{ of: 'place', line: 0, persons: PERSONS }],
    largest: [{ cell: cell(), jobs: [0.5, 0.5] }],
  };
}

const isRisky = (...partitions: readonly Partition[]): boolean =>
  outcomeOfCount({ tabel1: {} as never, groups: [] }, contributions(...partitions))
    .contributors(10)
    .isRisky({});

test('a figure of few is risky in whichever way they are told apart, and not where they are many in each', () => {
  expect(isRisky(partition(5))).toBe(false);
  expect(isRisky(partition(5), partition(4))).toBe(false);
  expect(isRisky(partition(2))).toBe(true);
  expect(isRisky(partition(5), partition(2))).toBe(true);
  expect(isRisky(partition(2), partition(5))).toBe(true);
});
