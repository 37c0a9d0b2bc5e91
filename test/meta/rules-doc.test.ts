import { readFileSync } from 'node:fs';
import { rulesDoc, rulesJson, rulesPage, versionToRaise } from '../../scripts/rules-doc';
import { RULES } from '../../src/meting/rules';

interface RulesJson {
  readonly version: string;
  readonly fingerprint: string;
  readonly rules: readonly { readonly id: string }[];
}

const words = (text: string): string => text.replace(/[\s|\-_*\\]+/g, '');

test('docs/rules.md is what the rules and their words say', () => {
  const same = words(readFileSync('docs/rules.md', 'utf8')) === words(rulesDoc());
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
});

test('docs/rules.json names every rule, with its source', () => {
  const { version, fingerprint, rules } = JSON.parse(readFileSync('docs/rules.json', 'utf8')) as RulesJson;
  const now = JSON.parse(rulesJson()) as RulesJson;
  expect({ version, fingerprint, makeItWith: 'npm run docs' }).toEqual({
    version: now.version,
    fingerprint: now.fingerprint,
    makeItWith: 'npm run docs',
  });
  expect(rules).toEqual(now.rules);
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

test('the catalogue has a version of its own for what its rules say and show', () => {
  expect(versionToRaise()).toBeNull();
});

test('docs/rules.html has all codes on one page', () => {
  const rows = (page: string) =>
    [...page.matchAll(/<th scope="row">\s*([A-Z]\d\d)\s*<\/th>/g)].map((match) => match[1]);
  expect(rows(readFileSync('docs/rules.html', 'utf8'))).toEqual(rows(rulesPage()));
  expect(rows(rulesPage()).sort()).toEqual(RULES.map(({ id }) => id).sort());
});
