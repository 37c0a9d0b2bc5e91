import { RULE_EXAMPLES } from '../../src/meting/rules/examples';
import type { Book } from './book';
import type { Mistake } from './harmful';

/** What follows from the hours of a row is not filled in, and Tabel 1 agrees with them. */
function alone(book: Book, records: readonly number[]): void {
  for (const record of records)
    for (const id of ['banen', 'divisor', 'urenToegerekend'] as const)
      if (book.has(id)) book.set(record, id, null);
  if (book.hasTable()) book.draft.recountTabel1();
}

/** All are paid every four weeks, of these days. */
function everyFourWeeks(book: Book, first: string, last: string): void {
  book.each((record) => {
    book.set(record, 'tijdvakType', '4WK');
    book.set(record, 'tijdvak', '2024-P13');
    book.set(record, 'datAanvTv', { date: book.draft.dayOf(first) });
    book.set(record, 'datEindTv', { date: book.draft.dayOf(last) });
    alone(book, [record]);
  });
}

/** A row of the payroll tax number that most rows have. */
function ofLargestEmployer(book: Book): number {
  const times = new Map<unknown, number>();
  book.each((record) => times.set(book.get(record, 'lhnr'), (times.get(book.get(record, 'lhnr')) ?? 0) + 1));
  const most = Math.max(...times.values());
  return book.where((record) => times.get(book.get(record, 'lhnr')) === most);
}

/** The hours of some rows stand one column off. */
const hoursBeside =
  (step: -1 | 1) =>
  (book: Book): void => {
    const at = book.place('verloondeUren');
    for (const record of [3, 9, 14]) {
      const cells = book.cells[record + 1] ?? [];
      cells[at + step] = cells[at] ?? null;
      cells[at] = null;
    }
  };

/** What was filled in right, at another time, place or measure than it is of. */
export const HARMFUL_WRONG_PLACE: readonly Mistake[] = [
  {
    name: 'a meting of a year to come',
    make: ({ draft, random }) => void RULE_EXAMPLES.S38.seed(draft, random),
  },
  {
    name: 'the contract hours of the whole month in some rows',
    only: 'full',
    make: (book) => {
      for (const record of [3, 9, 14]) {
        const weekly = 18 + record;
        book.set(record, 'contracturenPW', Math.round(weekly * 4.35));
        book.set(record, 'verloondeUren', Math.round(weekly * 4.35));
        alone(book, [record]);
      }
    },
  },
  {
    name: 'a digit lost from the hours of one row',
    only: 'full',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'contracturenPW', 24);
      book.set(record, 'verloondeUren', 10);
      alone(book, [record]);
    },
  },
  {
    name: 'four weeks of a week earlier in one row',
    make: (book) => {
      everyFourWeeks(book, '2024-12-02', '2024-12-29');
      const record = ofLargestEmployer(book);
      book.set(record, 'datAanvTv', { date: book.draft.dayOf('2024-11-25') });
      book.set(record, 'datEindTv', { date: book.draft.dayOf('2024-12-22') });
    },
  },
  {
    name: 'only the year of the registration of some',
    make: (book) => {
      for (const record of [2, 5, 9]) book.set(record, 'datRegistratie', { date: 2019 });
    },
  },
  {
    name: 'the year of the begin of one period',
    make: (book) => {
      book.set(book.any(), 'datAanvTv', 2024);
    },
  },
  { name: 'hours one column to the left in some rows', make: hoursBeside(-1) },
  {
    name: 'hours one column to the right in some rows',
    only: 'full',
    make: (book) => {
      for (const record of [3, 9, 14]) book.set(record, 'verloondeUren', 96 + record);
      hoursBeside(1)(book);
    },
  },
  {
    name: 'a list of BSNs and hours to the right of the table',
    make: (book) => {
      const width = book.draft.columns.length;
      const [bsn, hours] = [book.place('bsn'), book.place('verloondeUren')];
      // Of other people than those of the rows that they stand beside.
      book.cells.forEach((cells, row) => {
        const from = row === 0 ? cells : (book.cells[row + 9] ?? []);
        cells[width + 1] = row < 9 ? (from[bsn] ?? null) : null;
        cells[width + 2] = row < 9 ? (from[hours] ?? null) : null;
      });
    },
  },
  {
    name: 'the hours of a full job for everyone',
    only: 'bare',
    make: (book) => {
      book.column('verloondeUren', () => 156);
    },
  },
  {
    name: 'hours of a whole year in rows below each other',
    only: 'bare',
    make: (book) => {
      for (const record of book.block(6))
        book.set(record, 'verloondeUren', 12 * book.number(record, 'verloondeUren'));
    },
  },
];
