import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorPlace as placeEn, errors as en } from './en/errors';
import { errorPlace as placeNl, errors as nl } from './nl/errors';

/** The codes as the contracts name them: a union of texts, one a line. */
function codesIn(file: string, union: string): string[] {
  const text = readFileSync(path.join(__dirname, '..', file), 'utf8');
  const start = text.indexOf(`export type ${union} =`);
  const body = text.slice(start, text.indexOf(';\n', start)).replace(/\/\*\*[\s\S]*?\*\//g, '');
  return [...body.matchAll(/'([^']+)'/g)].map(([, code]) => code ?? '');
}

const codes = [
  ...codesIn('workbook/workbook-error.ts', 'WorkbookErrorCode'),
  ...codesIn('host/host-error.ts', 'HostErrorCode'),
];

test.each(codes)('%s has words in both languages, and they say what to do', (code) => {
  for (const words of [nl[code], en[code]]) {
    expect(words).toMatch(/[.]$/);
    expect(words?.split('. ').length).toBeGreaterThan(1);
  }
});

test('both languages know the same codes', () => {
  expect(codes.length).toBeGreaterThan(25);
  expect(Object.keys(en)).toEqual(Object.keys(nl));
});

test('a place is named as precisely as it is known', () => {
  expect(placeNl({ sheet: 'Meting', row: 12 })).toBe('Blad Meting, rij 12.');
  expect(placeEn({ row: 3 })).toBe('Row 3.');
  expect(placeNl({ part: 'xl/styles.xml' })).toBe('Onderdeel xl/styles.xml.');
  expect(placeEn({})).toBe('');
});
