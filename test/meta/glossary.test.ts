import { readdirSync, readFileSync } from 'node:fs';
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

test('English has one word each for formeel and inleen: formal and lent', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /(?:locales\/en\/[^/]+|words\.en)\.ts$/.test(path) &&
      // What people type when they search is theirs to choose.
      !path.endsWith('en/search.ts'),
  );
  const found = files.flatMap((path) =>
    readFileSync(`src/${path}`, 'utf8')
      .split('\n')
      // Names in the code and an option of the terminal are no words of a text.
      .map((line) => line.replace(/^\s*'?[\w-]+'?:|--hired|s24-hired|\bhired\(/g, ''))
      .filter((line) => /\b(?:hire[ds]?|hiring|borrow\w*|own (?:contract|job)s?)\b/i.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
