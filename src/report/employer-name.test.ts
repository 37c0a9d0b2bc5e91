import { employerName } from './employer-name';

test.each(['123456782L01', '493026794L01', 'n.v.t.', ''])('%j is told as it is', (key) => {
  expect(employerName(key, 'nl')).toBe(key);
});

test('any other text is only described', () => {
  expect(employerName('HEEFTAUTISME', 'nl')).toMatch(/^tekst .*\(12 tekens\)$/);
  expect(employerName('JANJANSEN', 'en')).toMatch(/^text .*\(9 characters\)$/);
});
