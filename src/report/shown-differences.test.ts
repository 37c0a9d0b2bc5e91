import { markupDifferences, shownDifferences } from './shown-differences';

const page = (...texts: readonly string[]) => texts.map((text) => `<p class="n">${text}</p>`).join('\n');
const told = ['Totaal', '36,9', 'Personen', '38', 'Rijen', '40', 'Uren', '5.000'];

test('a figure that was changed behind a text that was added is named by itself', () => {
  const given = ['Goedgekeurd', ...told.slice(0, -1), '9.999'];
  expect(shownDifferences(page(...given), page(...told), 'html')).toEqual([
    { place: '', given: 'Goedgekeurd', made: null },
    { place: 'Uren', given: '9.999', made: '5.000' },
  ]);
});

test('figures that stand together are each named', () => {
  const given = told.map((text) => (text === '38' || text === 'Rijen' ? 'x' : text));
  expect(shownDifferences(page(...given), page(...told), 'html')).toEqual([
    { place: 'Personen', given: 'x', made: '38' },
    { place: 'x', given: 'x', made: 'Rijen' },
  ]);
});

test('what was left out is named, and pages with nothing in common end as well', () => {
  expect(shownDifferences(page(...told.slice(2)), page(...told), 'html')).toEqual([
    { place: '', given: null, made: 'Totaal 36,9' },
  ]);
  const other = Array.from({ length: 500 }, (_, i) => `a${String(i)}`);
  expect(shownDifferences(page(...other), page(...told), 'html')).toHaveLength(1);
});

test('where all texts are the same, what differs is the markup', () => {
  expect(shownDifferences(page(...told), page(...told).replaceAll('class="n"', ''), 'html')).toEqual([]);
  expect(markupDifferences('<rect width="9"/><p>1</p>', '<rect width="5"/><p>1</p>')).toEqual([
    { place: '', given: '<rect width="9"/>', made: '<rect width="5"/>' },
  ]);
});
