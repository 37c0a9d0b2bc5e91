import { readFileSync } from 'node:fs';
import { rulesDoc, rulesJson, rulesPage } from '../../scripts/rules-doc';
import { RULES } from '../../src/meting/rules';

const words = (text: string): string => text.replace(/[\s|\-_*\\]+/g, '');

test('docs/rules.md is what the rules and their words say', () => {
  const same = words(readFileSync('docs/rules.md', 'utf8')) === words(rulesDoc());
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
});

test('docs/rules.json names every rule, with its source', () => {
  const { rules } = JSON.parse(readFileSync('docs/rules.json', 'utf8')) as { rules: { id: string }[] };
  expect(rules).toEqual((JSON.parse(rulesJson()) as { rules: unknown[] }).rules);
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

test('docs/rules.html has all codes on one page', () => {
  const rows = (page: string) =>
    [...page.matchAll(/<th scope="row">\s*([A-Z]\d\d)\s*<\/th>/g)].map((match) => match[1]);
  expect(rows(readFileSync('docs/rules.html', 'utf8'))).toEqual(rows(rulesPage()));
  expect(rows(rulesPage()).sort()).toEqual(RULES.map(({ id }) => id).sort());
});
