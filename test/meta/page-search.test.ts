import { functionHelp } from '../../scripts/function-help';
import { pageScript } from '../../scripts/page-search/bundled';
import { rulesPage } from '../../scripts/rules-page';
import { JSDOM } from 'jsdom';

const help = functionHelp();

/** A page as a browser has it, with its script run. */
function opened(html: string, hash = ''): Document {
  return new JSDOM(html, { runScripts: 'dangerously', url: `https://example.nl/pagina.html${hash}` }).window
    .document;
}

const functionsPage = (language: 'nl' | 'en'): Document =>
  opened(
    (help.get(`help/${language}/index.html`) ?? '').replace(
      '<script src="../search.js"></script>',
      `<script>${help.get('help/search.js') ?? ''}</script>`,
    ),
  );

/** Made once: a page this long takes jsdom a second. Each question begins as if nothing had been asked. */
const rules = opened(rulesPage());
const functions = { nl: functionsPage('nl'), en: functionsPage('en') };

function ask(page: Document, question: string): void {
  const field = page.getElementById('zoek') as HTMLInputElement;
  field.value = question;
  field.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('input'));
}

function chooseLanguage(language: string): void {
  const choice = rules.getElementById(`taal-${language}`) as HTMLInputElement;
  choice.dispatchEvent(new (rules.defaultView as unknown as typeof globalThis).Event('change'));
}

const inView = (page: Document, entries: string): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(entries)].filter(({ hidden }) => !hidden);

const said = (page: Document): string =>
  [...page.querySelectorAll<HTMLElement>('#gevonden .gevonden, #gevonden .niets, #gevonden .onbekend')]
    .filter((each) => !each.hidden && (each.lang === '' || each.lang === page.documentElement.lang))
    .map(({ textContent }) => textContent ?? '')
    .join('');

test.each([
  ['nl', 'hoe tel ik ingeleende medewerkers?', 'B12'],
  ['nl', 'b06', 'B06'],
  ['en', 'what if paid hours are not whole', 'B06'],
])('the rules answer in %s “%s” with %s among few', (language, question, rule) => {
  const page = rules;
  chooseLanguage(language);
  ask(page, question);
  const found = inView(page, 'details').map(({ id }) => id);
  expect(found).toContain(rule);
  expect(found.length).toBeLessThan(40);
  expect(said(page)).toContain(String(found.length));
});

test('a word that the rules do not know is named, and signs alone find nothing', () => {
  const page = rules;
  chooseLanguage('nl');
  ask(page, 'uren van een flierefluiter');
  expect(said(page)).toContain('“flierefluiter” staat nergens.');
  ask(page, '????');
  expect(inView(page, 'details')).toEqual([]);
  expect(inView(page, 'section')).toEqual([]);
  expect(said(page)).toMatch(/^Geen regel gevonden/);
  ask(page, '');
  expect(inView(page, 'details')).toHaveLength(page.querySelectorAll('details').length);
});

test('the rule that the address names is open', () => {
  const page = opened(rulesPage(), '#B12');
  expect((page.getElementById('B12') as HTMLDetailsElement).open).toBe(true);
});

test.each([
  ['nl', 'krijg ik een boete?', 'QUOTUMHEFFING'],
  ['nl', 'hoeveel banen zijn mijn uren', 'JOBUNITS'],
  ['en', 'is a BSN valid', 'BSNGELDIG'],
] as const)('the help of the functions answers in %s “%s” with %s', (language, question, name) => {
  const page = functions[language];
  ask(page, question);
  const found = inView(page, '.functions li').map((entry) => entry.querySelector('code')?.textContent);
  expect(found).toContain(name);
  expect(found.length).toBeLessThan(page.querySelectorAll('.functions li').length);
  expect(said(page)).toContain(String(found.length));
});

test('without its script all functions are in view, and no search that would do nothing', () => {
  const page = new JSDOM(help.get('help/nl/index.html') ?? '').window.document;
  expect(inView(page, '.functions li').length).toBeGreaterThan(0);
  expect(page.querySelector('form')?.hidden).toBe(true);
});

test.each(['rules', 'functions'] as const)(
  'the script of the %s fetches nothing and makes no markup',
  (page) => {
    expect(pageScript(page)).not.toMatch(/innerHTML|insertAdjacent|eval|fetch|XMLHttp|import\(|<\/script/);
  },
);
