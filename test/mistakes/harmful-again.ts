import type { ColumnId } from '../../src/meting/form/columns';
import { isoOfDay } from '../../src/meting/form/days';
import type { DraftCell } from '../../src/meting/generate/draft';
import type { Book } from './book';
import type { Mistake } from './harmful';

const date = (book: Book, iso: string): DraftCell => ({ date: book.draft.dayOf(iso) });
const POSSIBLE = 'the cells are all possible, and nothing beside them says otherwise';

const column =
  (id: ColumnId, value: (before: DraftCell, record: number, book: Book) => DraftCell) => (book: Book) => {
    book.column(id, (before, record) => value(before, record, book));
  };

const inBlock =
  (size: number, id: ColumnId, value: (before: DraftCell, n: number, book: Book) => DraftCell) =>
  (book: Book) => {
    book.block(size).forEach((record, n) => {
      book.set(record, id, value(book.get(record, id), n, book));
    });
  };

/** One cell of a formal row. */
const once =
  (id: ColumnId, value: (before: DraftCell, book: Book) => DraftCell, pick = (book: Book) => book.formal()) =>
  (book: Book) => {
    const record = pick(book);
    book.set(record, id, value(book.get(record, id), book));
  };

/** A day as text with the day first. */
const written = (day: number): string => isoOfDay(day).split('-').reverse().join('-');

/** The cells of a column, each of another row. */
const moved = (id: ColumnId, from: (record: number, count: number) => number) => (book: Book) => {
  const before = Array.from({ length: book.count }, (_, record) => book.get(record, id));
  before.forEach((_, record) => {
    book.set(record, id, before[from(record, book.count)] ?? null);
  });
};

const lent = (book: Book): number[] =>
  Array.from({ length: book.count }, (_, record) => record).filter(
    (record) => book.get(record, 'vorm') === 'inleen',
  );

const eachLent = (id: ColumnId, value: (before: DraftCell, record: number, book: Book) => DraftCell) => {
  return (book: Book) => {
    for (const record of lent(book)) book.set(record, id, value(book.get(record, id), record, book));
  };
};

const tabel1 = (change: (before: number) => DraftCell) => (book: Book) => {
  for (const row of ['formeel', 'inleen', 'totaal'] as const)
    for (const place of ['markt', 'overheid', 'totaal'] as const)
      book.draft.setTabel1(row, place, change(Number(book.draft.getTabel1(row, place))));
};

const hours: readonly Mistake[] = [
  {
    name: 'hours of a thirteenth of a year in rows of a month',
    unseen: { bare: POSSIBLE },
    make: column('verloondeUren', (n, record, book) =>
      book.get(record, 'tijdvakType') === 'MND' ? Math.round((Number(n) * 12) / 13) : n,
    ),
  },
  {
    name: 'the hours of both jobs of a person in each of the two',
    make: (book) => {
      const copy = book.draft.copyRecord(book.formal());
      book.set(copy, 'numIv', 2);
      for (const record of [copy, book.where((each) => book.get(each, 'bsn') === book.get(copy, 'bsn'))])
        book.set(record, 'verloondeUren', 2 * book.number(copy, 'verloondeUren'));
    },
  },
  { name: 'all hours negative', make: column('verloondeUren', (n) => -Number(n)) },
  { name: 'a hundred per cent for the hours of everyone', make: column('verloondeUren', () => '100%') },
  { name: 'gross pay for all hours', make: column('verloondeUren', (n) => Number(n) * 17.35) },
  {
    name: 'a nought behind the hours of some rows',
    make: inBlock(9, 'verloondeUren', (n) => Number(n) * 10),
  },
  {
    name: 'a correction below nought as a row of its own',
    make: (book) => {
      const copy = book.draft.copyRecord(book.formal());
      book.set(copy, 'verloondeUren', -12);
      if (book.has('banen')) book.set(copy, 'banen', null);
    },
  },
  {
    name: 'no hours for anyone who is hired',
    make: eachLent('verloondeUren', () => null),
  },
  {
    name: 'nought hours for everyone',
    make: column('verloondeUren', () => 0),
  },
  {
    name: 'the contract pasted over the hours',
    only: 'full',
    make: column('verloondeUren', (_, record, book) => book.get(record, 'contracturenPW')),
  },
  {
    name: 'contract hours of a month',
    only: 'full',
    make: column('contracturenPW', (n) => Math.round(Number(n) * 4.35)),
  },
  { name: 'contracts in fte', only: 'full', make: column('contracturenPW', (n) => Number(n) / 36) },
  {
    name: 'hours pasted five rows too low',
    unseen: { bare: POSSIBLE },
    make: (book) => {
      const from = book.block(8);
      const values = from.map((record) => book.get(record, 'verloondeUren'));
      from.forEach((record, n) => {
        book.set((record + 5) % book.count, 'verloondeUren', values[n] ?? null);
      });
    },
  },
  {
    name: 'hours in the opposite order',
    unseen: { bare: POSSIBLE },
    make: moved('verloondeUren', (record, count) => count - 1 - record),
  },
  {
    name: 'hours filled down by two at a time',
    make: (book) => {
      const rows = book.block(8);
      const first = book.number(rows[0] ?? 0, 'verloondeUren');
      rows.forEach((record, n) => {
        book.set(record, 'verloondeUren', first + 2 * n);
      });
    },
  },
  { name: 'a year for the hours', make: once('verloondeUren', () => 2024) },
  { name: 'a BSN for the hours', make: once('verloondeUren', (_, book) => Number(book.draft.newBsn())) },
  { name: 'hours of sixty a week for some', make: inBlock(4, 'verloondeUren', () => 280) },
];

const persons: readonly Mistake[] = [
  { name: 'numbers of rows for BSNs', make: column('bsn', (_, record) => record + 1) },
  {
    name: 'days of birth for BSNs',
    make: column('bsn', (_, record, book) => date(book, `19${String(60 + (record % 40))}-05-06`)),
  },
  { name: 'the last digit of every BSN cut off', make: column('bsn', (n) => String(n).slice(0, 8)) },
  { name: 'every BSN with a digit in front', make: column('bsn', (n) => `1${String(n)}`) },
  {
    name: 'BSNs of a block pasted over the next block',
    make: (book) => {
      const [first = 0] = book.block(10);
      for (let n = 0; n < 5; n++) book.set(first + 5 + n, 'bsn', book.get(first + n, 'bsn'));
    },
  },
  {
    name: 'BSNs of some rows in the column of the employer',
    make: inBlock(3, 'lhnr', (_, _n, book) => book.draft.newBsn()),
  },
  { name: 'names of people for some BSNs', make: inBlock(3, 'bsn', () => 'A. de Vries') },
  { name: 'a BSN and a name in each cell', make: column('bsn', (n) => `${String(n)} de Vries`) },
  { name: 'one employer for all rows', make: column('lhnr', (_, _record, book) => book.get(0, 'lhnr')) },
  {
    name: 'the number of the inlener is the own one',
    only: 'full',
    make: eachLent('lhnrInlener', (_, record, book) => book.get(record, 'lhnr')),
  },
  {
    name: 'both numbers of employers swapped for who is hired',
    only: 'full',
    make: (book) => {
      for (const record of lent(book)) {
        const own = book.get(record, 'lhnr');
        book.set(record, 'lhnr', book.get(record, 'lhnrInlener'));
        book.set(record, 'lhnrInlener', own);
      }
    },
  },
];

const periods: readonly Mistake[] = [
  { name: 'the year 2042 in one row', make: once('jaar', () => 2042) },
  { name: 'the year 20224 in one row', make: once('jaar', () => 20224) },
  { name: 'all labels of the month before', make: column('tijdvak', () => '2024-11') },
  { name: 'all labels of a thirteenth month', make: column('tijdvak', () => '2024-13') },
  { name: 'every period ends a day early', make: column('datEindTv', (n) => ({ date: Number(n) - 1 })) },
  { name: 'every period begins a year early', make: column('datAanvTv', (n) => ({ date: Number(n) - 366 })) },
  {
    name: 'every period begins a month early',
    make: column('datAanvTv', (_n, _record, book) => date(book, '2024-11-01')),
  },
  {
    name: 'begin and end swapped in some rows',
    make: (book) => {
      for (const record of book.block(5)) {
        const begin = book.number(record, 'datAanvTv');
        book.set(record, 'datAanvTv', { date: book.number(record, 'datEindTv') });
        book.set(record, 'datEindTv', { date: begin });
      }
    },
  },
  { name: 'weeks as kind of the period', make: column('tijdvakType', () => 'WEEK') },
  { name: 'the kind of the period filled down over all', make: column('tijdvakType', () => 'HJR') },
  { name: 'begins as text with a month only', make: column('datAanvTv', () => 'dec-24') },
  {
    name: 'days of next year in half of the rows',
    make: (book) => {
      book.each((record) => {
        if (record % 2 === 1) return;
        book.set(record, 'datAanvTv', date(book, '2025-12-01'));
        book.set(record, 'datEindTv', date(book, '2025-12-31'));
      });
    },
  },
  {
    name: 'begin and end filled down together',
    make: (book) => {
      book.block(8).forEach((record, n) => {
        book.set(record, 'tijdvakType', 'MND');
        book.set(record, 'datAanvTv', { date: book.draft.dayOf('2024-12-01') + n });
        book.set(record, 'datEindTv', { date: book.draft.dayOf('2024-12-31') + n });
      });
    },
  },
  {
    name: 'one row with all dates month first',
    make: (book) => {
      const record = book.monthly();
      for (const id of ['datAanvTv', 'datEindTv', 'datRegistratie'] as const)
        book.column(id, (n) => written(Number(n)));
      for (const id of ['datAanvTv', 'datEindTv', 'datRegistratie'] as const) {
        const [day = '', month = '', year = ''] = String(book.get(record, id)).split('-');
        book.set(record, id, `${month}-${day}-${year}`);
      }
    },
  },
];

const register: readonly Mistake[] = [
  {
    name: 'the day of today for every registration',
    make: column('datRegistratie', (_, _record, book) => date(book, '2025-01-20')),
  },
  {
    name: 'the registration of some ended before the period',
    make: inBlock(4, 'datEindRegistratie', (_, _n, book) => date(book, '2024-06-30')),
  },
  { name: 'nobody in the register', only: 'full', make: column('inRegister', () => 'nee') },
  {
    name: 'grounds filled down as letters of the alphabet',
    make: column('grond', (_, record) => 'abcdefghijklmnopqrstuvwxyz'[record % 26] ?? null),
  },
  {
    name: 'a registration far in the future',
    make: once('datRegistratie', (_, book) => date(book, '2091-03-01')),
  },
  {
    name: 'birth and registration swapped in some rows',
    only: 'full',
    make: (book) => {
      for (const record of book.block(4)) {
        const born = book.number(record, 'geboortedatum');
        book.set(record, 'geboortedatum', { date: book.number(record, 'datRegistratie') });
        book.set(record, 'datRegistratie', { date: born });
      }
    },
  },
  {
    name: 'days of birth a hundred years late',
    only: 'full',
    make: column('geboortedatum', (n) => ({ date: Number(n) + 36_525 })),
  },
  {
    name: 'days of birth of children',
    only: 'full',
    make: inBlock(4, 'geboortedatum', (_, _n, book) => date(book, '2016-05-05')),
  },
];

const kinds: readonly Mistake[] = [
  {
    name: 'code aard 11 filled down over some formal rows',
    make: (book) => {
      book.block(9).forEach((record) => {
        book.set(record, 'cdAard', 11);
      });
    },
  },
  { name: 'code aard 1 for all who are hired', make: eachLent('cdAard', () => 1) },
  { name: 'no sector of the inlener for anyone', only: 'full', make: eachLent('sectorInlener', () => null) },
  {
    name: 'one overheidssector filled down over all',
    only: 'full',
    make: (book) => {
      book.each((record) => {
        book.set(record, 'overheidssector', 'po');
      });
    },
  },
  {
    name: 'one sector code for all',
    only: 'full',
    make: (book) => {
      book.each((record) => {
        book.set(record, 'sectorcode', 64);
      });
    },
  },
  {
    name: 'markt filled down over all rows',
    unseen: { bare: POSSIBLE },
    make: column('sector', () => 'markt'),
  },
  {
    name: 'overheid filled down over all rows',
    unseen: { bare: POSSIBLE },
    make: column('sector', () => 'overheid'),
  },
  {
    name: 'each sector replaced by the other',
    unseen: { bare: POSSIBLE },
    make: column('sector', (s) => (s === 'markt' ? 'overheid' : 'markt')),
  },
  {
    name: 'sectors of some rows replaced',

    make: inBlock(6, 'sector', (s) => (s === 'markt' ? 'overheid' : 'markt')),
  },
];

const structure: readonly Mistake[] = [
  { name: 'the heading of the BSNs was lost', make: (book) => void book.draft.setHeading('bsn', '') },
  {
    name: 'the first row is the heading once more, with a row lost',
    unseen: { bare: POSSIBLE },
    make: (book) => {
      book.cells[1] = [...(book.cells[0] ?? [])];
    },
  },
  {
    name: 'the left half of the columns moved up a row',
    make: (book) => {
      const width = book.place('numIv') + 1;
      for (let row = 10; row < book.cells.length; row++)
        for (let at = 0; at < width; at++) (book.cells[row] ?? [])[at] = book.cells[row + 1]?.[at] ?? null;
    },
  },
  {
    name: 'the hours in the column of the number of the relation and the other way round, in some rows',
    unseen: { bare: 'who works for an agency can have a high number and few hours' },
    make: (book) => {
      for (const record of book.block(5)) {
        const number = book.get(record, 'numIv');
        book.set(record, 'numIv', book.get(record, 'verloondeUren'));
        book.set(record, 'verloondeUren', number);
      }
    },
  },
  {
    name: 'a block pasted on a second sheet under another number',
    make: (book) => {
      const at = book.place('numIv');
      const rows = book.cells.slice(5, 13).map((cells) => cells.map((cell, i) => (i === at ? 2 : cell)));
      book.draft.sheets.push({ name: 'Meting 2', cells: [[...(book.cells[0] ?? [])], ...rows] });
    },
  },
];

const beside: readonly Mistake[] = [
  { name: 'Tabel 1 in tenths', only: 'full', make: tabel1((n) => n * 10) },
  { name: 'Tabel 1 in hours', only: 'full', make: tabel1((n) => n * 110.92) },
  { name: 'Tabel 1 below nought', only: 'full', make: tabel1((n) => -n) },
  {
    name: 'formeel and inleen of Tabel 1 swapped',
    only: 'full',
    make: (book) => {
      for (const place of ['markt', 'overheid', 'totaal'] as const) {
        const formal = book.draft.getTabel1('formeel', place);
        book.draft.setTabel1('formeel', place, book.draft.getTabel1('inleen', place));
        book.draft.setTabel1('inleen', place, formal);
      }
    },
  },
  { name: 'Tabel 1 of another list', only: 'full', make: tabel1((n) => n * 0.83) },
  {
    name: 'jobs of a full week of forty hours',
    only: 'full',
    make: column('banen', (n) => (Number(n) * 25.5) / 40),
  },
  { name: 'jobs of a year for each month', only: 'full', make: column('banen', (n) => Number(n) / 12) },
  { name: 'one for the jobs of everyone', only: 'full', make: column('banen', () => 1) },
  {
    name: 'attributed hours double for all who are hired',
    only: 'full',
    make: eachLent('urenToegerekend', (n) => 2 * Number(n)),
  },
  {
    name: 'attributed hours of other rows',
    only: 'full',
    make: (book) => {
      const rows = lent(book);
      const values = rows.map((record) => book.get(record, 'urenToegerekend'));
      rows.forEach((record, n) => {
        book.set(record, 'urenToegerekend', values[(n + 1) % rows.length] ?? null);
      });
    },
  },
  {
    name: 'the Opgave names the month before',
    only: 'full',
    make: (book) => void book.draft.setOpgave('peilmaand', 11),
  },
  {
    name: 'the Opgave names a month that does not exist',
    only: 'full',
    make: (book) => void book.draft.setOpgave('peilmaand', 13),
  },
];

const headings: readonly Mistake[] = (
  [
    'Verloonde uren (november en december)',
    'Verloonde uren Q4',
    'Verloonde uren (okt t/m dec)',
    'Verloonde uren (excl. verlof)',
  ] as const
).map((heading): Mistake => ({
  name: `the heading ${heading}`,
  make: (book) => void book.draft.setHeading('verloondeUren', heading),
}));

/** Mistakes of all kinds that were tried after the others. */
export const HARMFUL_AGAIN: readonly Mistake[] = [
  ...hours,
  ...persons,
  ...periods,
  ...register,
  ...kinds,
  ...structure,
  ...beside,
  ...headings,
];
