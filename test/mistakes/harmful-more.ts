import type { DraftCell } from '../../src/meting/generate/draft';
import type { Book } from './book';
import type { Mistake } from './harmful';

const text = (value: DraftCell) => String(value);
const date = (book: Book, iso: string): DraftCell => ({ date: book.draft.dayOf(iso) });

/** What other hands do: made up apart from the first list, and before any of it was tried. */
export const HARMFUL_MORE: readonly Mistake[] = [
  {
    name: 'the formula bar text of the hours instead of their value',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'verloondeUren', `=${text(book.get(record, 'verloondeUren'))}*1`);
    },
  },
  {
    name: 'two hours in one cell with a plus',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', '60 + 50');
    },
  },
  {
    name: 'two hours in one cell with a line break',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', '60\n50');
    },
  },
  {
    name: 'hours with a remark behind them',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', '110 (waarvan 20 ziek)');
    },
  },
  {
    name: 'about so many hours',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', 'ca. 110');
    },
  },
  {
    name: 'hours as a range',
    make: (book) => {
      book.set(book.formal(), 'verloondeUren', '100-120');
    },
  },
  {
    name: 'hours as per cent of a full week',
    make: (book) => {
      book.column('verloondeUren', (n) => Math.round((Number(n) / 173) * 100) / 100);
    },
  },
  {
    name: 'hours ten times in every row',
    make: (book) => {
      book.column('verloondeUren', (n) => Number(n) * 10);
    },
  },
  {
    name: 'hours of four rows summed in the last of them, which was kept with them',
    make: (book) => {
      const rows = book.block(4);
      const sum = rows.reduce((total, record) => total + book.number(record, 'verloondeUren'), 0);
      book.set(rows[3] as number, 'verloondeUren', sum + 400);
    },
  },
  {
    name: 'an average in the last row',
    make: (book) => {
      const record = book.draft.copyRecord(0);
      book.draft.columns.forEach((id) => {
        book.set(record, id, null);
      });
      book.set(record, 'verloondeUren', 97.5);
    },
  },
  {
    name: 'a BSN with the employee number behind it',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'bsn', `${text(book.get(record, 'bsn'))}/10042`);
    },
  },
  {
    name: 'two BSNs in one cell',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'bsn', `${text(book.get(record, 'bsn'))}; 123456782`);
    },
  },
  {
    name: 'a BSN masked with stars',
    make: (book) => {
      book.column('bsn', (n) => `*****${text(n).slice(-4)}`);
    },
  },
  {
    name: 'BSNs of zeroes',
    make: (book) => {
      book.column('bsn', () => '000000000');
    },
  },
  {
    name: 'the same BSN for everyone hired',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'vorm') === 'inleen') book.set(record, 'bsn', 999999990);
      });
    },
  },
  {
    name: 'all rows once more on a second sheet, under another number of the relation',
    only: 'bare',
    make: (book) => {
      const at = book.place('numIv');
      const cells = book.cells.map((row) => [...row]);
      cells.slice(1).forEach((row) => (row[at] = 2));
      book.draft.sheets.push({ name: 'Meting 2', cells });
    },
  },
  {
    name: 'a second sheet with the hours of the first rewritten, under another number of the relation',
    only: 'bare',
    make: (book) => {
      const [number, hours] = [book.place('numIv'), book.place('verloondeUren')];
      const cells = book.cells.map((row) => [...row]);
      cells.slice(1).forEach((row) => {
        row[number] = 2;
        row[hours] = Number(row[hours]) - 3;
      });
      book.draft.sheets.push({ name: 'Meting 2', cells });
    },
  },
  {
    name: 'rows moved to a sheet of their own, without the headings',
    only: 'bare',
    make: (book) => {
      book.draft.sheets.push({ name: 'Locatie B', cells: book.cells.splice(20, 8) });
    },
  },
  {
    name: 'people on a sheet with headings of one’s own',
    only: 'bare',
    make: (book) => {
      const rows = book.cells.splice(20, 8);
      book.draft.sheets.push({
        name: 'Loc B',
        cells: [
          ['Burgerservicenr', 'Uren dec', 'Naam'],
          ...rows.map((cells) => [cells[book.place('bsn')] ?? null, 80, 'J. Jansen']),
        ],
      });
    },
  },
  {
    name: 'rows moved to the right, without the headings',
    only: 'bare',
    make: (book) => {
      book.cells.splice(20, 8).forEach((cells, i) => book.cells[i + 1]?.push(null, ...cells));
    },
  },
  {
    name: 'hours as per cent of a full week in whole numbers',
    only: 'full',
    make: (book) => {
      book.column('verloondeUren', (n) => Math.round((Number(n) / 173) * 100));
    },
  },
  {
    name: 'the hours of a month for who came on the last day but one',
    only: 'full',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'datAanvIkv', date(book, '2024-12-30'));
      book.set(record, 'verloondeUren', book.number(record, 'verloondeUren') + 40);
    },
  },
  {
    name: 'the loonheffingennummer of another employer on the Opgave',
    only: 'full',
    make: (book) => {
      book.draft.setOpgave('lhnr', '111222333L01');
    },
  },
  {
    name: 'two loonheffingennummers in one cell',
    make: (book) => {
      const record = book.formal();
      const own = text(book.get(record, 'lhnr'));
      book.set(record, 'lhnr', `${own} / ${own.replace(/\d\d$/, '02')}`);
    },
  },
  {
    name: 'the name of the employer for its number',
    make: (book) => {
      book.column('lhnr', () => 'Stichting De Linde');
    },
  },
  {
    name: 'a loonheffingennummer with the letter B',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'lhnr', text(book.get(record, 'lhnr')).replace('L', 'B'));
    },
  },
  {
    name: 'the period in words',
    make: (book) => {
      book.column('tijdvak', () => 'vierde kwartaal');
    },
  },
  {
    name: 'a quarter typed as a month',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'tijdvakType') !== 'MND') return;
        book.set(record, 'datAanvTv', date(book, '2024-10-01'));
        book.set(record, 'datEindTv', date(book, '2024-12-31'));
      });
    },
  },
  {
    name: 'the period begins on the day someone came',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'tijdvakType') === 'MND')
          book.set(record, 'datAanvTv', date(book, '2019-03-01'));
      });
    },
  },
  {
    name: 'an open end for the period',
    make: (book) => {
      // The last day that Excel knows: 31 December 9999.
      book.column('datEindTv', () => ({ date: 2_958_465 }));
    },
  },
  {
    name: 'the word heden for the end of a period',
    make: (book) => {
      book.set(book.formal(), 'datEindTv', 'heden');
    },
  },
  {
    name: 'dates as numbers of eight digits with day first',
    make: (book) => {
      book.column('datEindTv', () => 31122024);
    },
  },
  {
    name: 'a date with a full year too many',
    make: (book) => {
      book.set(book.formal(), 'datEindTv', '31-12-20244');
    },
  },
  {
    name: 'yes and no changed places in the column of the register',
    only: 'full',
    make: (book) => {
      book.column('inRegister', (value) => (text(value).toLowerCase().startsWith('n') ? 'ja' : 'nee'));
    },
  },
  {
    name: 'the sector of the organisation for all who are hired elsewhere',
    only: 'full',
    make: (book) => {
      book.each((record) => {
        if (book.get(record, 'vorm') !== 'inleen') return;
        const own = text(book.get(record, 'sector'));
        book.set(record, 'sector', own === 'markt' ? 'overheid' : 'markt');
      });
    },
  },
  {
    name: 'the number of the code list for the form',
    make: (book) => {
      book.column('vorm', (value) => (value === 'inleen' ? 2 : 1));
    },
  },
  {
    name: 'codes aard with a letter before them',
    make: (book) => {
      book.column('cdAard', (value) => `A${text(value)}`);
    },
  },
  {
    name: 'the ground as its article',
    make: (book) => {
      book.set(book.formal(), 'grond', 'artikel 38b lid 9');
    },
  },
  {
    name: 'the registration from next year in every row',
    make: (book) => {
      book.column('datRegistratie', () => date(book, '2025-06-01'));
    },
  },
  {
    name: 'the end of the contract for the end of the registration',
    make: (book) => {
      book.each((record) => {
        book.set(record, 'datEindRegistratie', date(book, '2024-03-31'));
      });
    },
  },
];
