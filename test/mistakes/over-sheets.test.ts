import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { cleanDraft } from '../../src/meting/generate/draft';
import { dayOfIso } from '../../src/meting/form/days';
import type { Finding, FindingGroup } from '../../src/meting/judge/finding';
import type { ColumnId } from '../../src/meting/form/columns';
import { Book } from './book';

/**
 * The rows of one person stand on two sheets: what is looked at over several rows of a person is looked at over the whole workbook.
 */
const OTHER = 'Locatie Zuid';

/** A second sheet, with these records of the first as they are changed. */
function withSecond(
  records: (book: Book) => readonly number[],
  change: (cells: Book['cells'][number], place: (id: ColumnId) => number) => void,
): Book {
  const book = new Book('bare', 11);
  const place = (id: ColumnId) => book.place(id);
  const copies = records(book).map((record) => [...(book.cells[record + 1] ?? [])]);
  for (const cells of copies) change(cells, place);
  book.draft.sheets.push({ name: OTHER, cells: [[...(book.cells[0] ?? [])], ...copies] });
  return book;
}

const all = (book: Book): number[] => Array.from({ length: book.count }, (_, i) => i);

async function asked(book: Book): Promise<readonly FindingGroup[]> {
  const { groups } = await checkWorkbook(draftSource(book.draft));
  return groups.filter(({ severity }) => severity !== 'info');
}

/** The first formal relation of the sheet that is paid by the month. */
const monthly = (book: Book): number =>
  all(book).find((i) => book.get(i, 'tijdvakType') === 'MND' && book.get(i, 'vorm') === 'formeel') ?? 0;

const places = ({ cells }: Finding) => [...new Set(cells.map(({ sheet, row }) => `${sheet} ${String(row)}`))];

test.each([
  ['another number of the relation', (cells, place) => void (cells[place('numIv')] = 7)],
  ['another employer', (cells, place) => void (cells[place('lhnr')] = '111222333L02')],
] satisfies [string, Parameters<typeof withSecond>[1]][])(
  'all rows once more under %s are asked about, with both places',
  async (_, change) => {
    // Under another employer it is asked about that as well.
    const groups = (await asked(withSecond(all, change))).filter(({ rule }) => rule.startsWith('B4'));
    expect(groups.map(({ rule, cause, sheet, count }) => [rule, cause, sheet, count])).toEqual([
      ['B48', 'blok', OTHER, expect.any(Number)],
    ]);
    expect(groups[0]?.count).toBeGreaterThan(25);
    expect(groups[0]?.examples[0]?.facts).toMatchObject({ blad: 'Meting', eersteRij: 2 });
    expect(places(groups[0]?.examples[0] as Finding)).toEqual([`${OTHER} 2`, 'Meting 2']);
  },
);

test('so are they in another order', async () => {
  const groups = await asked(
    withSecond(
      (book) => all(book).reverse(),
      (cells, place) => (cells[place('numIv')] = 7),
    ),
  );
  expect(groups.map(({ rule, cause, sheet }) => [rule, cause, sheet])).toEqual([['B48', 'blok', OTHER]]);
});

test('hours of one person over two sheets have the ceiling that they have on one', async () => {
  const book = withSecond(
    (from) => [monthly(from)],
    (cells, place) => {
      cells[place('numIv')] = 7;
      cells[place('verloondeUren')] = 150;
    },
  );
  const record = monthly(book);
  book.set(record, 'verloondeUren', 160);
  const [group, ...others] = await asked(book);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ rule: 'B40', sheet: 'Meting', count: 1 });
  expect(group?.examples[0]?.facts).toMatchObject({ rijen: 2, blad: OTHER, rij: 2 });
  expect(places(group?.examples[0] as Finding)).toEqual([`Meting ${String(record + 2)}`, `${OTHER} 2`]);
});

test('more hours than there are leave the rows on both sheets out of the count', async () => {
  const book = withSecond(
    (from) => Array.from({ length: 4 }, () => monthly(from)),
    () => undefined,
  );
  book.draft.sheet(OTHER).cells.forEach((cells, i) => {
    if (i === 0) return;
    cells[book.place('numIv')] = 7 + i;
    cells[book.place('verloondeUren')] = 180 + i;
  });
  const { groups, result } = await checkWorkbook(draftSource(book.draft));
  expect(groups.map(({ rule }) => rule)).toContain('B39');
  expect(result?.leftOut.rows).toBe(5);
});

test('a year beside a month of it is asked about on two sheets as on one', async () => {
  const book = withSecond(
    (from) => [monthly(from)],
    (cells, place) => {
      cells[place('numIv')] = 7;
      cells[place('verloondeUren')] = 1300;
      cells[place('tijdvakType')] = 'JR';
      cells[place('tijdvak')] = null;
      cells[place('datAanvTv')] = { date: dayOfIso('2024-01-01') };
      cells[place('datEindTv')] = { date: dayOfIso('2024-12-31') };
    },
  );
  const groups = await asked(book);
  expect(
    groups.filter(({ rule }) => rule === 'B49').map(({ sheet, examples }) => [sheet, examples[0]?.facts]),
  ).toEqual([['Meting', { andereRij: 2, blad: OTHER }]]);
});

test.each([
  ['two jobs within a working week', 1, 20],
  ['second jobs of three persons', 3, 24],
])('%s on two sheets are no finding', async (_, persons, hours) => {
  const book = withSecond(
    (from) =>
      all(from)
        .filter((i) => from.get(i, 'tijdvakType') === 'MND')
        .slice(0, persons),
    (cells, place) => {
      cells[place('numIv')] = 7;
      cells[place('verloondeUren')] = hours;
    },
  );
  expect(await asked(book)).toEqual([]);
});

test('a sheet for each month, of which one is counted, is none either', async () => {
  const book = withSecond(all, (cells, place) => {
    cells[place('tijdvak')] = '2024-11';
    cells[place('datAanvTv')] = { date: dayOfIso('2024-11-01') };
    cells[place('datEindTv')] = { date: dayOfIso('2024-11-30') };
  });
  expect((await asked(book)).filter(({ rule }) => ['B39', 'B40', 'B48', 'B49'].includes(rule))).toEqual([]);
});

test('a third sheet without a column hides nothing between the other two', async () => {
  const book = withSecond(all, (cells, place) => (cells[place('numIv')] = 7));
  const place = book.place('datRegistratie');
  const without = book.cells.slice(0, 3).map((cells) => cells.filter((_, i) => i !== place));
  const number = book.draft.columns.filter((id) => id !== 'datRegistratie').indexOf('numIv');
  const hours = book.draft.columns.filter((id) => id !== 'datRegistratie').indexOf('verloondeUren');
  without.slice(1).forEach((cells) => {
    cells[number] = 9;
    cells[hours] = 8;
  });
  const register = without.map((cells, i) => [...cells, i === 0 ? 'In doelgroepregister' : 'ja']);
  const two = (await asked(book)).find(({ rule }) => rule === 'B48');
  book.draft.sheets.push({ name: 'Meting noord', cells: register });
  const three = (await asked(book)).find(({ rule }) => rule === 'B48');
  expect(two).toMatchObject({ sheet: OTHER, cause: 'blok' });
  expect(three?.key).toBe(two?.key);
});

test('a small job keeps what tells it apart where a third sheet lacks that column', async () => {
  const draft = cleanDraft({ rows: 12, seed: 3 });
  draft.sheets.splice(0, Infinity, draft.meting);
  const columns = draft.columns;
  const at = (id: ColumnId) => columns.indexOf(id);
  const copies = draft.meting.cells.slice(1, 2).map((cells) => [...cells]);
  for (const cells of [draft.meting.cells[1] ?? [], ...copies]) {
    cells[at('verloondeUren')] = 40;
    for (const id of ['banen', 'urenToegerekend'] as const) cells[at(id)] = null;
    cells[at('contracturenPW')] = 9;
  }
  copies.forEach((cells) => (cells[at('numIv')] = 7));
  draft.sheets.push({ name: OTHER, cells: [[...(draft.meting.cells[0] ?? [])], ...copies] });
  const third = [draft.meting.cells[0] ?? [], draft.meting.cells[1] ?? []].map((cells) =>
    cells.filter((_, i) => i !== at('contracturenPW')),
  );
  const numIv = columns.filter((id) => id !== 'contracturenPW').indexOf('numIv');
  const hours = columns.filter((id) => id !== 'contracturenPW').indexOf('verloondeUren');
  const row = [...(third[1] ?? [])];
  row[numIv] = 9;
  row[hours] = 8;
  draft.sheets.push({ name: 'Meting noord', cells: [third[0] ?? [], row] });
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.filter(({ rule }) => rule === 'B48').map(({ sheet, cause }) => [sheet, cause])).toEqual([
    [OTHER, 'rij'],
  ]);
});

test.each([
  ['B40', [300], 10],
  ['B39', [700, 690], 180],
] as const)('%s tells of one person once, with the rows of both sheets', async (rule, own, other) => {
  const book = withSecond(
    (from) => [monthly(from)],
    (cells, place) => {
      cells[place('numIv')] = 9;
      cells[place('verloondeUren')] = other;
    },
  );
  const record = monthly(book);
  own.forEach((hours, i) => {
    const at = i === 0 ? record : book.draft.copyRecord(record);
    book.set(at, 'verloondeUren', hours);
    book.set(at, 'numIv', i + 1);
  });
  const groups = (await asked(book)).filter((each) => each.rule === rule);
  expect(groups.map(({ count }) => count)).toEqual([1]);
  expect(groups[0]?.examples[0]?.facts).toMatchObject({ rijen: own.length + 1, blad: OTHER });
});
