import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { DraftCell } from '../../src/meting/generate/draft';
import { Book, type Form } from './book';

/** Rows of people on a sheet, or on a part of it, that is not read: they stop, whatever the sheet is called. */
const MOVED = [19, 30] as const;

/** Takes the last rows of the meting away and gives their cells. */
const takeAway = (book: Book): DraftCell[][] => book.cells.splice(MOVED[0] + 1, MOVED[1] - MOVED[0]);

async function asked(book: Book): Promise<readonly (readonly [string, string, string])[]> {
  const { groups } = await checkWorkbook(draftSource(book.draft));
  return groups
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, sheet, severity }) => [rule, sheet, severity] as const);
}

const FORMS: readonly Form[] = ['full', 'bare'];
const bsnOf = (book: Book, cells: readonly DraftCell[]): DraftCell => cells[book.place('bsn')] ?? null;

test.each([
  ['without headings', (_, rows) => rows],
  ['below a title', (_, rows) => [['Medewerkers locatie B'], [], ...rows]],
  [
    'below headings that say nothing',
    (book, rows) => [book.cells[0]?.map((_, i) => `Veld${String(i)}`) ?? [], ...rows],
  ],
  [
    'with a few columns only',
    (book, rows) => [['Burgerservicenr', 'Uren dec'], ...rows.map((cells) => [bsnOf(book, cells), 80])],
  ],
  [
    'with their numbers as text, in groups',
    (book, rows) => [
      ['Nummer', 'Uren dec'],
      ...rows.map((cells) => [
        String(bsnOf(book, cells))
          .padStart(9, '0')
          .replace(/(...)(...)/, '$1.$2.'),
        80,
      ]),
    ],
  ],
  [
    'under headings of which two are misspelt',
    (book, rows) => [
      book.cells[0]?.map((heading, i) =>
        i === book.place('bsn') ? 'Pers.nr' : i === book.place('verloondeUren') ? 'Vrl. uurtjes' : heading,
      ) ?? [],
      ...rows,
    ],
  ],
] satisfies [string, (book: Book, rows: DraftCell[][]) => DraftCell[][]][])(
  'rows that were moved to a sheet of another name %s are an error',
  async (_, cellsOf) => {
    for (const form of FORMS) {
      const book = new Book(form, 11);
      const rows = takeAway(book);
      book.draft.sheets.push({ name: 'Locatie B', cells: cellsOf(book, rows) });
      expect(await asked(book)).toContainEqual(['S12', 'Locatie B', 'fout']);
    }
  },
);

test('rows that were moved to the right, without headings, are an error and no number to remove', async () => {
  const book = new Book('bare', 11);
  const rows = takeAway(book);
  rows.forEach((cells, i) => book.cells[i + 1]?.push(null, ...cells));
  expect((await asked(book)).filter(([rule]) => rule !== 'S04')).toEqual([['S12', 'Meting', 'fout']]);
});

test.each([
  [
    'the list of UWV',
    'UWV',
    (book, rows) => [['BSN', 'Begin'], ...rows.map((cells) => [bsnOf(book, cells), { date: 43_000 }])],
  ],
  [
    'an export that served as the source',
    'Blad2',
    (book, rows) => [['Nr', 'Uren'], ...rows.map((cells) => [bsnOf(book, cells), 9])],
  ],
  [
    'those who left',
    'Uit dienst',
    (book, rows) => [['BSN'], ...rows.slice(0, 9).map(() => [Number(book.draft.newBsn())])],
  ],
  [
    'a list of telephones',
    'Telefoonlijst',
    (book, rows) => [
      ['Nummer', 'Naam', 'Telefoon'],
      ...rows
        .slice(0, 12)
        .map((_, i) => [Number(book.draft.newBsn()), `P. ${String(i)}`, `06-123456${String(i)}`]),
    ],
  ],
  [
    'others, of whom it says only who they are',
    'Overige medewerkers',
    (book, rows) => [
      ['BSN', 'Functie'],
      ...rows.slice(0, 12).map(() => [Number(book.draft.newBsn()), 'docent']),
    ],
  ],
  [
    'last year',
    'Lijst 2023',
    (book, rows) => [['BSN'], ...rows.slice(0, 9).map(() => [Number(book.draft.newBsn())])],
  ],
] satisfies [string, string, (book: Book, rows: DraftCell[][]) => DraftCell[][]][])(
  '%s is asked about once, and not an error',
  async (_, name, cellsOf) => {
    for (const form of FORMS) {
      const book = new Book(form, 11);
      book.draft.sheets.push({ name, cells: cellsOf(book, book.cells.slice(1)) });
      expect(await asked(book)).toEqual([['P01', name, 'waarschuwing']]);
    }
  },
);

test.each([
  [
    'a pivot',
    [
      ['Sector', 'Aantal', 'Uren'],
      ['markt', 12, 1300],
    ],
  ],
  [
    'numbers of nine digits that are no BSN',
    [['Zaak'], ...Array.from({ length: 30 }, (_, i) => [100_000_001 + i])],
  ],
  ['numbers of legal entities', [['RSIN'], [123_456_782], [111_222_333], [492_789_228]]],
  [
    'numbers of legal entities below a year',
    [
      [2024, 'overzicht'],
      ['RSIN', 'School'],
      [123_456_782, 'A'],
      [111_222_333, 'B'],
      [492_789_228, 'C'],
    ],
  ],
  [
    'a telephone list',
    [
      ['Naam', 'Telefoon'],
      ['J. Jansen', '0612345678'],
    ],
  ],
] satisfies [string, DraftCell[][]][])('%s is nothing', async (_, cells) => {
  const book = new Book('bare', 11);
  book.draft.sheets.push({ name: 'Overzicht', cells });
  expect(await asked(book)).toEqual([]);
});

test.each([
  ['by itself, as text', '10203', null],
  ['by itself, as a number', 10_203, null],
  ['beside hours and the name of a place', '10203', 'Totaal vestiging'],
])('a number that is no BSN in the column of the BSN is told: %s', async (_what, number, label) => {
  const book = new Book('bare', 11);
  const cells: DraftCell[] = (book.cells[1] ?? []).map(() => null);
  cells[book.place('bsn')] = number;
  if (label !== null) {
    cells[book.place('verloondeUren')] = 96;
    cells[book.place('sector')] = label;
  }
  book.cells.splice(9, 0, cells);
  expect((await asked(book)).length).toBeGreaterThan(0);
});
