import { composeWords as en } from './en/compose';
import { composeWords as nl, type ComposeWords } from './nl/compose';

const file = 'x.csv';
const day = String;

/** What is said of one or of two. */
const sentences = (words: ComposeWords, n: number): readonly string[] => [
  words.payrollNote({ about: 'export', file, code: 'other-periods', periods: ['2025-11'], lines: n }, day),
  words.payrollNote(
    { about: 'export', file, code: 'bsn-elfproef', rows: n === 1 ? [4] : [4, 5], lines: n },
    day,
  ),
  words.payrollNote(
    { about: 'export', file, code: 'hours-unreadable', rows: n === 1 ? [4] : [4, 5], lines: n },
    day,
  ),
  words.payrollNote({ about: 'export', file, code: 'lines-without-bsn', lines: n, hours: 7.5 }, day),
  words.payrollNote({ about: 'export', file, code: 'hidden-lines', lines: n }, day),
  words.payrollNote(
    { about: 'export', file, code: 'struck-lines', rows: n === 1 ? [4] : [4, 5], lines: n },
    day,
  ),
  words.payrollNote({ about: 'export', file, code: 'components-left', lines: n }, day),
  words.registerNote({ code: 'list-unreadable', rows: n === 1 ? [4] : [4, 5], count: n }),
  words.registerNote({ code: 'list-flag-unclear', rows: n === 1 ? [4] : [4, 5], count: n }),
  words.registerNote({ code: 'list-twice', count: n }),
  words.registerNote({ code: 'list-struck', rows: n === 1 ? [4] : [4, 5], count: n }),
  words.registerNote({ code: 'list-reversed', rows: n === 1 ? [4] : [4, 5], count: n, swapped: false }),
  words.endsOnFirst(n === 1 ? ['a'] : ['a', 'b'], 0),
  words.fileRead(file, n),
  words.anonymous(n),
  words.hired(n, n),
  words.payrollElfproef(n),
  words.hiredNotRegistered(n),
];

/** What is said of hours, which are always many, and a verb that stays as it is. */
const ALWAYS = /Die uren tellen|Those hours|the hours are|do(?:es)? not count/g;
/** Words that go with one and with many. */
const OF_BOTH = new Set(['die']);
const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .replace(ALWAYS, '')
    .toLowerCase()
    .match(/[\p{L}’]+/gu) ?? [];

test.each([
  ['Dutch', nl],
  ['English', en],
] as const)('what is said of one in %s has no word that is said of many only', (_, words) => {
  const [one = [], many = []] = [1, 2].map((n) => sentences(words, n).map(wordsOf));
  const ofMany = many.map((said, place) =>
    said.filter((word) => one[place]?.includes(word) === false && !OF_BOTH.has(word)),
  );
  const known = new Set(ofMany.flat());
  expect(ofMany.every(({ length }) => length > 0)).toBe(true);
  expect(
    one.map((said) => said.filter((word) => known.has(word))).filter(({ length }) => length > 0),
  ).toEqual([]);
});
