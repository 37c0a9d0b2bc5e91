import { emptyQuestions, readQuestions, readUnit, type Question, type QuestionDraft } from './question-draft';

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
