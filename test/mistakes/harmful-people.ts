import type { Mistake } from './harmful';

/** Mistakes about who somebody is and about when it was. */
export const HARMFUL_PEOPLE: readonly Mistake[] = [
  {
    name: 'the BSN of a colleague on the row of somebody else',
    make: (book) => {
      const own = book.formal();
      const other = book.where(
        (record) =>
          book.get(record, 'datRegistratie') !== book.get(own, 'datRegistratie') &&
          book.get(record, 'lhnr') !== book.get(own, 'lhnr'),
      );
      book.set(other, 'bsn', book.get(own, 'bsn'));
    },
  },
  {
    name: 'the number of the employer for a BSN',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'bsn', String(book.get(record, 'lhnr')).slice(0, 9));
    },
  },
  {
    name: 'the year of the Opgave a century ago',
    only: 'full',
    make: ({ draft }) => void draft.setOpgave('jaar', 1924),
  },
  {
    name: 'a nought too many in the year of the Opgave',
    only: 'full',
    make: ({ draft }) => void draft.setOpgave('jaar', 20204),
  },
  {
    name: 'the number of the trade register on the Opgave',
    only: 'full',
    make: ({ draft }) => void draft.setOpgave('lhnr', '41156789'),
  },
];
