import type { ColumnId } from '../../src/meting/form/columns';
import type { DraftCell } from '../../src/meting/generate/draft';
import { HARMFUL_AGAIN } from './harmful-again';
import { HARMFUL_COLUMNS } from './harmful-columns';
import { HARMFUL_COPIES } from './harmful-copies';
import { HARMFUL_DAYS } from './harmful-days';
import { HARMFUL_HEADINGS } from './harmful-headings';
import { HARMFUL_MORE } from './harmful-more';
import { HARMFUL_OFFICE } from './harmful-office';
import { HARMFUL_PEOPLE } from './harmful-people';
import { HARMFUL_ROWS } from './harmful-rows';
import { HARMFUL_WRONG_PLACE } from './harmful-wrong-place';
import { ROWS, type Book, type Form } from './book';

/** Something a person does that makes the count wrong, or could. */
export interface Mistake {
  readonly name: string;
  /** Where it can be made at all; both when left out. */
  readonly only?: Form;
  /** Why no sheet of this form can betray it: nothing in it contradicts what stands there. */
  readonly unseen?: Partial<Readonly<Record<Form, string>>>;
  readonly make: (book: Book) => void;
}

const day = (book: Book, date: string) => book.draft.dayOf(date);
const date = (book: Book, iso: string): DraftCell => ({ date: day(book, iso) });
const text = (value: DraftCell) => String(value);

/** A day as text. */
function written(value: DraftCell, order: 'dmy' | 'mdy' | 'dmj' = 'dmy'): string {
  const iso = new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  if (order === 'mdy') return `${month}/${dayOfMonth}/${year}`;
  return order === 'dmj' ? `${dayOfMonth}-${month}-${year.slice(2)}` : `${dayOfMonth}-${month}-${year}`;
}

const swapped = (one: ColumnId, other: ColumnId): Mistake['make'] => {
  return (book) => {
    book.swapHeadings(one, other);
  };
};

/** A wrong value in one cell. */
const cell =
  (id: ColumnId, value: (before: DraftCell, book: Book) => DraftCell, pick = (book: Book) => book.formal()) =>
  (book: Book): void => {
    const record = pick(book);
    book.set(record, id, value(book.get(record, id), book));
  };

/** The same for a whole column. */
const column =
  (id: ColumnId, value: (before: DraftCell, record: number, book: Book) => DraftCell) =>
  (book: Book): void => {
    book.column(id, (before, record) => value(before, record, book));
  };

/** The cells of a column in the order of the alphabet, the rest where it was. */
const sortedApart =
  (id: ColumnId) =>
  (book: Book): void => {
    const values = Array.from({ length: book.count }, (_, record) => book.get(record, id));
    values.sort((a, b) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : text(a) < text(b) ? -1 : 1,
    );
    values.forEach((value, record) => {
      book.set(record, id, value);
    });
  };

/** One cell of a column was deleted and those below moved up. */
const movedUp =
  (id: ColumnId) =>
  (book: Book): void => {
    const from = book.random.between(2, book.count - 6);
    for (let record = from; record < book.count; record++) {
      book.set(record, id, record + 1 < book.count ? book.get(record + 1, id) : null);
    }
  };

/** Filled down by the corner of the cell, which makes a series of what should stay the same. */
const series =
  (id: ColumnId, step: (first: DraftCell, n: number) => DraftCell, size = 8) =>
  (book: Book): void => {
    const rows = book.block(size);
    const first = book.get(rows[0] as number, id);
    rows.forEach((record, n) => {
      book.set(record, id, step(first, n));
    });
  };

/** Rows copied to the end, with a change. */
const pasted =
  (size: number, change: (book: Book, record: number) => void) =>
  (book: Book): void => {
    for (const record of book.block(size)) change(book, book.draft.copyRecord(record));
  };

const december = (book: Book, record: number, type: string, first: string, last: string, label: string) => {
  book.set(record, 'tijdvakType', type);
  book.set(record, 'datAanvTv', date(book, first));
  book.set(record, 'datEindTv', date(book, last));
  book.set(record, 'tijdvak', label);
};

const allPeriods =
  (type: string, first: string, last: string, label: string, jaar?: number) =>
  (book: Book): void => {
    book.each((record) => {
      december(book, record, type, first, last, label);
      if (jaar !== undefined) book.set(record, 'jaar', jaar);
    });
  };

const table = (
  row: 'formeel' | 'inleen' | 'totaal',
  place: 'markt' | 'overheid' | 'totaal',
  change: (n: number) => DraftCell,
) => {
  return (book: Book): void => {
    book.draft.setTabel1(row, place, change(Number(book.draft.getTabel1(row, place))));
  };
};

const NO_CONTRADICTION = 'the cells are all possible, and nothing beside them says otherwise';

/** Rows, headings and columns as wholes. */
const structure: readonly Mistake[] = [
  {
    name: 'rows shifted one column to the right from a row on',
    make: (book) => {
      const from = book.random.between(4, 16);
      book.cells.slice(from).forEach((cells) => {
        cells.splice(1, 0, null);
      });
    },
  },
  {
    name: 'rows shifted one column to the left from a row on',
    make: (book) => {
      const from = book.random.between(4, 16);
      book.cells.slice(from).forEach((cells) => {
        cells.splice(2, 1);
      });
    },
  },
  {
    name: 'a few rows shifted one column to the right',
    make: (book) => {
      const [first = 3] = book.block(4);
      book.cells.slice(first, first + 4).forEach((cells) => {
        cells.splice(0, 0, null);
      });
    },
  },
  { name: 'headings of BSN and loonheffingennummer swapped', make: swapped('bsn', 'lhnr') },
  { name: 'headings of begin and end of the period swapped', make: swapped('datAanvTv', 'datEindTv') },
  { name: 'headings of hours and BSN swapped', make: swapped('verloondeUren', 'bsn') },
  { name: 'headings of form and sector swapped', make: swapped('vorm', 'sector') },
  { name: 'headings of year and period swapped', make: swapped('jaar', 'tijdvak') },
  { name: 'headings of hours and year swapped', make: swapped('verloondeUren', 'jaar') },
  { name: 'headings of income relation and hours swapped', make: swapped('numIv', 'verloondeUren') },
  { name: 'headings of income relation and code aard swapped', make: swapped('numIv', 'cdAard') },
  { name: 'headings of ground and form swapped', make: swapped('grond', 'vorm') },
  { name: 'headings of registration and period swapped', make: swapped('datRegistratie', 'datAanvTv') },
  {
    name: 'headings of begin and end of the registration swapped',
    make: swapped('datRegistratie', 'datEindRegistratie'),
  },
  {
    name: 'headings of hours and contract hours swapped',
    only: 'full',
    make: swapped('verloondeUren', 'contracturenPW'),
  },
  {
    name: 'headings of birth and registration swapped',
    only: 'full',
    make: swapped('geboortedatum', 'datRegistratie'),
  },
  {
    name: 'headings of sector and sector inlener swapped',
    only: 'full',
    make: swapped('sector', 'sectorInlener'),
  },
  {
    name: 'headings of both loonheffingennummers swapped',
    only: 'full',
    make: swapped('lhnr', 'lhnrInlener'),
  },
  { name: 'headings of hours and jobs swapped', only: 'full', make: swapped('verloondeUren', 'banen') },
  { name: 'hours sorted apart', make: sortedApart('verloondeUren'), unseen: { bare: NO_CONTRADICTION } },
  {
    name: 'BSNs sorted apart',
    make: sortedApart('bsn'),
    unseen: { full: NO_CONTRADICTION, bare: NO_CONTRADICTION },
  },
  { name: 'forms sorted apart', make: sortedApart('vorm') },
  { name: 'sectors sorted apart', make: sortedApart('sector') },
  { name: 'codes aard sorted apart', make: sortedApart('cdAard') },
  { name: 'loonheffingennummers sorted apart', make: sortedApart('lhnr') },
  { name: 'hours moved up one row', make: movedUp('verloondeUren') },
  { name: 'loonheffingennummers moved up one row', make: movedUp('lhnr') },
  { name: 'BSNs moved up one row', make: movedUp('bsn') },
  {
    name: 'begins of the registration moved up one row',
    make: movedUp('datRegistratie'),
    unseen: { full: NO_CONTRADICTION, bare: NO_CONTRADICTION },
  },
  {
    name: 'a second heading row lower down with two columns changed places',
    make: (book) => {
      const at = 16;
      const [one, other] = [book.place('datRegistratie'), book.place('verloondeUren')];
      const heading = [...(book.cells[0] ?? [])];
      book.cells.splice(at, 0, heading);
      book.cells.slice(at).forEach((cells) => {
        [cells[one], cells[other]] = [cells[other] ?? null, cells[one] ?? null];
      });
    },
  },
  {
    name: 'a second heading row lower down with two columns of the same kind changed places',
    make: (book) => {
      const at = 16;
      const [one, other] =
        book.form === 'full'
          ? [book.place('contracturenPW'), book.place('verloondeUren')]
          : [book.place('datAanvTv'), book.place('datEindTv')];
      const heading = [...(book.cells[0] ?? [])];
      book.cells.splice(at, 0, heading);
      book.cells.slice(at).forEach((cells) => {
        [cells[one], cells[other]] = [cells[other] ?? null, cells[one] ?? null];
      });
    },
  },
  {
    name: 'a second table with its headings one column further',
    make: (book) => {
      const at = 16;
      const heading = [...(book.cells[0] ?? [])];
      book.cells.splice(at, 0, heading);
      book.cells.slice(at).forEach((cells) => cells.unshift(null));
    },
  },
  {
    name: 'the whole table in one column',
    make: (book) => {
      book.cells.forEach((cells, at) => {
        book.cells[at] = [cells.map((each) => shown(each)).join(';')];
      });
    },
  },
  {
    name: 'a total row without a label',
    make: (book) => {
      let sum = 0;
      book.each((record) => (sum += book.number(record, 'verloondeUren')));
      const row: DraftCell[] = Array.from({ length: book.draft.columns.length }, () => null);
      row[book.place('verloondeUren')] = sum;
      book.cells.push(row);
    },
  },
  {
    name: 'subtotals without a label between the rows',
    make: (book) => {
      const half = 15;
      const sumOf = (from: number, to: number) => {
        let sum = 0;
        for (let record = from; record < to; record++) sum += book.number(record, 'verloondeUren');
        return sum;
      };
      const row = (sum: number) => {
        const cells: DraftCell[] = Array.from({ length: book.draft.columns.length }, () => null);
        cells[book.place('verloondeUren')] = sum;
        return cells;
      };
      const [first, second] = [sumOf(0, half), sumOf(half, book.count)];
      book.cells.push(row(second));
      book.cells.splice(half + 1, 0, row(first));
    },
  },
  {
    name: 'the heading row was deleted',
    make: (book) => {
      book.cells.splice(0, 1);
    },
  },
  {
    name: 'rows and columns changed places',
    make: (book) => {
      const turned = book.draft.columns.map((_, at) => book.cells.map((cells) => cells[at] ?? null));
      book.cells.splice(0, Infinity, ...turned);
    },
  },
  {
    name: 'the heading of the hours was lost',
    make: (book) => {
      book.draft.setHeading('verloondeUren', '');
    },
  },
  {
    name: 'the heading of the hours says something else',
    make: (book) => {
      book.draft.setHeading('verloondeUren', 'Kolom1');
    },
  },
  {
    name: 'the column of hours was deleted',
    make: (book) => {
      const at = book.place('verloondeUren');
      book.cells.forEach((cells) => cells.splice(at, 1));
    },
  },
  {
    name: 'only every second BSN is filled, the others are merged away',
    make: (book) => {
      book.each((record) => {
        if (record % 2 === 1) book.set(record, 'bsn', null);
      });
    },
  },
  {
    name: 'a sheet that was copied with its rows',
    make: (book) => {
      book.draft.sheets.push({ name: 'Meting (2)', cells: book.cells.map((cells) => [...cells]) });
    },
  },
  {
    name: 'a second sheet with rows under other headings',
    make: (book) => {
      const names = ['Naam', 'Nummer', 'Uren december', 'Afdeling', 'Ingang'];
      book.draft.sheets.push({
        name: 'Meting inleen',
        cells: [names, ...book.cells.slice(1, 12).map((cells) => ['x', cells[5] ?? null, 80, 'A', null])],
      });
    },
  },
];

function shown(value: DraftCell): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'date' in value ? written(value.date) : '';
  return String(value);
}

/** Hours. */
const hours: readonly Mistake[] = [
  { name: 'hours in minutes', make: column('verloondeUren', (n) => Number(n) * 60) },
  { name: 'hours in days', make: column('verloondeUren', (n) => Math.round(Number(n) / 8)) },
  { name: 'hours in fte', make: column('verloondeUren', (n) => Math.round((Number(n) / 156) * 100) / 100) },
  {
    name: 'hours of one week',
    make: (book) => {
      book.column('verloondeUren', (n, record) =>
        Math.round(Number(n) / (book.get(record, 'tijdvakType') === '4WK' ? 4 : 4.35)),
      );
    },
  },
  { name: 'hours of a whole year', make: column('verloondeUren', (n) => Number(n) * 12) },
  { name: 'hours without their decimal comma', make: column('verloondeUren', (n) => Number(n) * 100) },
  { name: 'hours of one row ten times', make: cell('verloondeUren', (n) => Number(n) * 10) },
  {
    name: 'hours of one row a tenth',
    make: cell('verloondeUren', (n) => Number(n) / 10),
  },
  {
    name: 'hours of one row a week instead of a month',
    make: cell('verloondeUren', (n) => Math.round(Number(n) / 4.35)),
    unseen: { bare: NO_CONTRADICTION },
  },
  { name: 'hours of one row of a whole year', make: cell('verloondeUren', (n) => Number(n) * 12) },
  {
    name: 'hours of one row of two months',
    make: cell('verloondeUren', (n) => Number(n) * 2),
    unseen: { bare: NO_CONTRADICTION },
  },
  { name: 'hours with a group of three as text', make: cell('verloondeUren', (n) => `${text(n)}.000`) },
  { name: 'hours with an English group of three as text', make: cell('verloondeUren', () => '1,390') },
  { name: 'negative hours', make: cell('verloondeUren', (n) => -Number(n)) },
  { name: 'no hours', make: cell('verloondeUren', () => null) },
  { name: 'hours not applicable', make: cell('verloondeUren', () => 'n.v.t.') },
  { name: 'a dash for the hours', make: cell('verloondeUren', () => '-') },
  { name: 'hours and minutes with a colon', make: cell('verloondeUren', (n) => `${text(n)}:30`) },
  { name: 'hours and minutes in words', make: cell('verloondeUren', (n) => `${text(n)} uur en 30 min`) },
  { name: 'the letter O for a nought in the hours', make: cell('verloondeUren', () => '1O9') },
  { name: 'hours as a time', make: cell('verloondeUren', (n) => ({ date: Number(n) / 24 })) },
  { name: 'all hours as a time', make: column('verloondeUren', (n) => ({ date: Number(n) / 24 })) },
  { name: 'an error in the hours', make: cell('verloondeUren', () => ({ error: '#DIV/0!' })) },
  { name: 'an error as text in the hours', make: cell('verloondeUren', () => '#VERW!') },
  { name: 'hours that were never computed', make: cell('verloondeUren', () => ({ uncached: true })) },
  { name: 'a date in the hours', make: cell('verloondeUren', () => ({ date: 45_627 })) },
  { name: 'an amount in the hours', make: cell('verloondeUren', () => 2351.75) },
  {
    name: 'contract hours beyond a week of work',
    only: 'full',
    make: cell('contracturenPW', () => 139),
  },
  {
    name: 'hours far below the contract',
    only: 'full',
    make: cell('verloondeUren', (n) => Math.round(Number(n) / 6)),
  },
  {
    name: 'one value of hours filled down over many rows',
    make: series('verloondeUren', (first) => first, 16),
    unseen: { bare: NO_CONTRADICTION },
  },
  {
    name: 'hours filled down as a series',
    make: series('verloondeUren', (first, n) => Number(first) + n, 10),
  },
  {
    name: 'attributed hours in the place of the hours',
    only: 'full',
    make: (book) => {
      const record = book.lent();
      book.set(record, 'urenToegerekend', book.number(record, 'verloondeUren') + 40);
    },
  },
  {
    name: 'one person with nine income relations of full hours',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'verloondeUren', 150);
      for (let n = 2; n <= 9; n++) book.set(book.draft.copyRecord(record), 'numIv', n);
    },
  },
];

/** Numbers of persons and employers. */
const numbers: readonly Mistake[] = [
  { name: 'one digit of a BSN wrong', make: cell('bsn', (n) => oneDigitOff(text(n))) },
  { name: 'two digits of a BSN swapped', make: cell('bsn', (n) => digitsSwapped(text(n))) },
  { name: 'a BSN cut off', make: cell('bsn', (n) => text(n).slice(0, 7)) },
  { name: 'a BSN of ten digits', make: cell('bsn', (n) => `${text(n)}0`) },
  { name: 'a BSN with a letter', make: cell('bsn', (n) => `${text(n).slice(0, 8)}A`) },
  { name: 'no BSN', make: cell('bsn', () => null) },
  { name: 'BSN unknown', make: cell('bsn', () => 'onbekend') },
  {
    name: 'BSNs in scientific notation',
    make: column('bsn', (n) => `${text(n)[0] ?? ''},${text(n).slice(1, 3)}E+08`),
  },
  { name: 'numbers of employees for BSNs', make: column('bsn', (_, record) => 10_234 + record) },
  { name: 'names for BSNs', make: column('bsn', (_, record) => `Medewerker ${String(record + 1)}`) },
  { name: 'BSNs filled down as a series', make: series('bsn', (first, n) => Number(first) + n) },
  { name: 'one BSN filled down', make: series('bsn', (first) => first) },
  { name: 'rows pasted twice', make: pasted(5, () => undefined) },
  {
    name: 'rows pasted twice under another income relation',
    make: pasted(5, (book, record) => {
      book.set(record, 'numIv', 2);
    }),
  },
  {
    name: 'rows pasted twice under another employer',
    make: pasted(5, (book, record) => {
      book.set(record, 'lhnr', '123456782L01');
    }),
  },
  {
    name: 'rows pasted twice with another label of the period',
    make: pasted(5, (book, record) => {
      book.set(record, 'tijdvak', 'december');
    }),
  },
  { name: 'one digit of a loonheffingennummer wrong', make: cell('lhnr', (n) => oneDigitOff(text(n))) },
  { name: 'a loonheffingennummer without its L', make: cell('lhnr', (n) => text(n).replace('L', '')) },
  { name: 'a VAT number', make: cell('lhnr', (n) => text(n).replace('L', 'B')) },
  {
    name: 'a loonheffingennummer that ends in 00',
    make: cell('lhnr', (n) => text(n).replace(/\d\d$/, '00')),
  },
  {
    name: 'numbers of the chamber of commerce',
    make: column('lhnr', (_, record) => 12_345_670 + (record % 3)),
  },
  {
    name: 'a loonheffingennummer filled down as a series',
    make: series('lhnr', (first, n) => text(first).replace(/\d\d$/, String(n + 1).padStart(2, '0')), 12),
  },
  { name: 'income relation with decimals', make: cell('numIv', () => 1.5) },
];

function oneDigitOff(number: string): string {
  return `${number.slice(0, 4)}${String((Number(number[4]) + 1) % 10)}${number.slice(5)}`;
}

/** The first two neighbours that differ. */
function digitsSwapped(number: string): string {
  for (let at = 2; at < 8; at++) {
    if (number[at] !== number[at + 1])
      return `${number.slice(0, at)}${number[at + 1] ?? ''}${number[at] ?? ''}${number.slice(at + 2)}`;
  }
  return number;
}

/** Periods and dates. */
const periods: readonly Mistake[] = [
  { name: 'four weeks typed on a calendar month', make: column('tijdvakType', () => '4WK') },
  {
    name: 'a month typed on the thirteenth period',
    make: allPeriods('MND', '2024-12-02', '2024-12-29', '2024-P13'),
  },
  { name: 'one row four weeks on a calendar month', make: cell('tijdvakType', () => '4WK') },
  { name: 'a half year typed on a month', make: cell('tijdvakType', () => 'HJR') },
  { name: 'a year typed on a month', make: column('tijdvakType', () => 'JR') },
  {
    name: 'a year row with the hours of a month',
    make: (book) => {
      const record = book.formal();
      december(book, record, 'JR', '2024-01-01', '2024-12-31', '2024');
    },
  },
  { name: 'no kind of period', make: cell('tijdvakType', () => null) },
  { name: 'a kind of period that does not exist', make: cell('tijdvakType', () => 'kwartaal') },
  {
    name: 'a month from 5 December to 3 January',
    make: allPeriods('MND', '2024-12-05', '2025-01-03', '2024-12'),
  },
  { name: 'two months in one row', make: allPeriods('MND', '2024-11-01', '2024-12-31', '2024-12') },
  {
    name: 'half a month',
    make: cell(
      'datAanvTv',
      (_, book) => date(book, '2024-12-16'),
      (book) => book.monthly(),
    ),
  },
  {
    name: 'begin and end of a period swapped',
    make: (book) => {
      const record = book.any();
      const [first, last] = [book.number(record, 'datAanvTv'), book.number(record, 'datEindTv')];
      book.set(record, 'datAanvTv', { date: last });
      book.set(record, 'datEindTv', { date: first });
    },
  },
  {
    name: 'the end of the period is its begin',
    make: cell(
      'datEindTv',
      (_, book) => date(book, '2024-12-01'),
      (book) => book.monthly(),
    ),
  },
  { name: 'the period ends a year later', make: cell('datEindTv', (n) => ({ date: Number(n) + 365 })) },
  { name: 'the period begins a year earlier', make: cell('datAanvTv', (n) => ({ date: Number(n) - 366 })) },
  { name: 'the period is of the year before', make: cell('datAanvTv', (n) => ({ date: Number(n) - 366 })) },
  {
    name: 'one row of November',
    make: (book) => {
      december(book, book.monthly(), 'MND', '2024-11-01', '2024-11-30', '2024-11');
    },
  },
  {
    name: 'some rows of November among those of December',
    make: (book) => {
      for (const record of book.block(6))
        december(book, record, 'MND', '2024-11-01', '2024-11-30', '2024-11');
    },
  },
  { name: 'label and dates of one row differ by a month', make: cell('tijdvak', () => '2024-11') },
  { name: 'label 202413', make: allPeriods('4WK', '2024-12-02', '2024-12-29', '202412') },
  {
    name: 'label of another period of four weeks',
    make: (book) => {
      december(book, book.monthly(), '4WK', '2024-12-02', '2024-12-29', '2024-P12');
    },
  },
  {
    name: 'four weeks that lie between two periods',
    make: (book) => {
      december(book, book.monthly(), '4WK', '2024-12-09', '2025-01-05', '2024-P13');
    },
  },
  {
    name: 'label of the other half year',
    make: (book) => {
      const record = book.formal();
      december(book, record, 'HJR', '2024-07-01', '2024-12-31', '2024-H1');
      book.set(record, 'verloondeUren', 700);
    },
  },
  { name: 'the year of last year in one row', make: cell('jaar', (n) => Number(n) - 1) },
  { name: 'the year of last year in every row', make: column('jaar', (n) => Number(n) - 1) },
  { name: 'a year of two digits', make: column('jaar', () => 24) },
  { name: 'a year of two digits in one row', make: cell('jaar', () => 24) },
  { name: 'the year filled down as a series', make: series('jaar', (first, n) => Number(first) + n) },
  { name: 'the label filled down as a series', make: series('tijdvak', (_, n) => `2024-${String(12 + n)}`) },
  {
    name: 'the end of the period filled down as a series',
    make: series('datEindTv', (first, n) => ({ date: Number(first) + n })),
  },
  {
    name: 'the begin of the period filled down as a series',
    make: series('datAanvTv', (first, n) => ({ date: Number(first) + n })),
  },
  {
    name: 'last year’s rows under this year’s Opgave',
    only: 'full',
    make: (book) => {
      book.draft.setOpgave('jaar', 2025);
      book.draft.setTabel1Field('jaar', 2025);
    },
  },
  { name: 'a day that does not exist', make: cell('datEindTv', () => '31-11-2024') },
  { name: 'a date of noughts', make: cell('datEindTv', () => '00-00-0000') },
  { name: 'years of two digits in a date', make: cell('datRegistratie', (n) => written(n, 'dmj')) },
  { name: 'all dates with years of two digits', make: column('datRegistratie', (n) => written(n, 'dmj')) },
  {
    name: 'dates half converted from month first',
    make: (book) => {
      // What can be read the other way round has become a date, day and month swapped; the rest has stayed text.
      for (const id of ['datAanvTv', 'datEindTv', 'datRegistratie'] as const)
        book.column(id, (value) => {
          const [month = 0, dayOfMonth = 0, year = 0] = written(value, 'mdy').split('/').map(Number);
          return dayOfMonth <= 12
            ? date(
                book,
                `${String(year)}-${String(dayOfMonth).padStart(2, '0')}-${String(month).padStart(2, '0')}`,
              )
            : written(value, 'mdy');
        });
    },
  },
  {
    name: 'one date month first among dates day first',
    make: (book) => {
      book.column('datEindTv', (value) => written(value));
      book.column('datAanvTv', (value) => written(value));
      book.set(book.monthly(), 'datEindTv', '12/31/2024');
      book.set(
        book.where((record) => book.get(record, 'datAanvTv') === '01-12-2024'),
        'datAanvTv',
        '12/01/2024',
      );
    },
  },
  { name: 'an error as text in a date', make: cell('datRegistratie', () => '#N/B') },
];

/** Codes, form and sector. */
const codes: readonly Mistake[] = [
  { name: 'no code aard', make: cell('cdAard', () => null) },
  { name: 'a code aard that does not exist', make: cell('cdAard', () => 99) },
  { name: 'a code aard in words', make: cell('cdAard', () => 'vast') },
  {
    name: 'agency work called formal',
    make: (book) => {
      book.set(book.lent(), 'vorm', 'formeel');
    },
  },
  { name: 'a contract called lent', make: cell('vorm', () => 'inleen') },
  { name: 'all called lent', make: column('vorm', () => 'inleen') },
  { name: 'no form', make: cell('vorm', () => null) },
  { name: 'both forms in one cell', make: cell('vorm', () => 'formeel/inleen') },
  { name: 'codes aard filled down as a series', make: series('cdAard', (first, n) => Number(first) + n) },
  { name: 'no sector', make: cell('sector', () => null) },
  { name: 'a sector that does not exist', make: cell('sector', () => 'zorg') },
  { name: 'an error as text in the sector', make: cell('sector', () => '#N/A') },
  { name: 'no sector in any row', make: column('sector', () => null) },
  {
    name: 'the other sector in one row of an employer',
    make: (book) => {
      const seen = new Map<string, number>();
      book.each((record) =>
        seen.set(text(book.get(record, 'lhnr')), (seen.get(text(book.get(record, 'lhnr'))) ?? 0) + 1),
      );
      const record = book.where(
        (each) => (seen.get(text(book.get(each, 'lhnr'))) ?? 0) > 2 && book.get(each, 'vorm') === 'formeel',
      );
      book.set(record, 'sector', book.get(record, 'sector') === 'markt' ? 'overheid' : 'markt');
    },
  },
  {
    name: 'sector and sector inlener differ',
    only: 'full',
    make: (book) => {
      const record = book.lent();
      book.set(record, 'sectorInlener', book.get(record, 'sector') === 'markt' ? 'overheid' : 'markt');
    },
  },
  {
    name: 'no sector inlener',
    only: 'full',
    make: (book) => {
      book.set(book.lent(), 'sectorInlener', null);
    },
  },
  { name: 'a loonheffingennummer in a text column is an error', make: cell('lhnr', () => '#VERW!') },
  { name: 'jobs of sheltered work', only: 'full', make: cell('cdAard', () => 24) },
];

/** Registration and ground. */
const registration: readonly Mistake[] = [
  {
    name: 'the registration begins after the period',
    make: cell('datRegistratie', (_, book) => date(book, '2025-02-01')),
  },
  {
    name: 'the registration ended before the period',
    make: cell('datEindRegistratie', (_, book) => date(book, '2024-06-30')),
  },
  {
    name: 'the registration ends before it begins',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'datRegistratie', date(book, '2024-12-20'));
      book.set(record, 'datEindRegistratie', date(book, '2024-12-10'));
    },
  },
  {
    name: 'nothing about the register',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'datRegistratie', null);
      book.set(record, 'grond', null);
      if (book.has('inRegister')) book.set(record, 'inRegister', null);
    },
  },
  { name: 'WIA for a ground', make: cell('grond', () => 'WIA') },
  { name: 'a ground that does not exist', make: cell('grond', () => 'h') },
  { name: 'ground g before 2026', make: cell('grond', () => 'g') },
  {
    name: 'the registration is from 1900',
    make: cell('datRegistratie', (_, book) => date(book, '1900-01-02')),
  },
  {
    name: 'all registrations are from 1900',
    make: column('datRegistratie', (_, __, book) => date(book, '1900-01-02')),
  },
  {
    name: 'the registration is from before there was a register',
    make: cell('datRegistratie', (_, book) => date(book, '2005-03-15')),
  },
  {
    name: 'days of birth for days of registration',
    make: column('datRegistratie', (_, record, book) => date(book, `19${String(65 + (record % 30))}-06-15`)),
  },
  {
    name: 'registered before birth',
    only: 'full',
    make: cell('geboortedatum', (_, book) => date(book, '2023-05-01')),
  },
  {
    name: 'a year of registration with two digits swapped',
    make: cell('datRegistratie', (_, book) => date(book, '2091-03-15')),
  },
  { name: 'registration unknown', make: cell('datRegistratie', () => 'onbekend') },
  {
    name: 'without capacity for work before 2026',
    only: 'full',
    make: (book) => {
      const record = book.where((each) => book.get(each, 'grond') === 'c');
      book.set(record, 'duurzaamGeenArbeidsvermogen', 'J');
    },
  },
  {
    name: 'past pension age',
    only: 'full',
    make: cell('geboortedatum', (_, book) => date(book, '1950-05-01')),
  },
  {
    name: 'LKV asked for someone past pension age',
    only: 'full',
    make: (book) => {
      const record = book.formal();
      book.set(record, 'geboortedatum', date(book, '1950-05-01'));
      book.set(record, 'lkvGevraagd', 'J');
    },
  },
  {
    name: 'the income relation ended before the period',
    only: 'full',
    make: cell('datEindIkv', (_, book) => date(book, '2024-10-31')),
  },
  {
    name: 'the income relation begins after the period',
    only: 'full',
    make: cell('datAanvIkv', (_, book) => date(book, '2025-03-01')),
  },
];

/** Opgave and Tabel 1. */
const tables: readonly Mistake[] = [
  { name: 'persons for jobs in Tabel 1', only: 'full', make: (book) => void book.draft.countHeads() },
  { name: 'the total of Tabel 1 is not a sum', only: 'full', make: table('totaal', 'totaal', (n) => n + 5) },
  {
    name: 'markt and overheid of Tabel 1 swapped',
    only: 'full',
    make: (book) => {
      for (const row of ['formeel', 'inleen', 'totaal'] as const) {
        const [one, other] = [book.draft.getTabel1(row, 'markt'), book.draft.getTabel1(row, 'overheid')];
        book.draft.setTabel1(row, 'markt', other);
        book.draft.setTabel1(row, 'overheid', one);
      }
    },
  },
  {
    name: 'the last rows were cut off',
    only: 'full',
    make: (book) => {
      book.cells.splice(ROWS - 5);
    },
  },
  {
    name: 'rows in the middle were deleted',
    only: 'full',
    make: (book) => {
      book.cells.splice(10, 4);
    },
  },
  { name: 'a cell of Tabel 1 is text', only: 'full', make: table('formeel', 'markt', () => 'zie bijlage') },
  {
    name: 'a cell of Tabel 1 is an error',
    only: 'full',
    make: table('formeel', 'markt', () => ({ error: '#REF!' })),
  },
  {
    name: 'Tabel 1 is of another year',
    only: 'full',
    make: (book) => void book.draft.setTabel1Field('jaar', 2023),
  },
  {
    name: 'the Opgave names another month',
    only: 'full',
    make: (book) => void book.draft.setOpgave('peilmaand', 6),
  },
  {
    name: 'the Opgave names a year of two digits',
    only: 'full',
    make: (book) => void book.draft.setOpgave('jaar', 24),
  },
  {
    name: 'a decimal comma lost in the jobs of a row',
    only: 'full',
    make: cell('banen', (n) => Number(n) * 10_000),
  },
  { name: 'jobs rounded to whole', only: 'full', make: column('banen', (n) => Math.round(Number(n))) },
  { name: 'a divisor of a week', only: 'full', make: column('divisor', () => 25.5) },
];

export const HARMFUL: readonly Mistake[] = [
  ...structure,
  ...hours,
  ...numbers,
  ...periods,
  ...codes,
  ...registration,
  ...tables,
  ...HARMFUL_MORE,
  ...HARMFUL_COLUMNS,
  ...HARMFUL_HEADINGS,
  ...HARMFUL_AGAIN,
  ...HARMFUL_WRONG_PLACE,
  ...HARMFUL_OFFICE,
  ...HARMFUL_COPIES,
  ...HARMFUL_PEOPLE,
  ...HARMFUL_ROWS,
  ...HARMFUL_DAYS,
];
