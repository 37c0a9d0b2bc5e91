import type { ColumnId } from '../../src/meting/form/columns';
import type { Book } from './book';
import type { Mistake } from './harmful';

/** The rows as they stand, without their headings, each a copy of its own. */
const rowsOf = (book: Book) => book.cells.slice(1).map((row) => [...row]);

/** Every row once more, below all of them or each below itself, and changed there. */
const doubled =
  (where: 'below' | 'beside', change: (row: ReturnType<typeof rowsOf>[number], book: Book) => void) =>
  (book: Book): void => {
    const copies = rowsOf(book).map((row) => {
      change(row, book);
      return row;
    });
    const originals = book.cells.splice(1);
    if (where === 'below') book.cells.push(...originals, ...copies);
    else originals.forEach((row, i) => book.cells.push(row, copies[i] ?? []));
  };
const higher = (row: ReturnType<typeof rowsOf>[number], book: Book) => {
  const at = book.place('verloondeUren');
  row[at] = Number(row[at]) + 1;
};
const asSecondJob = (row: ReturnType<typeof rowsOf>[number], book: Book) => {
  row[book.place('numIv')] = 2;
};

/** Columns that tell the hours of a row as well; without them only the contract does. */
const emptied = (book: Book, ids: readonly ColumnId[]) => {
  for (const id of ids) if (book.has(id)) book.column(id, () => null);
};
const SAYS_HOURS = ['banen', 'divisor', 'urenToegerekend'] as const;

/** Hours of some rows below each other, where nothing but the contracts tells what they should be. */
const inRun =
  (size: number, change: (hours: number, first: number) => number) =>
  (book: Book): void => {
    emptied(book, SAYS_HOURS);
    const run = book.block(size);
    const first = book.number(run[0] ?? 0, 'verloondeUren');
    for (const record of run)
      book.set(record, 'verloondeUren', Math.round(change(book.number(record, 'verloondeUren'), first)));
    if (book.hasTable()) book.draft.recountTabel1();
  };

const NO_CONTRACT = 'the hours are possible, and a bare sheet has no contract hours that say otherwise';

/** Rows that were copied as a whole, and hours that were copied over those of others. */
export const HARMFUL_COPIES: readonly Mistake[] = [
  { name: 'each row once more below itself', make: doubled('beside', () => undefined) },
  { name: 'all rows once more below the last, one hour higher', make: doubled('below', higher) },
  { name: 'each row once more below itself, one hour higher', make: doubled('beside', higher) },
  {
    name: 'each row once more below itself, as a second job',
    only: 'bare',
    make: doubled('beside', asSecondJob),
  },
  {
    name: 'all rows once more as a second job, one hour higher',
    only: 'bare',
    make: doubled('below', (row, book) => {
      higher(row, book);
      asSecondJob(row, book);
    }),
  },
  {
    name: 'all rows once more where no number of an employer stands',
    only: 'bare',
    make: (book) => {
      const at = book.place('lhnr');
      book.cells.push(...rowsOf(book));
      for (const row of book.cells) row.splice(at, 1);
    },
  },
  {
    name: 'one row of a small job twice where no number of an employer stands',
    only: 'bare',
    make: (book) => {
      const [at, record] = [book.place('lhnr'), book.formal()];
      book.set(record, 'verloondeUren', 61);
      book.draft.copyRecord(record);
      for (const row of book.cells) row.splice(at, 1);
    },
  },
  {
    name: 'a small job twice where the numbers of the income relation number the rows',
    only: 'bare',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'verloondeUren', 61);
      book.draft.copyRecord(record);
      book.each((each) => {
        book.set(each, 'numIv', each + 1);
      });
    },
  },
  {
    name: 'half of the hours in some rows below each other',
    unseen: { bare: NO_CONTRACT },
    make: inRun(6, (hours) => hours / 2),
  },
  {
    name: 'twice the hours in some rows below each other',
    only: 'full',
    make: inRun(5, (hours) => hours * 2),
  },
  {
    name: 'the hours of one person filled down over others',
    unseen: { bare: NO_CONTRACT },
    make: inRun(9, (_, first) => first),
  },
  {
    name: 'fewer hours of all employees in the year than in the rows',
    only: 'full',
    make: (book) => void book.draft.setOpgave('urenTotaal', 900),
  },
  {
    name: 'fewer hours of the target group in the year than in the rows',
    only: 'full',
    make: (book) => void book.draft.setOpgave('urenDoelgroep', 1200),
  },
  {
    name: 'the people on a third sheet of a workbook without a meting',
    make: (book) => {
      const rows = rowsOf(book);
      book.draft.sheets.splice(book.draft.sheets.indexOf(book.draft.meting), 1);
      book.draft.sheets.push({
        name: 'Blad3',
        cells: [
          ['Pers.nr', 'Uurtjes'],
          ...rows.map((row) => [row[book.place('bsn')] ?? null, row[book.place('verloondeUren')] ?? null]),
        ],
      });
    },
  },
];
