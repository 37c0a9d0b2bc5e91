import type { Source } from '../src/law';
import { rules as en } from '../src/locales/en/rules';
import { rules as nl } from '../src/locales/nl/rules';
import { RULES_VERSION } from '../src/meting/judge/check-meting';
import { columnById, type ColumnId } from '../src/meting/form/columns';
import type { DraftCell } from '../src/meting/generate/draft';
import type { ExampleRow, RuleExample } from '../src/meting/generate/rule-examples';
import type { Rule } from '../src/meting/judge/rule';
import { RULES } from '../src/meting/rules';
import { RULE_EXAMPLES } from '../src/meting/rules/examples';
import { pageScript } from './page-search/bundled';
import { families, placeholdersAway, severityNames, perRole } from './rules-doc';

type Language = 'nl' | 'en';

const words = {
  nl: {
    title: 'Alle regels van de banenafspraak',
    intro:
      'Een fout herstelt u eerst. Een waarschuwing herstelt u, of u legt uit waarom het klopt. Bij “ter informatie” hoeft u niets te doen. Klik op een regel voor de uitleg.',
    version: (version: string) => `Versie ${version} van de regels.`,
    search: 'Zoek een regel',
    searchHint: 'Een woord, een vraag of een code: B12, uren, of hoe tel ik ingeleende medewerkers',
    found: 'Gevonden:',
    nothing: 'Geen regel gevonden. Zoek op een ander woord.',
    print: 'Afgedrukt staan alle regels op één blad A4.',
    why: 'Waarom',
    consequence: 'Wat er anders gebeurt',
    todo: 'Wat u doet',
    council: 'Sectorraad',
    source: 'Bron',
    noSource: 'geen: het is een eigen oordeel, of het blad is niet te lezen',
    good: 'Goed',
    bad: 'Niet goed',
    clean: 'een rij zonder bijzonderheden',
    empty: 'leeg',
  },
  en: {
    title: 'All rules of the banenafspraak',
    intro:
      'Mend an error first. Mend a warning, or explain why it is right. “For information” asks nothing of you. Choose a rule to read about it.',
    version: (version: string) => `Version ${version} of the rules.`,
    search: 'Find a rule',
    searchHint: 'A word, a question or a code: B12, hours, or how do I count lent workers',
    found: 'Found:',
    nothing: 'No rule found. Try another word.',
    print: 'In print all rules are on one sheet of A4.',
    why: 'Why',
    consequence: 'What happens otherwise',
    todo: 'What to do',
    council: 'Sector council',
    source: 'Source',
    noSource: 'none: it is our own judgement, or the sheet cannot be read',
    good: 'Right',
    bad: 'Not right',
    clean: 'a row with nothing special',
    empty: 'empty',
  },
} as const;

const languages = ['nl', 'en'] as const;
const rulesIn = { nl, en };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Both languages, of which the page shows one. */
const both = (tag: string, text: (language: Language) => string): string =>
  languages.map((language) => `<${tag} lang="${language}">${text(language)}</${tag}>`).join('');

function source(from: Source | null, language: Language): string {
  if (from === null) return escape(words[language].noSource);
  const text = escape(`${from.document} (${from.number}), ${from.place}`);
  return from.url === undefined ? text : `<a href="${escape(from.url)}">${text}</a>`;
}

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
/** Excel counts days from here. */
const dayZero = Date.UTC(1899, 11, 30);

function shown(cell: DraftCell, column: ColumnId, language: Language): string {
  if (cell === null) return `<i>${words[language].empty}</i>`;
  // Some examples give a day as Excel keeps it.
  if (typeof cell === 'number' && columnById(column).type === 'date')
    return shown({ date: cell }, column, language);
  if (typeof cell === 'object' && 'date' in cell) return day.format(dayZero + cell.date * 86_400_000);
  if (typeof cell === 'object') return escape(Object.values(cell).join(' '));
  if (typeof cell === 'number')
    return cell.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 10 });
  return escape(String(cell));
}

/** Rows as they stand in a sheet: the columns that matter, and a line for each. */
function table(rows: readonly ExampleRow[], language: Language): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as ColumnId[]))];
  if (columns.length === 0) return `<p>${words[language].clean}</p>`;
  const heads = columns.map((id) => `<th scope="col">${escape(columnById(id)[language])}</th>`);
  const lines = rows.map((row) => {
    const cells = columns.map((id) => `<td>${id in row ? shown(row[id] ?? null, id, language) : ''}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><tr>${heads.join('')}</tr>${lines.join('')}</table>`;
}

/** The examples that are rows; a change to a workbook is not shown. */
function examples(list: readonly RuleExample[], title: string, language: Language): string {
  const tables = list.flatMap((example) => (typeof example === 'function' ? [] : [table(example, language)]));
  return tables.length === 0 ? '' : `<h3>${title}</h3>${tables.join('')}`;
}

function explained(rule: Rule, language: Language): string {
  const { why, consequence, todo } = rulesIn[language][rule.id];
  const say = words[language];
  const { bestuur, sectorraad } = perRole(todo);
  const council =
    sectorraad === undefined ? '' : `<p>${say.council}: ${escape(placeholdersAway(sectorraad))}</p>`;
  const { good, bad } = RULE_EXAMPLES[rule.id];
  return [
    `<h3>${say.todo}</h3><p>${escape(placeholdersAway(bestuur))}</p>${council}`,
    `<h3>${say.why}</h3><p>${escape(placeholdersAway(why))}</p>`,
    `<h3>${say.consequence}</h3><p>${escape(placeholdersAway(perRole(consequence).bestuur))}</p>`,
    examples(bad, say.bad, language),
    examples(good, say.good, language),
    `<h3>${say.source}</h3><p>${source(rule.source, language)}</p>`,
  ].join('');
}

function entry(rule: Rule): string {
  const { id, severity } = rule;
  const title = both('span', (language) => escape(rulesIn[language][id].title));
  const kind = both('small', (language) => severityNames[severity][language].split(':')[0] ?? '');
  return [
    `<details id="${id}" class="${severity}">`,
    `<summary><b>${id}</b> ${title} ${kind}</summary>`,
    both('div', (language) => explained(rule, language)),
    '</details>',
  ].join('\n');
}

const style = `
:root{color-scheme:light dark;--line:#c8cad0;--ink:#1b1b1f;--back:#fff;--strong:#154273}
@media(prefers-color-scheme:dark){:root{--line:#4b4d55;--ink:#ececf0;--back:#1b1b1f;--strong:#a9c7ee}}
body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;margin:0 auto;max-width:46rem;padding:1rem;color:var(--ink);background:var(--back)}
h1{font-size:1.6rem;margin:.2em 0}h2{font-size:1.15rem;margin:1.4em 0 .3em;color:var(--strong)}h3{font-size:1rem;margin:1em 0 .1em}
p{margin:.2em 0}a{color:inherit}input[type=search]{font:inherit;width:100%;box-sizing:border-box;padding:.4em .6em;margin:.2em 0}
fieldset{border:0;padding:0;margin:0 0 .5em;text-align:right}legend{position:absolute;left:-99in}label{margin-left:1em}
details{border-bottom:1px solid var(--line);padding:.35em 0}summary{cursor:pointer}summary b{display:inline-block;min-width:3em}
summary small{color:var(--strong);white-space:nowrap}details>div{padding:0 0 .6em 1.2em;overflow-x:auto}
table{border-collapse:collapse;font-size:.9em;margin:.3em 0}th,td{border:1px solid var(--line);padding:.15em .5em;text-align:left;font-weight:400}th{font-weight:600}
:target>summary,summary:focus-visible,input:focus-visible{outline:3px solid #f7961e;outline-offset:2px}
body:has(#taal-nl:checked) [lang=en],body:has(#taal-en:checked) [lang=nl],[hidden]{display:none!important}
@media print{@page{size:A4;margin:8mm}body{max-width:none;padding:0;font-size:7.6pt;line-height:1.18;columns:3;column-gap:4mm}
fieldset,form,.uitleg,details>div{display:none!important}h1{font-size:13pt}h2{font-size:10pt;margin:.6em 0 .1em}
details{padding:.08em 0;break-inside:avoid}summary{list-style:none}summary b{min-width:2.4em}}
`;

/** Every rule with its explanation, one language at a time, to search and to link to; in print one sheet: docs/rules.html. */
export function rulesPage(): string {
  const parts = families.flatMap(([letter, title]) => {
    const rules = RULES.filter(({ id }) => id.startsWith(letter));
    if (rules.length === 0) return [];
    const [dutch = '', english = dutch] = title.split(' · ');
    const heading = both('span', (language) => escape(language === 'nl' ? dutch : english));
    return [`<section>`, `<h2>${heading}</h2>`, ...rules.map(entry), '</section>'];
  });
  const paragraph = (text: (language: Language) => string, about = 'uitleg') =>
    both('p', text).replaceAll('<p ', `<p class="${about}" `);
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${words.nl.title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<fieldset><legend>Taal · Language</legend>',
    '<label><input type="radio" name="taal" id="taal-nl" value="nl" checked /> Nederlands</label>',
    '<label lang="en-GB"><input type="radio" name="taal" id="taal-en" value="en" /> English</label>',
    '</fieldset>',
    `<h1>${both('span', (language) => words[language].title)}</h1>`,
    paragraph((language) => words[language].intro),
    paragraph((language) => `${words[language].version(RULES_VERSION)} ${words[language].print}`),
    '<form hidden role="search">',
    `<label for="zoek" style="margin:0">${both('span', (language) => words[language].search)}</label>`,
    `<input type="search" id="zoek" aria-describedby="zoek-hulp" />`,
    `<small id="zoek-hulp">${both('span', (language) => words[language].searchHint)}</small>`,
    '<p id="gevonden" role="status">' +
      both('span', (language) => `${words[language].found} <b>${String(RULES.length)}</b>`).replaceAll(
        '<span ',
        '<span class="gevonden" ',
      ) +
      both('span', (language) => words[language].nothing).replaceAll(
        '<span ',
        '<span hidden class="niets" ',
      ) +
      '<span class="onbekend"></span></p>',
    '</form>',
    ...parts,
    `<script>${pageScript('rules')}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
