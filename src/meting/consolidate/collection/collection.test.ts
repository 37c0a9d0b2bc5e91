import type { ConsolidatedFile } from '../consolidation';
import {
  askBoards,
  asideVersions,
  boardStatus,
  collectionYear,
  compareWithLastYear,
  countVersion,
  currentVersions,
  emptyCollection,
  jobsOf,
  markReturned,
  receive,
  settle,
  whatChanged,
  type Arrival,
  type Board,
  type Collection,
  type RuleCount,
} from './collection';
import { inHumanOrder } from './human-order';
import { joinBoards, keepApart, sameBoardQuestions } from './same-board';

const arrival = (
  organisation: string | null,
  sha256: string,
  rules: readonly RuleCount[] = [],
  more: Partial<Arrival['result']> = {},
): Arrival => ({
  result: { file: `${sha256}.xlsx`, organisation, year: 2025, unreadable: null, ...more },
  sha256,
  marks: [],
  rules,
});

const counted = (jobs: number, more: Partial<ConsolidatedFile> = {}): ConsolidatedFile => ({
  file: '',
  organisation: null,
  year: 2025,
  status: 'complete',
  included: true,
  fout: 0,
  open: 0,
  figure: { persons: 3, rows: 10, hours: 0, jobs },
  leftOut: null,
  previous: { jobs: null, persons: null },
  unsettled: [],
  ...more,
});
const settled = (collection: Collection, files: Readonly<Record<string, ConsolidatedFile>>) =>
  settle(collection, new Map(Object.entries(files)));
const boardOf = (collection: Collection, name: string): Board => {
  const found = collection.boards.find((board) => board.name === name);
  if (!found) throw new Error(`no board ${name}`);
  return found;
};

test('a file about another year that comes after the right one is no earlier version of it', () => {
  const right = receive(emptyCollection, [arrival('Beuk', 'a'), arrival('Eik', 'b')], '2026-01-05');
  const late = receive(right, [arrival('Beuk', 'c', [], { year: 2024 })], '2026-01-12');
  expect(asideVersions(boardOf(late, 'Beuk')).map(({ sha256 }) => sha256)).toEqual(['c']);
  // The right one took the place of the one about another year.
  const first = receive(
    emptyCollection,
    [arrival('Beuk', 'c', [], { year: 2024 }), arrival('Eik', 'b')],
    '2026-01-05',
  );
  const mended = receive(first, [arrival('Beuk', 'a'), arrival('Den', 'd')], '2026-01-12');
  expect(asideVersions(boardOf(mended, 'Beuk'))).toEqual([]);
});

test('a board whose jobs may count twice is not in order', () => {
  const both = receive(emptyCollection, [arrival('Beuk', 'a'), arrival('Eik', 'b')], '2026-01-05');
  const together = settled(both, { a: counted(4, { unsettled: ['K01'] }), b: counted(5) });
  expect(['Beuk', 'Eik'].map((name) => boardStatus(boardOf(together, name)))).toEqual([
    'unsettled',
    'in-order',
  ]);
  const work = settled(both, { a: counted(4, { unsettled: ['K01'], status: 'to-explain', open: 1 }) });
  expect(boardStatus(boardOf(work, 'Beuk'))).toBe('to-explain');
  const replaced = countVersion(together, 'a', false);
  expect(boardStatus(boardOf(replaced, 'Beuk'))).toBe('missing');
});

test('a board goes from missing to faulty to returned, and with a mended version to in order', () => {
  const asked = askBoards(emptyCollection, ['Beuk', 'Eik']);
  expect(boardStatus(boardOf(asked, 'Beuk'))).toBe('missing');
  const first = settled(
    receive(asked, [arrival('beuk ', 'a', [{ rule: 'B05', severity: 'fout', count: 3 }])], '2026-01-05'),
    { a: counted(0, { status: 'to-repair', fout: 3 }) },
  );
  expect(boardStatus(boardOf(first, 'Beuk'))).toBe('faulty');
  const written = markReturned(first, ['Beuk'], { on: '2026-01-06', until: '2026-01-20' });
  expect(boardStatus(boardOf(written, 'Beuk'))).toBe('returned');
  const mended = settled(receive(written, [arrival('Beuk', 'b')], '2026-01-12'), { b: counted(4.5) });
  const beuk = boardOf(mended, 'Beuk');
  expect(boardStatus(beuk)).toBe('in-order');
  expect(currentVersions(beuk).map(({ sha256 }) => sha256)).toEqual(['b']);
  expect(whatChanged(beuk)).toEqual({
    rows: 0,
    jobs: 4.5,
    mended: [{ rule: 'B05', before: 3, after: 0 }],
    added: [],
  });
  expect(boardStatus(boardOf(mended, 'Eik'))).toBe('missing');
});

test('a whole folder given again changes only the boards whose files are new', () => {
  const once = receive(emptyCollection, [arrival('Beuk', 'a'), arrival('Eik', 'c')], '2026-01-05');
  const again = receive(
    once,
    [arrival('Beuk', 'a'), arrival('Beuk', 'b'), arrival('Eik', 'c')],
    '2026-01-12',
  );
  expect(currentVersions(boardOf(again, 'Beuk')).map(({ sha256 }) => sha256)).toEqual(['b']);
  expect(boardOf(again, 'Eik')).toEqual(boardOf(once, 'Eik'));
});

test('two that came together stand side by side until someone says otherwise', () => {
  const both = receive(emptyCollection, [arrival('Beuk', 'a'), arrival('Beuk', 'b')], '2026-01-05');
  const figures = settled(both, { a: counted(2), b: counted(3) });
  expect(jobsOf(boardOf(figures, 'Beuk'))).toBe(5);
  expect(jobsOf(boardOf(countVersion(figures, 'a', false), 'Beuk'))).toBe(3);
});

test('a workbook about another year does not take the place of what counts; a better one takes its place', () => {
  const good = settled(receive(emptyCollection, [arrival('Beuk', 'a')], '2026-01-05'), { a: counted(2) });
  const old = receive(good, [arrival('Beuk', 'b', [], { year: 2024 })], '2026-01-06');
  expect(currentVersions(boardOf(old, 'Beuk')).map(({ sha256 }) => sha256)).toEqual(['a']);
  const wrong = settled(receive(emptyCollection, [arrival('Eik', 'c', [], { year: 2024 })], '2026-01-05'), {
    c: counted(0, { status: 'other-year', included: false, year: 2024 }),
  });
  const right = receive(wrong, [arrival('Eik', 'd')], '2026-01-06');
  expect(currentVersions(boardOf(right, 'Eik')).map(({ sha256 }) => sha256)).toEqual(['d']);
});

test('what cannot be read is of no board; what does not say whose it is has its own line until it does', () => {
  const unreadable = { code: 'truncated', facts: {} } as const;
  const broken = receive(
    askBoards(emptyCollection, ['Beuk']),
    [
      arrival(null, 'p', [], { file: 'foto.png', unreadable }),
      arrival(null, 'a', [], { file: 'meting.xlsx' }),
      arrival('Stichting Voorbeeld', 'v', [], { file: 'voorbeeld.xlsx' }),
    ],
    '2026-01-05',
  );
  expect(broken.boards.map(({ name }) => name)).toEqual(['Beuk', 'meting.xlsx', 'voorbeeld.xlsx']);
  const whole = receive(broken, [arrival('Beuk', 'b', [], { file: 'meting (2).xlsx' })], '2026-01-06');
  expect(whole.boards.map(({ name }) => name)).toEqual(['Beuk', 'voorbeeld.xlsx']);
  expect(boardOf(whole, 'Beuk').versions).toHaveLength(2);
});

const asked = askBoards(emptyCollection, ['De Regenboog', 'Wijzer', 'Stichting SKO Midden', 'Bestuur 1']);
const sentAs = (...names: readonly string[]) =>
  receive(
    asked,
    names.map((name) => arrival(name, name)),
    '2026-01-05',
  );
const missingIn = ({ boards }: Collection) =>
  boards.filter((board) => boardStatus(board) === 'missing').map(({ name }) => name);

test('legal forms, marks and capitals make no other board, whether the list or the workbook comes first', () => {
  const names = ['Stichting De Regenboog', 'WIJZER', 'SKO Midden'];
  const first = sentAs(...names);
  expect(missingIn(first)).toEqual(['Bestuur 1']);
  expect(first.boards).toHaveLength(4);
  const later = askBoards(
    receive(
      emptyCollection,
      names.map((name) => arrival(name, name)),
      '2026-01-05',
    ),
    ['De Regenboog', 'Wijzer', 'Stichting SKO Midden', 'Bestuur 1'],
  );
  expect(missingIn(later)).toEqual(['Bestuur 1']);
  // Off the list again they are called what their workbooks call them.
  expect(askBoards(later, []).boards.map(({ name }) => name)).toEqual(names);
});

test('a name that is nearly one on the list is asked about, and one answer settles it', () => {
  const near = sentAs('De Regenbog', 'Stichting Wijzer Zuid', 'Bestuur 10');
  expect(sameBoardQuestions(near).map(({ board, other }) => [board, other])).toEqual([
    ['De Regenboog', 'De Regenbog'],
    ['Wijzer', 'Stichting Wijzer Zuid'],
  ]);
  const joined = joinBoards(near, 'De Regenboog', 'De Regenbog');
  const settledBoth = keepApart(joined, 'Wijzer', 'Stichting Wijzer Zuid');
  expect(sameBoardQuestions(settledBoth)).toEqual([]);
  expect(missingIn(settledBoth)).toEqual(['Wijzer', 'Stichting SKO Midden', 'Bestuur 1']);
  const next = receive(settledBoth, [arrival('De Regenbog', 'x')], '2026-01-06');
  expect(boardOf(next, 'De Regenboog').versions.map(({ replaced }) => replaced)).toEqual([true, false]);
});

test('many others that share a word do not take away what is asked about a name on the list', () => {
  const others = Array.from({ length: 60 }, (_, i) => `Regenboog ${String(i)}`);
  expect(sameBoardQuestions(sentAs('Regenboog Zuid', ...others))).toMatchObject([
    { about: 'name', board: 'De Regenboog', other: 'Regenboog Zuid' },
  ]);
});

test('of two that are the same only the later goes on counting; two establishments both do', () => {
  const near = sentAs('De Regenbog');
  const both = receive(near, [arrival('De Regenboog', 'later')], '2026-01-06');
  const counting = (joined: Collection) =>
    boardOf(joined, 'De Regenboog').versions.map(({ sha256, replaced }) => [sha256, !replaced]);
  const [sent = ''] = boardOf(near, 'De Regenbog').versions.map(({ sha256 }) => sha256);
  expect(counting(joinBoards(both, 'De Regenboog', 'De Regenbog'))).toEqual([
    [sent, false],
    ['later', true],
  ]);
  const areAlike = () => false;
  expect(counting(joinBoards(both, 'De Regenboog', 'De Regenbog', { areAlike }))).toEqual([
    [sent, true],
    ['later', true],
  ]);
  const oneDay = receive(near, [arrival('De Regenboog', 'same-day')], '2026-01-05');
  const isBefore = (one: string) => one === 'same-day';
  expect(counting(joinBoards(oneDay, 'De Regenboog', 'De Regenbog', { isBefore }))).toEqual([
    ['same-day', false],
    [sent, true],
  ]);
});

test('one name and nobody in common: two boards, and it is asked', () => {
  const groups: Readonly<Record<string, number>> = { a: 1, b: 2, c: 2, d: 1 };
  const areAlike = (one: string, other: string) => groups[one] === groups[other];
  const both = receive(emptyCollection, [arrival('Beuk', 'a'), arrival('Beuk', 'b')], '2026-01-05', areAlike);
  expect(both.boards.map(({ name }) => name)).toEqual(['Beuk', 'b.xlsx']);
  expect(sameBoardQuestions(both)).toEqual([
    { about: 'people', board: 'Beuk', other: 'b.xlsx', says: 'Beuk' },
  ]);
  const again = receive(both, [arrival('Beuk', 'c'), arrival('Beuk', 'd')], '2026-01-06', areAlike);
  expect(again.boards.map((board) => currentVersions(board).map(({ sha256 }) => sha256))).toEqual([
    ['d'],
    ['c'],
  ]);
});

test.each([
  // Written otherwise, and with nobody in common: never one board without a word.
  ['Stichting De Eik', 'St. De Eik', 'people'],
  ['Stichting De Eik', 'STICHTING  DE EIK', 'people'],
  ['Stichting Regenboog', 'Stichting Regenbog', 'sent'],
] as const)('without a list, “%s” and “%s” are asked about once', (one, other, about) => {
  const both = receive(emptyCollection, [arrival(one, 'a'), arrival(other, 'b')], '2026-01-05', () => false);
  expect(both.boards).toHaveLength(2);
  const [question, ...more] = sameBoardQuestions(both);
  expect(more).toEqual([]);
  expect(question).toMatchObject({ about, board: one, says: other.trim() });
  const { board = '', other: second = '' } = question ?? {};
  expect(sameBoardQuestions(keepApart(both, board, second))).toEqual([]);
  expect(joinBoards(both, board, second).boards).toHaveLength(1);
});

test('names that only share what kind of organisation it is are not asked about', () => {
  const names = [
    'Stichting Openbaar Onderwijs Noord',
    'Stichting Openbaar Onderwijs Zuid',
    'Bestuur 1',
    'Bestuur 10',
  ];
  const sent = receive(
    emptyCollection,
    names.map((name) => arrival(name, name)),
    '2026-01-05',
    () => false,
  );
  expect(sameBoardQuestions(sent)).toEqual([]);
});

test('without a name of its own a workbook is of the board with which it has people in common', () => {
  const areAlike = (one: string, other: string) => one[0] === other[0];
  const first = receive(
    emptyCollection,
    [arrival(null, 'a1'), arrival('Voorbeeld', 'b1')],
    '2026-01-05',
    areAlike,
  );
  expect(first.boards).toHaveLength(2);
  const again = receive(first, [arrival('Stichting Voorbeeld', 'a2')], '2026-01-06', areAlike);
  expect(again.boards.map((board) => currentVersions(board).map(({ sha256 }) => sha256))).toEqual([
    ['a2'],
    ['b1'],
  ]);
});

test('among workbooks of this year one of another year is put aside, also when they came together', () => {
  const others = [arrival('Eik', 'e'), arrival('Linde', 'l')];
  const old = arrival('Beuk', 'o', [], { year: 2024 });
  const together = receive(emptyCollection, [old, arrival('Beuk', 'a'), ...others], '2026-01-05');
  expect(currentVersions(boardOf(together, 'Beuk')).map(({ sha256 }) => sha256)).toEqual(['a']);
  expect(collectionYear(together)).toBe(2025);
  expect(whatChanged(boardOf(together, 'Beuk'))).toBeNull();
  expect(boardOf(together, 'Beuk').versions.at(-1)?.status).toBe('other-year');
});

test('a thousand names and as many workbooks are held against each other in one go', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `Stichting Onderwijs Streek ${String(i)}`);
  const start = performance.now();
  const all = receive(
    askBoards(emptyCollection, names),
    names.map((name) => arrival(name.replace('Stichting', 'Vereniging'), name)),
    '2026-01-05',
  );
  sameBoardQuestions(all);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('the list of who is asked follows what is written in it; what was sent stays', () => {
  const sent = receive(askBoards(emptyCollection, ['Beuk', 'Eik']), [arrival('Eik', 'a')], '2026-01-05');
  const fewer = askBoards(sent, ['Linde']);
  expect(fewer.boards.map(({ name, asked }) => [name, asked])).toEqual([
    ['Eik', false],
    ['Linde', true],
  ]);
});

test('last year stands beside this year, and who was in it is asked', () => {
  const now = receive(emptyCollection, [arrival('Beuk', 'a')], '2026-01-05');
  const beside = compareWithLastYear(now, [
    { name: 'Beuk', jobs: 2 },
    { name: 'BEUK', jobs: 3 },
    { name: 'Eik', jobs: null },
  ]);
  expect(beside.boards.map(({ name, asked, lastYear }) => [name, asked, lastYear])).toEqual([
    ['Beuk', true, 5],
    ['Eik', true, null],
  ]);
});

test('2 comes before 10', () => {
  expect(['bestuur 10', 'Bestuur 2', 'bestuur 1'].sort(inHumanOrder)).toEqual([
    'bestuur 1',
    'Bestuur 2',
    'bestuur 10',
  ]);
});
