import { jobunits } from './catalogue/jobunits/function';
import { documentation } from './catalogue/jobunits/documentation';
import type { Twin } from './documentation';
import { exampleFormula } from './example';
import { formulaOf, twinFormula } from './formula';

it('leaves out what is absent at the end, and keeps the place of what is absent before', () => {
  expect(formulaOf('TEKORT', ['2024', '', '"markt"', ''])).toBe('=BANENAFSPRAAK.TEKORT(2024,,"markt")');
  expect(formulaOf('NULMETING', ['', ''])).toBe('=BANENAFSPRAAK.NULMETING()');
});

it('writes an example as a formula', () => {
  expect(exampleFormula(jobunits, { arguments: [51, 'week'] })).toBe('=BANENAFSPRAAK.JOBUNITS(51,"week")');
  expect(exampleFormula(jobunits, { arguments: [{ range: 'A2:A4', values: [[1]] }, null, 2024] })).toBe(
    '=BANENAFSPRAAK.JOBUNITS(A2:A4,,2024)',
  );
});

it('fills the arguments into the formula without the add-in', () => {
  expect(twinFormula(jobunits, documentation.twin as Twin, ['A1', '"week"'])).toMatch(
    /^=A1\/SWITCH\("week",/,
  );
});
