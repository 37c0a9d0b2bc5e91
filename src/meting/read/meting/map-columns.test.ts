import { COLUMNS } from '../../form/columns';
import { mapColumns } from './map-columns';

const map = (...headings: string[]) => mapColumns(headings.map((heading, i) => ({ index: i + 1, heading })));

test('every heading and every alias of the model means its own column', () => {
  for (const column of COLUMNS) {
    for (const heading of [column.nl, column.en, ...column.aliases]) {
      expect([heading, map(heading).mapped[0]?.column]).toEqual([heading, column.id]);
    }
  }
});

test('capitals, spaces, accents, remarks in brackets do not matter', () => {
  expect(map('  VERLOONDE   uren (afgerond)').mapped[0]).toMatchObject({
    column: 'verloondeUren',
    by: 'heading',
  });
});

test('a typing error in a heading is understood and said', () => {
  const [first] = map('Verlonde uren').mapped;
  expect(first).toMatchObject({ column: 'verloondeUren', by: 'similar' });
  expect(first?.confidence).toBeLessThan(1);
});

test('an identity column is never taken by likeness: it is asked', () => {
  const { mapped, questions } = map('Loonhefingennummer');
  expect(mapped).toEqual([]);
  expect(questions[0]?.candidates[0]?.column).toBe('lhnr');
});

test('an answer settles a question, also with "leave it out"', () => {
  const headings = [{ index: 3, heading: 'Loonhefingennummer' }];
  expect(mapColumns(headings, new Map([[3, 'lhnr']])).mapped[0]).toMatchObject({
    column: 'lhnr',
    by: 'answer',
  });
  expect(mapColumns(headings, new Map([[3, null]]))).toMatchObject({
    mapped: [],
    questions: [],
    ignored: headings,
  });
});

test('of two columns for one thing the first of the best is read, the other is named', () => {
  const { mapped, duplicates } = map('AantVerlU', 'Verloonde uren');
  expect(mapped.map(({ index }) => index)).toEqual([2]);
  expect(duplicates.map(({ index }) => index)).toEqual([1]);
});

test('a heading of something else is left alone', () => {
  expect(map('Opmerkingen', 'Naam school').ignored).toHaveLength(2);
});
