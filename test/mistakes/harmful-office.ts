import type { ColumnId } from '../../src/meting/form/columns';
import type { DraftCell } from '../../src/meting/generate/draft';
import type { Book } from './book';
import type { Mistake } from './harmful';

const text = (value: DraftCell) => String(value);
const date = (book: Book, iso: string): DraftCell => ({ date: book.draft.dayOf(iso) });
const DATES = ['datAanvTv', 'datEindTv', 'datRegistratie'] as const;

const inBlock =
  (size: number, id: ColumnId, value: (before: DraftCell, n: number) => DraftCell) => (book: Book) => {
    book.block(size).forEach((record, n) => {
      book.set(record, id, value(book.get(record, id), n));
    });
  };

const column =
  (id: ColumnId, value: (before: DraftCell, record: number, book: Book) => DraftCell) => (book: Book) => {
    book.column(id, (before, record) => value(before, record, book));
  };

/** All real dates, so many days later. */
const datesLater = (days: number) => (book: Book) => {
  for (const id of DATES) book.column(id, (value) => ({ date: Number(value) + days }));
};

const copies = (book: Book, size: number, change: (record: number) => void) => {
  for (const record of book.block(size)) change(book.draft.copyRecord(record));
};

/** What an office does to a sheet between the payroll and the meting: find and replace, look-ups, imports and years that were kept. */
export const HARMFUL_OFFICE: readonly Mistake[] = [
  {
    name: 'the rows of last December left below those of this one',
    make: (book) => {
      copies(book, 10, (record) => {
        book.set(record, 'jaar', 2023);
        if (book.get(record, 'tijdvakType') === 'MND') {
          book.set(record, 'tijdvak', '2023-12');
          book.set(record, 'datAanvTv', date(book, '2023-12-01'));
          book.set(record, 'datEindTv', date(book, '2023-12-31'));
        } else {
          book.set(record, 'tijdvak', '2023-P13');
          book.set(record, 'datAanvTv', date(book, '2023-12-04'));
          book.set(record, 'datEindTv', date(book, '2023-12-31'));
        }
      });
    },
  },
  {
    name: 'the rows of every month of the year',
    make: (book) => {
      for (let month = 1; month < 12; month++)
        for (let person = 0; person < 3; person++) {
          const record = book.draft.copyRecord(person);
          const label = `2024-${String(month).padStart(2, '0')}`;
          const next = month === 11 ? '2024-12-01' : `2024-${String(month + 1).padStart(2, '0')}-01`;
          book.set(record, 'tijdvakType', 'MND');
          book.set(record, 'tijdvak', label);
          book.set(record, 'datAanvTv', date(book, `${label}-01`));
          book.set(record, 'datEindTv', { date: book.draft.dayOf(next) - 1 });
        }
    },
  },
  ...(['lhnr', 'numIv'] as const).map((id) => ({
    name: `a row copied and its ${id} emptied`,
    make: (book: Book) => {
      book.set(book.draft.copyRecord(book.formal()), id, null);
      if (book.hasTable()) book.draft.recountTabel1();
    },
  })),
  {
    name: 'a correction of the hours as a row of its own',
    make: (book) => {
      const record = book.draft.copyRecord(book.formal());
      book.set(record, 'verloondeUren', -16);
      if (book.has('banen')) book.set(record, 'banen', null);
    },
  },
  {
    name: 'an overheidssector for rows of the markt',
    only: 'full',
    make: (book) => {
      for (const record of [1, 4, 9])
        if (book.get(record, 'sector') === 'markt') book.set(record, 'overheidssector', 'po');
    },
  },
  {
    name: 'cells inserted in the left half of the table',
    only: 'full',
    make: (book) => {
      const [columns, from] = [8, book.random.between(5, 15)];
      for (let row = book.cells.length - 1; row >= from; row--)
        for (let at = 0; at < columns; at++)
          (book.cells[row] ?? [])[at] = row === from ? null : (book.cells[row - 1]?.[at] ?? null);
    },
  },
  {
    name: 'the rows of January below those of December, with last year’s labels',
    make: (book) => {
      copies(book, 6, (record) => {
        book.set(record, 'datAanvTv', date(book, '2025-01-01'));
        book.set(record, 'datEindTv', date(book, '2025-01-31'));
        book.set(record, 'tijdvakType', 'MND');
      });
    },
  },
  {
    name: 'gross pay in the hours of some rows',
    make: inBlock(5, 'verloondeUren', (_, n) => 2100 + 311.4 * n),
  },
  {
    name: 'part-time percentages for hours',
    make: column('verloondeUren', (n) => `${text(Math.round(Number(n) / 1.73))}%`),
  },
  {
    name: 'part-time percentages for hours, by the format of the cells',
    make: column('verloondeUren', (n) => ({ percent: Math.round(Number(n) / 1.73) / 100 })),
  },
  { name: 'a decimal comma lost in some rows', make: inBlock(6, 'verloondeUren', (n) => Number(n) * 10) },
  {
    name: 'a look-up that found no hours in some rows',
    make: inBlock(6, 'verloondeUren', () => ({ error: '#N/A' })),
  },
  { name: 'a look-up that found no BSN in some rows', make: inBlock(6, 'bsn', () => ({ error: '#N/A' })) },
  { name: 'a look-up that gave nought for hours in some rows', make: inBlock(6, 'verloondeUren', () => 0) },
  { name: 'hours that are not there yet in some rows', make: inBlock(6, 'verloondeUren', () => null) },
  {
    name: 'find and replace took the ones out of the BSNs',
    make: column('bsn', (n) => text(n).replaceAll('1', '')),
  },
  {
    name: 'find and replace made onderwijs of overheid',
    make: column('sector', (s) => (s === 'overheid' ? 'onderwijs' : s)),
  },
  { name: 'formeel for everyone', make: column('vorm', () => 'formeel') },
  { name: 'code aard 1 for everyone', make: column('cdAard', () => 1) },
  {
    name: 'only the year of the registration',
    make: column('datRegistratie', (n) => new Date((Number(n) - 25_569) * 86_400_000).getUTCFullYear()),
  },
  {
    name: 'only month and year of the registration',
    make: column(
      'datRegistratie',
      (n) => `mrt ${String(new Date((Number(n) - 25_569) * 86_400_000).getUTCFullYear())}`,
    ),
  },
  {
    name: 'the period ends on the first day of the next one',
    make: (book) => {
      book.each((record) => {
        book.set(record, 'datEindTv', date(book, '2025-01-01'));
      });
    },
  },
  { name: 'all dates a day early', make: datesLater(-1) },
  { name: 'dates of the system of 1904', make: datesLater(-1462) },
  { name: 'dates that were moved from the system of 1904 twice', make: datesLater(1462) },
  {
    name: 'day and month of the begin of the period swapped in every row',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'tijdvakType') === 'MND')
          book.set(record, 'datAanvTv', date(book, '2024-01-12'));
      });
    },
  },
  {
    name: 'the labels are of last year',
    make: column('tijdvak', (label) => text(label).replace('2024', '2023')),
  },
  {
    name: 'the hours of last month stand beside in a second column of that name',
    make: (book) => {
      const at = book.place('verloondeUren');
      book.cells.forEach((cells, row) => cells.push(row === 0 ? 'Verloonde uren' : Number(cells[at]) - 7));
    },
  },
  {
    name: 'the headings were sorted along, to the bottom',
    make: (book) => {
      const [heading = []] = book.cells.splice(0, 1);
      book.cells.push(heading);
    },
  },
  {
    name: 'the headings were sorted along, into the middle',
    make: (book) => {
      const [heading = []] = book.cells.splice(0, 1);
      book.cells.splice(12, 0, heading);
    },
  },
  {
    name: 'a comma in the hours split some rows',
    make: (book) => {
      const at = book.place('verloondeUren');
      book.block(5).forEach((record) => book.cells[record + 1]?.splice(at + 1, 0, 5));
    },
  },
  {
    name: 'a line break split a row in two',
    make: (book) => {
      const at = book.any() + 1;
      const row = book.cells[at] ?? [];
      book.cells.splice(at, 1, row.slice(0, 8), row.slice(8));
    },
  },
  {
    name: 'persons merged over two contracts',
    make: (book) => {
      for (const record of [3, 9, 15]) {
        const copy = book.draft.copyRecord(record);
        book.set(copy, 'verloondeUren', 20);
        const row = book.cells.pop() ?? [];
        for (const id of ['bsn', 'lhnr', 'vorm', 'sector', 'grond', 'datRegistratie', 'jaar'] as const)
          row[book.place(id)] = null;
        book.cells.splice(record + 2, 0, row);
      }
    },
  },
  {
    name: 'a made-up BSN for whoever has none',
    make: (book) => {
      for (const record of book.block(4)) book.set(record, 'bsn', '111111110');
    },
  },
  {
    name: 'a total with a word of one’s own',
    make: (book) => {
      const row: DraftCell[] = book.draft.columns.map(() => null);
      row[0] = 'Alles samen';
      row[book.place('verloondeUren')] = 3210;
      book.cells.push(row);
    },
  },
  {
    name: 'an average with its word in the column of the BSN',
    make: (book) => {
      const row: DraftCell[] = book.draft.columns.map(() => null);
      row[book.place('bsn')] = 'Gemiddeld';
      row[book.place('verloondeUren')] = 97.5;
      book.cells.push(row);
    },
  },
  {
    name: 'formulas shown for the hours',
    make: column('verloondeUren', (_, record) => `=F${String(record + 2)}*4,35`),
  },
  {
    name: 'hours as hours and minutes with a point',
    make: column('verloondeUren', (n) => `${text(n)}.45.00`),
  },
  { name: 'four weeks filled down over months', make: inBlock(8, 'tijdvakType', () => '4WK') },
  {
    name: 'the sectors under another heading',
    make: (book) => {
      book.draft.setHeading('sector', 'Soort werkgever');
    },
  },
  {
    name: 'hours of two persons exchanged',
    unseen: { bare: 'both have hours that are possible' },
    make: (book) => {
      const one = book.formal();
      const other = book.where(
        (each) => Math.abs(book.number(each, 'verloondeUren') - book.number(one, 'verloondeUren')) > 20,
      );
      const hours = book.get(one, 'verloondeUren');
      book.set(one, 'verloondeUren', book.get(other, 'verloondeUren'));
      book.set(other, 'verloondeUren', hours);
    },
  },
  {
    name: 'the whole list pasted once more below itself',
    make: (book) => {
      book.cells.push(...book.cells.slice(1).map((row) => [...row]));
    },
  },
  {
    name: 'the whole list with its headings pasted once more below itself',
    make: (book) => {
      book.cells.push(...book.cells.map((row) => [...row]));
    },
  },
  {
    name: 'a person of whom one row is by the month and one by four weeks',
    make: (book) => {
      const record = book.draft.copyRecord(book.monthly());
      book.set(record, 'tijdvakType', '4WK');
      book.set(record, 'tijdvak', '2024-P13');
      book.set(record, 'datAanvTv', date(book, '2024-12-02'));
      book.set(record, 'datEindTv', date(book, '2024-12-29'));
    },
  },
];
