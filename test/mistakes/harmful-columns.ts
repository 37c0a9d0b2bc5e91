import type { ColumnId } from '../../src/meting/form/columns';
import type { Book } from './book';
import type { Mistake } from './harmful';

/** A cell is inserted into a column, and all below it moves down a row. */
const inserted =
  (columns: readonly ColumnId[], pushedOut: boolean, cells = 1) =>
  (book: Book): void => {
    const from = book.random.between(3, 12);
    for (const id of columns) {
      const at = book.place(id);
      const moved = [
        ...Array<null>(cells).fill(null),
        ...book.cells.slice(from).map((row) => row[at] ?? null),
      ];
      const length = pushedOut ? moved.length : book.cells.length - from;
      moved.slice(0, length).forEach((value, i) => {
        (book.cells[from + i] ??= book.draft.columns.map(() => null))[at] = value;
      });
    }
  };

/** A cell is deleted from a column, and all below it moves up a row. */
const deleted =
  (columns: readonly ColumnId[]) =>
  (book: Book): void => {
    const from = book.random.between(3, 12);
    for (const id of columns) {
      const at = book.place(id);
      book.cells.slice(from).forEach((row, i) => {
        row[at] = book.cells[from + i + 1]?.[at] ?? null;
      });
    }
  };

/** Two rows of which the cells stand one column further to the right, or to the left, from a column on. */
const moved =
  (id: ColumnId, to: 'right' | 'left') =>
  (book: Book): void => {
    const from = book.random.between(4, 12);
    for (const row of book.cells.slice(from, from + 2)) {
      if (to === 'right') row.splice(book.place(id), 0, null);
      else row.splice(book.place(id), 1);
    }
  };

/** The cells of a column in descending order, the rest where it was. */
const sortedDown =
  (id: ColumnId) =>
  (book: Book): void => {
    const at = book.place(id);
    const values = book.cells.slice(1).map((row) => row[at] ?? null);
    values.sort((a, b) =>
      typeof a === 'number' && typeof b === 'number' ? b - a : String(a) > String(b) ? -1 : 1,
    );
    values.forEach((value, i) => {
      (book.cells[i + 1] ?? [])[at] = value;
    });
  };

/** Columns that came to stand beside other rows than their own. */
export const HARMFUL_COLUMNS: readonly Mistake[] = [
  ...(
    [
      ['BSNs', ['bsn']],
      ['hours', ['verloondeUren']],
      ['begins of the period', ['datAanvTv']],
      ['codes aard', ['cdAard']],
      ['forms', ['vorm']],
      ['sectors', ['sector']],
      ['loonheffingennummers', ['lhnr']],
      ['BSN to income relation', ['bsn', 'lhnr', 'numIv']],
    ] as const
  ).map(([name, columns]): Mistake => ({
    name: `a cell inserted above the ${name}, the last below the last row`,
    make: inserted(columns, true),
  })),
  { name: 'three cells inserted above the hours', make: inserted(['verloondeUren'], true, 3) },
  {
    name: 'a cell inserted above the hours, and the last cut off',
    make: inserted(['verloondeUren'], false),
  },
  {
    name: 'a cell inserted above the sectors, and the last cut off',
    only: 'full',
    make: inserted(['sector'], false),
  },
  { name: 'a cell deleted from the BSNs', make: deleted(['bsn']) },
  { name: 'a cell deleted from the sectors', only: 'full', make: deleted(['sector']) },
  { name: 'a cell deleted from the jobs', only: 'full', make: deleted(['banen']) },
  { name: 'jobs sorted apart', only: 'full', make: sortedDown('banen') },
  { name: 'sectors sorted apart, from the end of the alphabet', only: 'full', make: sortedDown('sector') },
  { name: 'sectors of the user firm sorted apart', only: 'full', make: sortedDown('sectorInlener') },
  {
    name: 'a row of a small job copied under another number',
    unseen: {
      bare: 'two small jobs of the same hours are possible, and a bare sheet tells nothing that sets them apart',
    },
    make: (book) => {
      const record = book.formal();
      book.set(record, 'verloondeUren', 61);
      if (book.has('contracturenPW')) book.set(record, 'contracturenPW', 14);
      if (book.has('banen')) book.set(record, 'banen', null);
      if (book.hasTable()) book.draft.recountTabel1();
      book.set(book.draft.copyRecord(record), 'numIv', 2);
      if (book.hasTable()) book.draft.recountTabel1();
    },
  },
  {
    name: 'a second table beside the first',
    make: (book) => {
      const width = book.draft.columns.length;
      const below = book.cells.splice(16);
      below.forEach((row, i) => {
        const beside = (book.cells[1 + i] ??= []);
        while (beside.length < width + 1) beside.push(null);
        beside.push(...row);
      });
      book.cells[0]?.push(null, ...book.cells[0].slice(0, width));
    },
  },
  {
    name: 'a second column of BSNs beside the first',
    make: (book) => {
      book.cells.forEach((row) => row.push(row[book.place('bsn')] ?? null));
    },
  },
  { name: 'two rows moved right from the hours', make: moved('verloondeUren', 'right') },
  { name: 'two rows moved right from the code aard', make: moved('cdAard', 'right') },
  { name: 'two rows moved right from the begin of the period', make: moved('datAanvTv', 'right') },
  { name: 'two rows moved left from the form', make: moved('vorm', 'left') },
  { name: 'two rows moved left from the BSN', make: moved('bsn', 'left') },
  {
    name: 'an end of the period filled down without a year',
    only: 'bare',
    make: (book) => {
      const last = book.draft.dayOf('2024-12-31');
      book.each((record) => {
        book.set(record, 'tijdvakType', 'MND');
        book.set(record, 'datAanvTv', { date: book.draft.dayOf('2024-12-01') });
        book.set(record, 'datEindTv', { date: last + 3 * record });
        book.set(record, 'jaar', null);
        book.set(record, 'tijdvak', null);
      });
    },
  },
  {
    name: 'each third BSN filled with the one above it',
    make: (book) => {
      for (let record = 1; record < 16; record += 3) book.set(record, 'bsn', book.get(record - 1, 'bsn'));
    },
  },
  {
    name: 'hours of one week paid for all who are hired, beside the attributed ones',
    only: 'full',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'vorm') !== 'inleen' || book.get(record, 'contracturenPW') === null) return;
        book.set(record, 'verloondeUren', book.number(record, 'contracturenPW'));
      });
    },
  },
  {
    name: 'a row that was begun and not finished',
    make: (book) => {
      const record = book.draft.copyRecord(0);
      for (const id of book.draft.columns) if (id !== 'lhnr') book.set(record, id, null);
      book.set(record, 'bsn', book.draft.newBsn());
    },
  },
];
