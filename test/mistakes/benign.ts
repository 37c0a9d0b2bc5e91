import { columnById, type ColumnId } from '../../src/meting/form/columns';
import type { DraftCell } from '../../src/meting/generate/draft';
import type { Book } from './book';
import type { Mistake } from './harmful';

const text = (value: DraftCell) => String(value);
const iso = (value: DraftCell) => new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const dutch = (value: DraftCell) => iso(value).split('-').reverse().join('-');

const DATES: readonly ColumnId[] = ['datAanvTv', 'datEindTv', 'datRegistratie'];

const columns =
  (ids: readonly ColumnId[], change: (value: DraftCell) => DraftCell) =>
  (book: Book): void => {
    for (const id of ids) if (book.has(id)) book.column(id, change);
  };

const blankRow = (book: Book): DraftCell[] => Array.from({ length: book.draft.columns.length }, () => null);

/** What people do that changes nothing: no finding that asks for anything, and the same count. */
export const BENIGN: readonly Mistake[] = [
  { name: 'hours as text', make: columns(['verloondeUren'], text) },
  { name: 'hours as text with a comma', make: columns(['verloondeUren'], (n) => `${text(n)},0`) },
  { name: 'hours as text with a word', make: columns(['verloondeUren'], (n) => `${text(n)} uur`) },
  { name: 'hours with a no-break space', make: columns(['verloondeUren'], (n) => `\u00a0${text(n)} `) },
  {
    name: 'one cell of the hours as text',
    make: (book) => {
      const at = book.any();
      book.set(at, 'verloondeUren', text(book.get(at, 'verloondeUren')));
    },
  },
  { name: 'BSNs as numbers', make: columns(['bsn'], Number) },
  { name: 'BSNs with dots', make: columns(['bsn'], (n) => text(n).replace(/^(\d{3})(\d{3})/, '$1.$2.')) },
  {
    name: 'BSNs with spaces',
    make: columns(['bsn'], (n) => ` ${text(n).replace(/^(\d{4})(\d{2})/, '$1 $2 ')}`),
  },
  { name: 'BSNs with invisible characters', make: columns(['bsn'], (n) => `\u200b${text(n)}\ufeff`) },
  { name: 'BSNs with an apostrophe before them', make: columns(['bsn'], (n) => `'${text(n)}`) },
  { name: 'BSNs as the text of a formula', make: columns(['bsn'], (n) => `="${text(n)}"`) },
  { name: 'loonheffingennummers in small letters', make: columns(['lhnr'], (n) => text(n).toLowerCase()) },
  { name: 'loonheffingennummers with spaces', make: columns(['lhnr'], (n) => text(n).replace('L', ' L ')) },
  { name: 'dates as Dutch text', make: columns(DATES, dutch) },
  { name: 'dates as text with the year first', make: columns(DATES, iso) },
  { name: 'dates as text with slashes', make: columns(DATES, (value) => dutch(value).replaceAll('-', '/')) },
  { name: 'dates as eight digits', make: columns(DATES, (value) => Number(iso(value).replaceAll('-', ''))) },
  { name: 'dates with a time of midnight', make: columns(DATES, (value) => `${iso(value)}T00:00:00`) },
  {
    name: 'dates of the registration in full words',
    make: columns(
      ['datRegistratie'],
      (value) =>
        `${String(Number(iso(value).slice(8)))} ${['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'][Number(iso(value).slice(5, 7)) - 1] ?? ''} ${iso(value).slice(0, 4)}`,
    ),
  },
  { name: 'codes aard with a leading nought', make: columns(['cdAard'], (n) => text(n).padStart(2, '0')) },
  { name: 'codes aard as numbers with decimals in text', make: columns(['cdAard'], (n) => `${text(n)}.0`) },
  {
    name: 'forms with a capital',
    make: columns(['vorm'], (n) => text(n)[0]?.toUpperCase() + text(n).slice(1)),
  },
  { name: 'sectors in capitals with a space', make: columns(['sector'], (n) => `${text(n).toUpperCase()} `) },
  { name: 'grounds in capitals', make: columns(['grond'], (n) => text(n).toUpperCase()) },
  {
    name: 'grounds by their names',
    make: columns(['grond'], (n) => ({ c: 'Wajong', b: 'Wsw-indicatie', '2': 'lid 2' })[text(n)] ?? n),
  },
  {
    name: 'kinds of period in words',
    make: columns(['tijdvakType'], (n) => (n === 'MND' ? 'Maand' : 'Vier weken')),
  },
  { name: 'labels in words', make: columns(['tijdvak'], (n) => (n === '2024-12' ? 'december 2024' : n)) },
  {
    name: 'labels with the month first',
    make: columns(['tijdvak'], (n) => (n === '2024-12' ? '12-2024' : n)),
  },
  {
    name: 'headings in capitals',
    make: (book) => {
      for (const id of book.draft.columns) book.draft.setHeading(id, columnById(id).nl.toUpperCase());
    },
  },
  {
    name: 'headings in English',
    make: (book) => {
      for (const id of book.draft.columns) if (id !== 'sector') book.draft.setHeading(id, columnById(id).en);
    },
  },
  {
    name: 'headings by the names of the payroll return',
    make: (book) => {
      for (const id of book.draft.columns) {
        const alias = columnById(id).aliases[0];
        if (alias !== undefined && id !== 'tijdvak') book.draft.setHeading(id, alias);
      }
    },
  },
  {
    name: 'columns in another order',
    make: (book) => {
      const at = book.place('verloondeUren');
      book.cells.forEach((cells) => cells.unshift(...cells.splice(at, 1)));
    },
  },
  {
    name: 'a column of one’s own between the others',
    make: (book) => {
      book.cells.forEach((cells, row) =>
        cells.splice(3, 0, row === 0 ? 'Afdeling' : `Team ${String(row % 4)}`),
      );
    },
  },
  {
    name: 'a column of row numbers in front',
    make: (book) => {
      book.cells.forEach((cells, row) => cells.unshift(row === 0 ? '#' : row));
    },
  },
  {
    name: 'a nameless index in front',
    make: (book) => {
      book.cells.forEach((cells, row) => cells.unshift(row === 0 ? null : row - 1));
    },
  },
  {
    name: 'an empty column between the others',
    make: (book) => {
      book.cells.forEach((cells) => cells.splice(4, 0, null));
    },
  },
  {
    name: 'rows in another order',
    make: (book) => {
      const rows = book.cells.splice(1);
      rows.sort((a, b) => (text(a[book.place('bsn')] ?? null) < text(b[book.place('bsn')] ?? null) ? -1 : 1));
      book.cells.push(...rows);
    },
  },
  {
    name: 'a title and an empty row above the headings',
    make: (book) => {
      book.cells.unshift(['Meting banenafspraak december 2024'], []);
    },
  },
  {
    name: 'empty rows between the others',
    make: (book) => {
      book.cells.splice(8, 0, blankRow(book), blankRow(book));
    },
  },
  {
    name: 'a total row with its label',
    make: (book) => {
      const row = blankRow(book);
      row[0] = 'Totaal';
      let sum = 0;
      book.each((record) => (sum += book.number(record, 'verloondeUren')));
      row[book.place('verloondeUren')] = sum;
      book.cells.push(row);
    },
  },
  {
    name: 'a note below the rows',
    make: (book) => {
      book.cells.push([], ['Bron: salarisadministratie, 12 januari 2025']);
    },
  },
  {
    name: 'the headings repeated on a next page',
    make: (book) => {
      book.cells.splice(14, 0, [...(book.cells[0] ?? [])]);
    },
  },
  {
    name: 'a row of someone without hours and without a contract',
    make: (book) => {
      const at = book.formal();
      for (const id of ['contracturenPW', 'banen', 'divisor'] as const)
        if (book.has(id)) book.set(at, id, null);
      book.set(at, 'verloondeUren', 0);
      if (book.hasTable()) book.draft.recountTabel1();
    },
  },
  {
    name: 'a registration that began inside the period',
    make: (book) => {
      book.set(book.formal(), 'datRegistratie', { date: book.draft.dayOf('2024-12-16') });
    },
  },
  {
    name: 'a registration that ended inside the period',
    make: (book) => {
      book.set(book.formal(), 'datEindRegistratie', { date: book.draft.dayOf('2024-12-16') });
    },
  },
  {
    name: 'one person with two small jobs at one employer',
    make: (book) => {
      const at = book.formal();
      const copy = book.draft.copyRecord(at);
      book.set(at, 'verloondeUren', 52);
      book.set(copy, 'verloondeUren', 61);
      book.set(copy, 'numIv', 2);
      for (const record of [at, copy]) {
        if (book.has('contracturenPW')) book.set(record, 'contracturenPW', 14);
        if (book.has('banen')) book.set(record, 'banen', null);
      }
      if (book.hasTable()) book.draft.recountTabel1();
    },
  },
  {
    name: 'a sheet of one’s own with notes',
    make: (book) => {
      book.draft.sheets.push({ name: 'Aantekeningen', cells: [['Nog bellen'], ['Gedaan']] });
    },
  },
  {
    name: 'a sheet with a list of departments',
    make: (book) => {
      book.draft.sheets.push({
        name: 'Afdelingen',
        cells: [
          ['Code', 'Naam'],
          ['A', 'Onderwijs'],
          ['B', 'Beheer'],
        ],
      });
    },
  },
  {
    name: 'an empty sheet',
    make: (book) => {
      book.draft.sheets.push({ name: 'Blad2', cells: [] });
    },
  },
  {
    name: 'a total of the hours in a row of its own, with the word in the column of the BSN',
    make: (book) => {
      const sum = Array.from({ length: book.count }, (_, i) => book.number(i, 'verloondeUren')).reduce(
        (a, b) => a + b,
        0,
      );
      const record = book.draft.copyRecord(0);
      book.set(record, 'bsn', 'Totaal generaal');
      book.set(record, 'verloondeUren', sum);
    },
  },
  {
    name: 'a cross for being in the register',
    only: 'full',
    make: (book) => {
      if (book.has('inRegister')) book.column('inRegister', () => 'x');
    },
  },
  {
    name: 'fields of the organisation above the headings',
    make: (book) => {
      book.cells.unshift(['Organisatie', 'Stichting Voorbeeld'], ['Jaar', 2024, 'Maand', 12], []);
    },
  },
  {
    name: 'uitzend for who is hired',
    make: columns(['vorm'], (form) => (form === 'inleen' ? 'uitzend' : form)),
  },
  {
    name: 'an average below the rows, with its word in front',
    make: (book) => {
      book.cells.push([], ['Gemiddeld 97,5 uur']);
    },
  },
  ...(
    [
      'december',
      'december 2024',
      '(dec. 2024)',
      '12-2024',
      '(uren)',
      '(zie toelichting)',
      '(maand of 4 weken)',
      '(niet de contracturen)',
      '(per week of dag, opgeteld)',
      '(incl. 13e maand)',
    ] as const
  ).map((remark) => ({
    name: `the heading of the hours with ${remark} behind it`,
    make: (book: Book) => {
      book.draft.setHeading('verloondeUren', `Verloonde uren ${remark}`);
    },
  })),
  ...(
    [
      ['datRegistratie', 'Datum registratie (niet vóór 2013)'],
      ['contracturenPW', 'Contracturen per week (excl. overwerk)'],
      ['vorm', 'Vorm (geen inleen = formeel)'],
    ] as const
  ).map(([id, heading]) => ({
    name: `the heading ${heading}`,
    make: (book: Book) => {
      if (book.has(id)) book.draft.setHeading(id, heading);
    },
  })),
  ...(['Gemiddelde', 'Gem.', 'Average', 'Aantal'] as const).map((label) => ({
    name: `a figure below the hours, labelled ${label}`,
    make: (book: Book) => {
      const row = blankRow(book);
      row[0] = label;
      row[book.place('verloondeUren')] = 97.5;
      book.cells.push(row);
    },
  })),
  {
    name: 'a column of one’s own with the BSNs of partners',
    make: (book) => {
      book.cells.forEach((row, i) => row.push(i === 0 ? 'BSN (partner)' : null));
    },
  },
  {
    name: 'days that stand for no end, and cells that a look-up of nothing filled with 0',
    make: (book) => {
      const fillers: readonly DraftCell[] = [{ date: 2_958_465 }, 0, { date: 0 }, 99_991_231];
      for (const id of ['datEindIkv', 'datEindRegistratie'] as const)
        if (book.has(id))
          book.each((record) => {
            if (book.get(record, id) === null) book.set(record, id, fillers[record % fillers.length] ?? null);
          });
    },
  },
  {
    name: 'sorted by sector, all columns together',
    make: (book) => {
      const at = book.place('sector');
      const rows = book.cells.splice(1);
      rows.sort((a, b) => (text(a[at] ?? null) < text(b[at] ?? null) ? -1 : 1));
      book.cells.push(...rows);
    },
  },
  {
    name: 'sorted by hours, all columns together',
    make: (book) => {
      const at = book.place('verloondeUren');
      const rows = book.cells.splice(1);
      rows.sort((a, b) => Number(b[at]) - Number(a[at]));
      book.cells.push(...rows);
    },
  },
  {
    name: 'no region for the last row',
    only: 'full',
    make: (book) => {
      book.set(book.count - 1, 'regio', null);
    },
  },
  {
    name: 'a few rows without hours of people who were not paid',
    make: (book) => {
      for (const at of [4, 11]) {
        for (const id of ['contracturenPW', 'banen', 'divisor', 'urenToegerekend'] as const)
          if (book.has(id)) book.set(at, id, null);
        book.set(at, 'verloondeUren', 0);
      }
      if (book.hasTable()) book.draft.recountTabel1();
    },
  },
  {
    name: 'a registration without a begin, of someone with a ground',
    make: (book) => {
      book.set(book.count - 1, 'datRegistratie', null);
    },
  },
  {
    name: 'spaces behind every text',
    make: columns(['vorm', 'sector', 'lhnr', 'tijdvakType'], (value) => `${text(value)}  `),
  },
  ...[40, '40'].map((people): Mistake => ({
    name: `how many people there are, below the BSNs, as ${typeof people}`,
    make: (book) => {
      const row = blankRow(book);
      row[book.place('bsn')] = people;
      row[book.place('bsn') === 0 ? 1 : book.place('bsn') - 1] = 'Aantal personen';
      book.cells.push(blankRow(book), row);
    },
  })),
  {
    name: 'years as text',
    make: columns(['jaar'], text),
  },
];
