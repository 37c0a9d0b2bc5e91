import type { DraftCell } from '../../src/meting/generate/draft';
import type { Book } from './book';
import type { Mistake } from './harmful';

const day = (value: DraftCell): number => Number(value);

/** A row of somebody once more, as a second small job, and changed there. */
const secondJob =
  (change: (book: Book, copy: number) => void) =>
  (book: Book): void => {
    const record = book.formal();
    const copy = book.draft.copyRecord(record);
    book.set(copy, 'numIv', 2);
    for (const each of [record, copy]) {
      book.set(each, 'verloondeUren', each === record ? 61 : 52);
      for (const id of ['contracturenPW', 'banen', 'divisor'] as const)
        if (book.has(id)) book.set(each, id, null);
    }
    if (book.hasTable()) book.draft.recountTabel1();
    change(book, copy);
  };

/** Days of a person filled down by the corner of their cell. */
const daysDown = (id: 'datRegistratie' | 'geboortedatum', step: (first: number, n: number) => number) => {
  return (book: Book): void => {
    const run = book.block(7);
    const first = day(book.get(run[0] ?? 0, id));
    run.forEach((record, n) => {
      book.set(record, id, { date: step(first, n) });
    });
  };
};

/** Numbers and days of people that are those of others, and whole columns that hold something else. */
export const HARMFUL_DAYS: readonly Mistake[] = [
  {
    name: 'the BSN of a colleague, with another day of registration',
    only: 'bare',
    make: secondJob((book, copy) => {
      book.set(copy, 'datRegistratie', { date: day(book.get(copy, 'datRegistratie')) + 400 });
    }),
  },
  {
    name: 'the BSN of a colleague, with another day of birth',
    only: 'full',
    make: secondJob((book, copy) => {
      book.set(copy, 'geboortedatum', { date: day(book.get(copy, 'geboortedatum')) - 900 });
    }),
  },
  {
    name: 'four weeks in some rows of an employer that pays by the month',
    only: 'bare',
    make: (book) => {
      const lhnr = book.get(book.formal(), 'lhnr');
      book.each((record) => {
        if (book.get(record, 'tijdvakType') === 'MND') book.set(record, 'lhnr', lhnr);
      });
      for (const record of [book.monthly()]) {
        book.set(record, 'tijdvak', '2024-P13');
        book.set(record, 'tijdvakType', '4WK');
        book.set(record, 'datAanvTv', { date: book.draft.dayOf('2024-12-02') });
      }
      book.column('sector', () => 'markt');
    },
  },
  {
    name: 'days of registration filled down as a series',
    make: daysDown('datRegistratie', (first, n) => first + n),
  },
  {
    name: 'days of birth filled down as a series',
    only: 'full',
    make: daysDown('geboortedatum', (first, n) => first + n),
  },
  {
    name: 'the employer above the rows that it is of only',
    make: (book) => {
      book.column('lhnr', (number, record) => (record % 5 === 0 ? number : null));
    },
  },
  {
    name: 'a part of Tabel 1 that is empty',
    only: 'full',
    make: (book) => void book.draft.setTabel1('formeel', 'markt', null),
  },
  {
    name: 'days of registration under the heading of the day of birth',
    only: 'full',
    make: (book) => {
      book.column('geboortedatum', (_, record) => book.get(record, 'datRegistratie'));
    },
  },
  {
    name: 'all rows moved one column to the right below the headings',
    make: (book) => {
      book.cells.slice(1).forEach((row) => row.unshift(null));
    },
  },
  {
    name: 'nearly all columns moved up a row',
    make: (book) => {
      const width = book.place(book.form === 'full' ? 'datRegistratie' : 'datEindRegistratie') + 1;
      for (let row = 8; row < book.cells.length; row++)
        for (let at = 0; at < width; at++) (book.cells[row] ?? [])[at] = book.cells[row + 1]?.[at] ?? null;
    },
  },
  {
    name: 'a region on the Opgave that does not exist',
    only: 'full',
    make: (book) => void book.draft.setOpgave('regio', 'Randstad'),
  },
];
