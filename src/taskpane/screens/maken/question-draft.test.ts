import { composeWords as english } from '../../../locales/en/compose';
import { composeWords as dutch } from '../../../locales/nl/compose';
import {
  draftOfUnit,
  emptyQuestions,
  readQuestions,
  readUnit,
  type Question,
  type QuestionDraft,
} from './question-draft';

const unitAsked: Question = { code: 'which-unit', heading: 'Uren', suggestion: 'fte', why: 'values' };
const daysAsked: Question = { code: 'period-days', periods: ['P12', 'P13'], day: '2025-12-15' };
const nothing = { headings: {} };
const read = (draft: Partial<QuestionDraft>, questions: readonly Question[], known = nothing) =>
  readQuestions({ ...emptyQuestions, ...draft }, questions, known);

test.each(['400', '', 'veertig', '-36', '0', '19', '61'])(
  'a full job of "%s" hours a week is said',
  (fullTime) => {
    expect(readUnit({ unit: 'fte', days: '5', fullTime })).toEqual({ problem: 'fullTime' });
    const { problems, answers } = read({ unit: 'fte', fullTime }, [unitAsked]);
    expect([problems, answers]).toEqual([['fullTime'], null]);
  },
);

test.each(['0', '8', '', 'vijf'])('"%s" days a week are said', (days) => {
  expect(readUnit({ unit: 'day', days, fullTime: '' })).toEqual({ problem: 'days' });
});

test('a unit holds for the column that was asked about', () => {
  expect(read({ unit: 'fte', fullTime: '36,86' }, [unitAsked]).answers).toEqual({
    headings: { hours: 'Uren' },
    unit: { kind: 'fte', fullTime: 36.86 },
  });
});

test.each([
  ['the last day before the first', '2025-12-28', '2025-12-01'],
  ['other days than those that were asked', '2025-11-01', '2025-11-30'],
  ['days that are no period', '2025-12-03', '2025-12-28'],
  ['a year that is half typed', '0202-12-01', '2025-12-28'],
  ['only one of both', '2025-12-01', ''],
])('%s: it is said', (_, first, last) => {
  expect(read({ first, last }, [daysAsked])).toMatchObject({ problems: ['period'], fourWeeks: null });
});

test('nothing is no answer, and what was asked of another file is none either', () => {
  expect(read({}, [unitAsked, daysAsked]).isEmpty).toBe(true);
  expect(read({ unit: 'fte', month: 'no' }, [daysAsked])).toMatchObject({ problems: [], answers: null });
});

test('another column of hours forgets what the one before was counted in', () => {
  const known = { headings: { hours: 'Uren', begin: 'In dienst' }, unit: { kind: 'week' } } as const;
  const column: Question = { code: 'which-column', field: 'hours', why: 'several', candidates: [] };
  expect(read({ headings: { hours: 'Aantal' } }, [column], known).answers).toEqual({
    headings: { hours: 'Aantal', begin: 'In dienst' },
  });
});

test.each([
  ['36,125', dutch],
  ['36.125', english],
] as const)('full time is written as %s and read back as it was', (written, { decimal }) => {
  const draft = draftOfUnit({ kind: 'fte', fullTime: 36.125 }, decimal);
  expect(draft.fullTime).toBe(written);
  expect(readUnit(draft)).toEqual({ kind: 'fte', fullTime: 36.125 });
  expect(draftOfUnit({ kind: 'day', days: 4.5 }, decimal).days).toBe(decimal(4.5));
});

test('a share is no full time', () => {
  expect(readUnit({ unit: 'fte', days: '5', fullTime: '3600%' })).toEqual({ problem: 'fullTime' });
});

const decimalAsked: Question = { code: 'which-decimal', lines: 1, written: '1.105', comma: 1105, dot: 1.105 };

test('what stands before decimals is said of the file', () => {
  expect(read({ decimal: '.' }, [decimalAsked]).said).toEqual({ decimal: '.', lines: {} });
  expect(read({ decimal: '.' }, [unitAsked]).said).toBeNull();
  expect(read({}, [decimalAsked]).isEmpty).toBe(true);
});

test('a number that can be read in two ways is asked with both', () => {
  expect(dutch.question(decimalAsked)).toBe(
    'In de kolom met uren staat 1.105. De andere regels maken niet duidelijk welk getal dat is. Welk getal is het?',
  );
  expect(english.question({ ...decimalAsked, lines: 3 })).toContain('(3 lines are like that)');
  expect([dutch.decimal(1105), dutch.decimal(1.105)]).toEqual(['1105', '1,105']);
});

test('hours of more than the tijdvak are an answer that nothing is made of', () => {
  expect(read({ unit: 'longer' }, [unitAsked])).toMatchObject({
    problems: [],
    isEmpty: false,
    answers: null,
  });
  expect(read({ unit: 'longer' }, []).isEmpty).toBe(true);
  expect(readUnit({ unit: 'longer', days: '5', fullTime: '' })).toBeNull();
});
