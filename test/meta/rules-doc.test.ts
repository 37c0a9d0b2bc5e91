import { readFileSync } from 'node:fs';
import { rulesDoc, rulesJson, versionToRaise } from '../../scripts/rules-doc';
import { rulesPage } from '../../scripts/rules-page';
import { rules as dutch } from '../../src/locales/nl/rules';
import { RULES } from '../../src/meting/rules';

interface RulesJson {
  readonly version: string;
  readonly fingerprint: string;
  readonly rules: readonly { readonly id: string }[];
}

const words = (text: string): string => text.replace(/[\s|\-_*\\]+/g, '');

/** A version that is yet to be raised is told once: until then nothing can be made anew. */
const whenRaised = versionToRaise() === null ? test : test.skip;

whenRaised('docs/rules.md is what the rules and their words say', () => {
  const same = words(readFileSync('docs/rules.md', 'utf8')) === words(rulesDoc());
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
});

whenRaised('docs/rules.json names every rule, with its source', () => {
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

whenRaised('docs/rules.html explains every rule in both languages, each under its own address', () => {
  const entries = (page: string) => [...page.matchAll(/<details id="(\w+)"/g)].map(([, id]) => id);
  const page = rulesPage();
  const same = words(readFileSync('docs/rules.html', 'utf8')) === words(page);
  expect({ same, makeItWith: 'npm run docs' }).toEqual({ same: true, makeItWith: 'npm run docs' });
  expect(entries(page).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id } of RULES) expect(page).toContain(dutch[id].title.replaceAll('"', '&quot;'));
  // Days as people write them, and not as Excel keeps them.
  expect(page).toMatch(/<th scope="col">Geboortedatum<\/th>.*?<tr><td>\d{2}-\d{2}-\d{4}<\/td>/);
  expect(page).not.toContain('<td>44531</td>');
  // Nothing stands in only one of them.
  expect(page.match(/lang="nl"/g)?.length).toBe((page.match(/lang="en"/g)?.length ?? 0) + 1);
  expect(page.replace(/<script>.*<\/script>/s, '')).not.toMatch(/undefined|\[object|\{\w+\}/);
});
