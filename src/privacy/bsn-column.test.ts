import { BsnColumn } from './bsn-column';
import { passesElfproef } from './elfproef';

function columnOf(values: Iterable<string | number>): BsnColumn {
  const column = new BsnColumn();
  for (const value of values) column.see(value);
  return column;
}

const numbers = Array.from({ length: 4000 }, (_, index) => 612_345_678 + index * 7919);
const bsns = numbers.filter((value) => passesElfproef(String(value)));

test('a column of burgerservicenummers is known without its heading, with some mistakes in it', () => {
  expect(columnOf(bsns).verdict).toBe('bsn');
  expect(columnOf([...bsns.slice(0, 90), ...numbers.slice(0, 10)]).verdict).toBe('bsn');
  expect(columnOf(bsns.map(String)).verdict).toBe('bsn');
});

test('lost zeros do not hide it', () => {
  const lost = Array.from({ length: 3000 }, (_, index) => 10_000_000 + index * 4001).filter((value) =>
    passesElfproef(String(value).padStart(9, '0')),
  );
  expect(columnOf(lost).verdict).toBe('bsn');
});

test('other numbers of nine digits are known as such', () => {
  expect(columnOf(numbers).verdict).toBe('other');
});

test('few values, amounts and texts say nothing', () => {
  expect(columnOf(bsns.slice(0, 1)).verdict).toBe('unknown');
  expect(columnOf(Array.from({ length: 50 }, () => bsns[0] as number)).verdict).toBe('unknown');
  expect(columnOf([1.5, 'a', '', 36, 2024]).verdict).toBe('unknown');
});

test('fewer than one in a hundred columns of other numbers is taken for burgerservicenummers', () => {
  let taken = 0;
  const columns = 5000;
  for (let i = 0; i < columns; i++) {
    const length = 2 + (i % 7);
    // Scattered numbers of nine digits, other ones for each column.
    const values = Array.from(
      { length },
      (_, j) => 100_000_000 + ((i * 7919 + j * 104_729_171) % 900_000_000),
    );
    if (columnOf(values).verdict === 'bsn') taken += 1;
  }
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(columns / 100);
});
