import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { DraftCell } from '../../src/meting/generate/draft';
import { Book, type Form } from './book';

const FORMS: readonly Form[] = ['full', 'bare'];
const DEPARTMENTS = ['Facilitair', 'Onderbouw', 'Bestuur'];
const NAMES = ['Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos', 'Vos', 'Peters', 'Hendriks', 'Dekker'];
const surname = (i: number) => `${NAMES[i % 10] ?? ''}${'abc'[Math.floor(i / 10)] ?? ''}`;

/** What stands in a column in front that is not read. */
const FRONT = {
  staff: ['Personeelsnummer', (i: number) => 100_200 + 3 * i],
  written: ['Personeelsnummer', (i: number) => `0${String(10_200 + 3 * i)}`],
  initials: ['Naam', (i: number) => `${'ABCDEFGHIJ'[i % 10] ?? ''}. ${surname(i)}`],
  turned: ['Naam', (i: number) => `${surname(i)}, ${'ABCDEFGHIJ'[i % 10] ?? ''}.`],
  names: ['Naam', (i: number) => `Jan ${surname(i)}`],
  rows: ['Nr.', (i: number) => i + 1],
} as const satisfies Record<string, readonly [string, (i: number) => DraftCell]>;

/** A meting with such a column in front and that of the departments behind. */
function bookWith(form: Form, front: keyof typeof FRONT): Book {
  const book = new Book(form, 11);
  const [heading, valueOf] = FRONT[front];
  book.cells.forEach((cells, i) => {
    cells.unshift(i === 0 ? heading : valueOf(i - 1));
    cells.push(i === 0 ? 'Afdeling' : (DEPARTMENTS[i % 3] ?? null));
  });
  return book;
}

async function told(book: Book) {
  const { groups } = await checkWorkbook(draftSource(book.draft));
  return (
    groups
      .filter(
        ({ severity, rule, cause }) => severity !== 'info' || (rule === 'P02' && cause.endsWith('telephone')),
      )
      // Where rows are lacking the table says something else.
      .filter(({ rule }) => rule !== 'C01')
      .map(({ rule, cause, examples: [first] }) => [rule, cause, first?.facts])
  );
}

/** Empties a row but for its first cells and, where asked, its last. */
function emptied(cells: DraftCell[], last = false): DraftCell[] {
  return cells.map((cell, at) => (at === 0 || (last && at === cells.length - 1) ? cell : null));
}

const LAST = 24;

/** Adds wages that nobody reads behind all; gives as many empty cells as stand before them. */
function withWages(book: Book, first: number): null[] {
  book.cells.forEach((cells, i) => cells.push(i === 0 ? 'Loonkosten' : first + 37 * i));
  return Array.from({ length: (book.cells[0]?.length ?? 0) - 1 }, () => null);
}

test.each([
  [
    'a number of staff',
    'staff',
    (book) => book.cells.splice(LAST + 1, 9, ...book.cells.slice(LAST + 1).map((each) => emptied(each))),
    ['26-31'],
    ['Personeelsnummer'],
  ],
  [
    'a number of staff as text',
    'written',
    (book) => book.cells.splice(LAST + 1, 9, ...book.cells.slice(LAST + 1).map((each) => emptied(each))),
    ['26-31'],
    ['Personeelsnummer'],
  ],
  [
    'a number and a department',
    'staff',
    (book) =>
      book.cells.splice(LAST + 1, 9, ...book.cells.slice(LAST + 1).map((each) => emptied(each, true))),
    ['26-31'],
    ['Personeelsnummer', 'Afdeling'],
  ],
  [
    'initials and a surname',
    'initials',
    (book) => book.cells.splice(LAST + 1, 9, ...book.cells.slice(LAST + 1).map((each) => emptied(each))),
    ['26-31'],
    ['Naam'],
  ],
  [
    'a surname and initials, in two rows among the others',
    'turned',
    (book) => [9, 17].forEach((row) => (book.cells[row] = emptied(book.cells[row] ?? []))),
    ['10', '18'],
    ['Naam'],
  ],
  [
    'a first name and a surname',
    'names',
    (book) => book.cells.splice(LAST + 1, 9, ...book.cells.slice(LAST + 1).map((each) => emptied(each))),
    ['26-31'],
    ['Naam'],
  ],
  [
    'a number, in two rows among the others',
    'staff',
    (book) => [4, 9].forEach((row) => book.cells.splice(row, 1, emptied(book.cells[row] ?? []))),
    ['5', '10'],
    ['Personeelsnummer'],
  ],
  [
    'a name and a department, in one row among the others',
    'names',
    (book) => book.cells.splice(4, 1, emptied(book.cells[4] ?? [], true)),
    ['5'],
    ['Naam', 'Afdeling'],
  ],
  [
    'a number, below an empty row',
    'staff',
    (book) => book.cells.splice(LAST + 1, 9, [], ...book.cells.slice(LAST + 1).map((each) => emptied(each))),
    ['27-32'],
    ['Personeelsnummer'],
  ],
  [
    'the BSN of a person in the column before its own',
    'staff',
    (book) =>
      book.cells.splice(
        LAST + 1,
        9,
        ...book.cells.slice(LAST + 1).map((each) => [each[book.place('bsn') + 1] ?? null]),
      ),
    ['26-31'],
    ['Personeelsnummer'],
  ],
] satisfies [string, keyof typeof FRONT, (book: Book) => unknown, string[], string[]][])(
  'rows that hold no more than %s are one error that names them',
  async (_, front, spoil, rijen, koppen) => {
    for (const form of FORMS) {
      const book = bookWith(form, front);
      spoil(book);
      expect(await told(book)).toEqual([['S12', 'alleen', expect.objectContaining({ rijen, koppen })]]);
    }
  },
);

test.each([
  [
    'a numbering that goes on below the rows',
    'rows',
    (book) => [31, 32, 33].forEach((n) => book.cells.push([n])),
  ],
  ['who made it, right below the names', 'initials', (book) => book.cells.push(['Opgesteld door J. Jansen'])],
  ['a remark right below the numbers', 'staff', (book) => book.cells.push(['Nog niet volledig'])],
  ['how many there are, right below the numbers', 'staff', (book) => book.cells.push([30])],
  ['the sum of the numbers', 'staff', (book) => book.cells.push([3_007_305])],
  ['who signed, below an empty row', 'initials', (book) => book.cells.push([], ['J. Jansen'])],
  [
    'who left, under a heading of their own',
    'staff',
    (book) => book.cells.push([], ['Uit dienst'], [100_501], [100_504]),
  ],
  [
    'the name of a group above its rows',
    'names',
    (book) => [20, 10, 1].forEach((row) => book.cells.splice(row, 0, ['Sociaal Domein'])),
  ],
  [
    'departments filled down too far',
    'staff',
    (book) => [1, 2].forEach(() => book.cells.push(emptied(book.cells[30] ?? [], true).fill(null, 0, 1))),
  ],
  [
    'a legend beside and below the rows',
    'staff',
    (book) =>
      ['Groen', 'Rood', 'Geel'].forEach((each) =>
        book.cells.push([...(book.cells[0] ?? []).map(() => null), null, each]),
      ),
  ],
  [
    'the sum of wages, right below them',
    'staff',
    (book) => book.cells.push([...withWages(book, 2137.28), 95_211.84]),
  ],
  [
    'the average of wages, right below them',
    'staff',
    (book) => book.cells.push([...withWages(book, 2137), 3284]),
  ],
  [
    'sums of wages per department',
    'staff',
    (book) => {
      const before = withWages(book, 2137.28);
      [21, 11].forEach((row) => book.cells.splice(row, 0, [...before, 9247.55]));
    },
  ],
  [
    'a total that says so in front',
    'staff',
    (book) => book.cells.push(['Totaal', ...withWages(book, 2137.28).slice(1), 95_211.84]),
  ],
  [
    'a total that says so behind',
    'staff',
    (book) => book.cells.push([...withWages(book, 2137.28).slice(1), 'Totaal', 95_211.84]),
  ],
  [
    'a total with a name and a department beside it',
    'names',
    (book) => book.cells.push(['Jan Bakker', ...withWages(book, 2137.28).slice(2), 'Bestuur', 'Totaal']),
  ],
  [
    'shortened names of groups in the form of initials',
    'initials',
    (book) =>
      ['Kst. Groen', 'Afd. Zuid', 'Loc. West'].forEach((each, i) =>
        book.cells.splice(21 - 10 * i, 0, [each]),
      ),
  ],
  [
    'groups in three steps above each other',
    'names',
    (book) =>
      [20, 10, 1].forEach((row) =>
        book.cells.splice(row, 0, ['Kern Noord'], ['Zorg Breed'], [`Ploeg ${surname(row)}`]),
      ),
  ],
  [
    'groups in three steps, once',
    'names',
    (book) => book.cells.splice(1, 0, ['Regio Noord'], ['Zorg Breed'], ['Team Groen']),
  ],
  [
    'who signed and as what, right below the names',
    'names',
    (book) => book.cells.push(['Anna Verhoef'], ['Hoofd Personeelszaken']),
  ],
  ['who signed, right below initials', 'initials', (book) => book.cells.push(['A. Verhoef'])],
  [
    'a legend below an empty row',
    'names',
    (book) => book.cells.push([], ['Groen Akkoord'], ['Rood Navragen']),
  ],
] satisfies [string, keyof typeof FRONT, (book: Book) => unknown][])(
  'nothing is said of %s',
  async (_, front, change) => {
    for (const form of FORMS) {
      const book = bookWith(form, front);
      change(book);
      expect((await told(book)).filter(([rule]) => rule === 'S12' || rule === 'S13')).toEqual([]);
    }
  },
);

const dutch = (cell: DraftCell): string => {
  const day = typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell;
  return typeof day === 'number' && day > 40_000 && day < 50_000
    ? new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('-')
    : String(day ?? '');
};

test.each([
  [';', 'puntkomma'],
  ['\t', 'tab'],
  ['|', 'streep'],
  [',', 'komma'],
])('lines that stand in one cell with “%s” are one error, wherever they stand', async (sign, teken) => {
  for (const form of FORMS) {
    const places = new Book(form, 11).cells[0]?.length ?? 0;
    // In front where it is not read, in a column that is read, and under no heading.
    for (const at of [0, 1, Math.floor(places / 2), places + 3]) {
      const book = bookWith(form, 'staff');
      for (const row of [25, 26, 27, 28, 29, 30]) {
        const line = (book.cells[row] ?? []).map(dutch).join(sign);
        book.cells[row] = [...Array.from({ length: at }, () => null), line];
      }
      expect([at, await told(book)]).toEqual([at, [['S13', 'ineen', { soort: 'ineen', teken }]]]);
      const { groups } = await checkWorkbook(draftSource(book.draft));
      const cells = groups.find(({ rule }) => rule === 'S13')?.examples[0]?.cells;
      expect(cells?.map(({ row, column }) => [row, column])).toEqual([[26, at + 1]]);
    }
  }
});

test('a remark with numbers and days in it is no line of the table', async () => {
  const book = bookWith('bare', 'staff');
  book.cells.push([null, 'Let op; gemaakt op 01-02-2025; nog na te gaan; zie dossier']);
  expect(await told(book)).toEqual([]);
});
