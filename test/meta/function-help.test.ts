import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionHelp } from '../../scripts/function-help';
import { functionMetadata, helpPath } from '../../scripts/function-metadata';
import { functionsDoc } from '../../scripts/functions-doc';
import { catalogue } from '../../src/functions/catalogue';
import { documentation } from '../../src/functions/catalogue/documentation';
import { examples } from '../../src/functions/catalogue/examples';
import { exampleFormula } from '../../src/functions/example';
import { toDutch } from '../../src/functions/notation';
import { help as en } from '../../src/locales/en/function-help';
import { functions as textsEn } from '../../src/locales/en/functions';
import { help as nl } from '../../src/locales/nl/function-help';
import { functions as textsNl } from '../../src/locales/nl/functions';

const pages = functionHelp();
const languages = ['nl', 'en'] as const;

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

it.each(languages)('has the page behind the help link of every function in %s', (language) => {
  for (const { helpUrl } of functionMetadata(language, '').functions) {
    expect(pages.has(helpUrl)).toBe(true);
  }
});

it.each(languages)('has no link in %s that leads nowhere', (language) => {
  for (const [path, html] of pages) {
    if (!path.startsWith(`help/${language}/`)) continue;
    for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
      if (href.startsWith('https://')) continue;
      const [file = '', anchor] = href.split('#');
      const target = new URL(file, `https://x/${path}`).pathname.slice(1);
      // The icon is the add-in's own, and stands beside the pages.
      expect(pages.has(target) || existsSync(join(__dirname, '../..', target))).toBe(true);
      if (anchor !== undefined) expect(pages.get(target)).toContain(`id="${anchor}"`);
    }
  }
});

describe.each(catalogue.map((spec) => [spec.id, spec] as const))('the pages of %s', (id, spec) => {
  it.each(languages)('show every example in both notations, in %s', (language) => {
    const html = unescaped(pages.get(helpPath(language, id)) ?? '');
    const formulas = examples[id].map((example) => exampleFormula(spec, example));
    const shown = (formula: string): boolean => html.includes(`<code>${formula}</code>`);
    expect(formulas.flatMap((each) => [each, toDutch(each)]).filter((each) => !shown(each))).toEqual([]);
  });

  it.each(languages)('show the formula without the add-in or say why there is none, in %s', (language) => {
    const html = unescaped(pages.get(helpPath(language, id)) ?? '');
    const texts = language === 'nl' ? textsNl : textsEn;
    const { twin, noTwin } = documentation[id];
    const said = twin === undefined ? texts.noTwin[noTwin] : `=${twin.formula()}`;
    expect([said, html.includes(said)]).toEqual([said, true]);
  });
});

it('says the same about cells in both languages', () => {
  expect(en.coercion.length).toBe(nl.coercion.length);
  expect(Object.keys(en)).toEqual(Object.keys(nl));
});

it('keeps docs/functions.md as the code makes it: `npm run docs` writes it', () => {
  const lines = (text: string): readonly string[] =>
    text.split('\n').map((line) => line.replace(/[\s|-]+/g, ' ').trim());
  const kept = new Set(lines(readFileSync('docs/functions.md', 'utf8')));
  const made = lines(functionsDoc());
  expect({
    missing: made.filter((line) => !kept.has(line)),
    tooMany: [...kept].filter((line) => !made.includes(line)),
  }).toEqual({ missing: [], tooMany: [] });
});
