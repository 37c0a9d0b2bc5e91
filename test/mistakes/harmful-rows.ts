import type { ColumnId } from '../../src/meting/form/columns';
import type { Book } from './book';
import type { Mistake } from './harmful';

const each =
  (rows: (book: Book) => readonly number[], change: (book: Book, record: number) => void) =>
  (book: Book): void => {
    for (const record of rows(book)) change(book, record);
  };
const two = (book: Book) => [4, 5].map((n) => n + (book.count % 2));
const third = (book: Book) => Array.from({ length: book.count }, (_, i) => i).filter((i) => i % 3 === 1);
const most = (book: Book) => Array.from({ length: book.count }, (_, i) => i).filter((i) => i % 5 !== 0);

const exchange = (one: ColumnId, other: ColumnId) => (book: Book, record: number) => {
  const row = book.cells[record + 1] ?? [];
  const [at, to] = [book.place(one), book.place(other)];
  [row[at], row[to]] = [row[to] ?? null, row[at] ?? null];
};
const move = (from: ColumnId, to: ColumnId) => (book: Book, record: number) => {
  const row = book.cells[record + 1] ?? [];
  row[book.place(to)] = row[book.place(from)] ?? null;
  row[book.place(from)] = null;
};
/** The cells from the first column on up to this one stand a column too far to the right. */
const leftPart = (until: ColumnId) => (book: Book, record: number) => {
  const row = book.cells[record + 1] ?? [];
  row.splice(book.place(until), 1);
  row.unshift(null);
};
const rest = (from: ColumnId) => (book: Book, record: number) =>
  void book.cells[record + 1]?.splice(book.place(from), 0, null);
const cut = (from: ColumnId) => (book: Book, record: number) => {
  const row = book.cells[record + 1] ?? [];
  row.fill(null, book.place(from));
};

/** Cells of rows that came under other headings than their own. */
export const HARMFUL_ROWS: readonly Mistake[] = [
  { name: 'BSN and loonheffingennummer exchanged in two rows', make: each(two, exchange('bsn', 'lhnr')) },
  { name: 'BSN and number of the relation exchanged in two rows', make: each(two, exchange('bsn', 'numIv')) },
  { name: 'form and sector exchanged in each third row', make: each(third, exchange('vorm', 'sector')) },
  {
    name: 'hours and sector exchanged in each third row',
    make: each(third, exchange('verloondeUren', 'sector')),
  },
  { name: 'the end of the period under the BSN in two rows', make: each(two, move('datEindTv', 'bsn')) },
  { name: 'the end of the period under the BSN in most rows', make: each(most, move('datEindTv', 'bsn')) },
  {
    name: 'the end of the period under the year in each third row',
    make: each(third, move('datEindTv', 'jaar')),
  },
  {
    name: 'the left part of two rows moved right over the loonheffingennummer',
    make: each(two, leftPart('lhnr')),
  },
  {
    name: 'the left part of two rows moved right over the hours',
    make: each(two, leftPart('verloondeUren')),
  },
  { name: 'most rows moved right from the code aard', make: each(most, rest('cdAard')) },
  { name: 'most rows moved right from the BSN', make: each(most, rest('bsn')) },
  { name: 'two rows cut off at the hours', only: 'bare', make: each(two, cut('verloondeUren')) },
  { name: 'each third row cut off at the hours', only: 'bare', make: each(third, cut('verloondeUren')) },
  {
    name: 'every row cut off at the form',
    make: each((book) => [...Array(book.count).keys()], cut('vorm')),
  },
  {
    name: 'a heading deleted, and those behind it moved left',
    make: (book) => void book.cells[0]?.splice(book.place('datAanvTv'), 1),
  },
  {
    name: 'a cell inserted before the heading of the BSN',
    make: (book) => void book.cells[0]?.splice(book.place('bsn'), 0, null),
  },
  {
    name: 'the BSN of the row under the loonheffingennummer in two rows',
    make: each(two, (book, record) => {
      book.set(record, 'lhnr', book.get(record, 'bsn'));
    }),
  },
  {
    name: 'headings of the loonheffingennummer and the number of the relation swapped',
    make: (book) => {
      book.swapHeadings('lhnr', 'numIv');
    },
  },
  {
    name: 'somebody who is hired without any sector',
    only: 'full',
    make: (book) => {
      const record = book.lent();
      book.set(record, 'sector', null);
      book.set(record, 'sectorInlener', null);
    },
  },
];
