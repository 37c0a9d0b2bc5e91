import { readFileSync } from 'node:fs';
import { glossaryDoc } from '../../scripts/glossary-doc';
import { glossary as en } from '../../src/locales/en/glossary';
import { glossary as nl } from '../../src/locales/nl/glossary';

const words = (text: string): string => text.replace(/[\s|-]+/g, ' ');

test('docs/glossary.md is what the locale files say', () => {
  expect(words(readFileSync('docs/glossary.md', 'utf8'))).toBe(words(glossaryDoc()));
});

test('every term has a meaning in both languages, in alphabetical order', () => {
  const terms = Object.keys(nl);
  expect(Object.keys(en)).toEqual(terms);
  expect([...terms].sort((a, b) => a.localeCompare(b, 'nl', { sensitivity: 'base' }))).toEqual(terms);
  for (const meaning of [...Object.values(nl), ...Object.values(en)]) {
    expect(meaning.length).toBeGreaterThan(20);
  }
});
