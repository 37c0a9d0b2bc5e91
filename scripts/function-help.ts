import { functionsOf } from '../src/functions/by-group';
import { catalogue, type CatalogueFunction } from '../src/functions/catalogue';
import { documentation } from '../src/functions/catalogue/documentation';
import { examples } from '../src/functions/catalogue/examples';
import { groups } from '../src/functions/documentation';
import {
  asExampleValue,
  exampleFormula,
  execute,
  isExampleRange,
  type Example,
  type ExampleRange,
  type ExampleValue,
} from '../src/functions/example';
import { namespace } from '../src/functions/formula';
import { shown, dutchErrors, toDutch } from '../src/functions/notation';
import { choiceText, type FunctionText, type FunctionTexts } from '../src/functions/words';
import type { Source } from '../src/law';
import { functions as en } from '../src/locales/en/functions';
import { help as wordsEn } from '../src/locales/en/function-help';
import type { Language } from '../src/locales/language';
import { writtenDay } from '../src/locales/written-day';
import { functions as nl } from '../src/locales/nl/functions';
import { scenarioWords as scenarioEn } from '../src/locales/en/scenario';
import { scenarioWords as scenarioNl } from '../src/locales/nl/scenario';
import { help as wordsNl } from '../src/locales/nl/function-help';
import { pageScript } from './page-search/bundled';
import { helpPath } from './function-metadata';

const everyday = { nl: scenarioNl.everydayFunctions, en: scenarioEn.everydayFunctions };

export type HelpWords = typeof wordsNl;

/** What a page is written with. */
interface Book {
  readonly language: Language;
  readonly texts: FunctionTexts;
  readonly words: HelpWords;
}

const books: readonly Book[] = [
  { language: 'nl', texts: nl, words: wordsNl },
  { language: 'en', texts: en, words: wordsEn },
];

/**
 * All help pages: path from the root of the deployment, and content. The examples are executed here, so a page shows what
 * the function gives, not what someone once wrote down.
 */
export function functionHelp(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([
    ['help/help.css', style],
    ['help/search.js', `${pageScript('functions')}\n`],
  ]);
  for (const book of books) {
    pages.set(`help/${book.language}/index.html`, indexPage(book));
    for (const spec of catalogue) pages.set(helpPath(book.language, spec.id), functionPage(book, spec));
  }
  return pages;
}

function page({ language, words }: Book, title: string, otherPath: string, body: string): string {
  const other = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} - ${escape(words.product)}</title>
<link rel="icon" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../help.css">
</head>
<body>
<header>
<nav aria-label="${escape(words.navigation)}"><a href="index.html">${escape(words.allFunctions)}</a> <a href="../${other}/${otherPath}" hreflang="${other}" lang="${other}">${escape(words.otherLanguage)}</a></nav>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function indexPage(book: Book): string {
  const { texts, words } = book;
  const sections = groups.map((group) => {
    const { name, text } = texts.groups[group];
    const rows = functionsOf(group).map(
      ({ id }) =>
        `<li data-everyday="${escape(everydayOf(id, book))}" data-about="${escape(aboutOf(texts.functions[id]))}"><a href="${id.toLowerCase()}.html"><code>${id}</code></a> ${escape(texts.functions[id].summary)}</li>`,
    );
    return `<section class="group"><h2>${escape(name)}</h2><p>${escape(text)}</p><ul class="functions">${rows.join('\n')}</ul></section>`;
  });
  const coercion = words.coercion.map(
    ([cell, reads]) => `<tr><th scope="row">${escape(cell)}</th><td>${escape(reads)}</td></tr>`,
  );
  return page(
    book,
    words.title,
    'index.html',
    `<h1>${escape(words.title)}</h1>
${words.intro.map(paragraph).join('\n')}
<form hidden role="search"><label for="zoek">${escape(words.search)}</label>
<input type="search" id="zoek">
<p id="gevonden" role="status"><span class="gevonden">${escape(words.found)} <b>${String(catalogue.length)}</b></span><span class="niets" hidden>${escape(words.nothing)}</span><span class="onbekend"></span></p></form>
${sections.join('\n')}
<section id="invoer"><h2>${escape(words.coercionTitle)}</h2>${words.coercionIntro.map(paragraph).join('')}
<table><thead><tr><th scope="col">${escape(words.cell)}</th><th scope="col">${escape(words.read)}</th></tr></thead><tbody>${coercion.join('')}</tbody></table></section>
<section id="naam"><h2>${escape(words.nameTitle)}</h2>${words.name.map(paragraph).join('')}</section>
<script src="../search.js"></script>`,
  );
}

/** By which everyday words a function is found as well. */
function everydayOf(id: string, { language }: Book): string {
  return Object.entries(everyday[language])
    .flatMap(([word, ids]) => (ids.includes(id) ? [word] : []))
    .join(' ');
}

function aboutOf({ about, arguments: given }: FunctionText): string {
  return [...about, ...Object.values(given).map(({ name }) => name)].join(' ');
}

function functionPage(book: Book, spec: CatalogueFunction): string {
  const { language, texts, words } = book;
  const text = texts.functions[spec.id];
  const { remarks = [], sources } = documentation[spec.id];
  const warnings = remarks.map((remark) => `<p class="remark">${escape(texts.remarks[remark])}</p>`);
  return page(
    book,
    spec.id,
    `${spec.id.toLowerCase()}.html`,
    `<h1><code>${spec.id}</code></h1>
<p class="summary">${escape(text.summary)}</p>
<p class="signature"><code>${escape(signature(spec, text, language))}</code></p>
${warnings.join('\n')}
${text.about.map(paragraph).join('\n')}
<h2 id="argumenten">${escape(words.arguments)}</h2>
${argumentTable(spec, text, book)}
<p><strong>${escape(words.gives)}</strong> ${escape(text.gives)}</p>
<h2 id="voorbeelden">${escape(words.examples)}</h2>
${examples[spec.id].map((example, index) => exampleBlock(spec, example, text.examples[index] ?? '', book)).join('\n')}
${twinBlock(spec, book)}
${sourceBlock(sources(), book)}
<p><a href="index.html#invoer">${escape(words.coercionLink)}</a> <a href="index.html#naam">${escape(words.nameLink)}</a></p>`,
  );
}

/** The call as Excel shows it, with the words and the separator of this language. */
export function signature(spec: CatalogueFunction, text: FunctionText, language: Language): string {
  const names = spec.arguments.map((argument) => {
    const name = text.arguments[argument.id]?.name ?? argument.id;
    return argument.optional === true ? `[${name}]` : name;
  });
  return `=${namespace}.${spec.id}(${names.join(language === 'nl' ? '; ' : ', ')})`;
}

function argumentTable(spec: CatalogueFunction, text: FunctionText, { texts, words }: Book): string {
  const rows = spec.arguments.map((argument) => {
    const { name, text: about } = text.arguments[argument.id] ?? { name: argument.id, text: '' };
    const choice = argument.type.kind === 'choice' ? argument.type.choice : undefined;
    const values =
      choice !== undefined && choice.values.length <= 10
        ? `<ul>${choice.values
            .map(
              (value) =>
                `<li><code>"${escape(value)}"</code> ${escape(choiceText(texts, choice.id, value) ?? '')}</li>`,
            )
            .join('')}</ul>`
        : '';
    const optional =
      argument.optional === true ? ` <span class="optional">${escape(words.optional)}</span>` : '';
    return `<tr><th scope="row"><code>${escape(name)}</code>${optional}</th><td>${escape(about)}${values}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">${escape(words.argument)}</th><th scope="col">${escape(words.meaning)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function exampleBlock(
  spec: CatalogueFunction,
  example: Example,
  caption: string,
  { language, words }: Book,
): string {
  const formula = exampleFormula(spec, example);
  const result = execute(spec, example).map((line) => line.map(asExampleValue));
  const ranges = example.arguments.filter(isExampleRange).map((range) => rangeTable(range, language));
  return `<section class="example"><p>${escape(caption)}</p>
${ranges.join('\n')}
<dl><dt>${escape(words.dutchNotation)}</dt><dd><code>${escape(toDutch(formula))}</code></dd>
<dt>${escape(words.englishNotation)}</dt><dd><code>${escape(formula)}</code></dd>
<dt>${escape(words.result)}</dt><dd>${resultTable(result, language)}</dd></dl></section>`;
}

function rangeTable({ range, values }: ExampleRange, language: Language): string {
  const cells = values.map((line) => line.map((value) => value ?? ''));
  return `<table class="cells"><caption><code>${escape(range)}</code></caption>${cellRows(cells, language)}</table>`;
}

function resultTable(cells: readonly (readonly ExampleValue[])[], language: Language): string {
  const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
  return only === undefined
    ? `<table class="cells">${cellRows(cells, language)}</table>`
    : `<code>${escape(cellText(only, language))}</code>`;
}

function cellRows(cells: readonly (readonly ExampleValue[])[], language: Language): string {
  return cells
    .map(
      (line) => `<tr>${line.map((value) => `<td>${escape(cellText(value, language))}</td>`).join('')}</tr>`,
    )
    .join('');
}

/** A value as a cell shows it: Excel's general format shows about ten digits. */
export function cellText(value: ExampleValue, language: Language): string {
  if (typeof value === 'object')
    return language === 'nl' ? (dutchErrors[value.error] ?? value.error) : value.error;
  if (typeof value === 'number') return shown(String(Number(value.toPrecision(10))), language);
  if (typeof value === 'boolean') return shown(value ? 'TRUE' : 'FALSE', language);
  return value;
}

function twinBlock(spec: CatalogueFunction, { texts, words }: Book): string {
  const heading = `<h2 id="zonder">${escape(words.twin)}</h2>`;
  const { twin, noTwin } = documentation[spec.id];
  if (twin === undefined) return `${heading}<p>${escape(texts.noTwin[noTwin])}</p>`;
  const formula = `=${twin.formula()}`;
  const only = twin.only === undefined ? '' : `<p>${escape(texts.twinOnly[twin.only])}</p>`;
  return `${heading}<p>${escape(words.twinIntro)}</p>${only}
<dl><dt>${escape(words.dutchNotation)}</dt><dd><code>${escape(toDutch(formula))}</code></dd>
<dt>${escape(words.englishNotation)}</dt><dd><code>${escape(formula)}</code></dd></dl>`;
}

function sourceBlock(sources: readonly Source[], { language, words }: Book): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ document, number, place, url, read }) => {
    const name = url === undefined ? escape(document) : `<a href="${escape(url)}">${escape(document)}</a>`;
    return `<li>${name} (${escape(number)}), ${escape(place)}. ${escape(words.read_on)} ${writtenDay(read, language)}.</li>`;
  });
  const list = `<ul class="sources">${items.join('\n')}</ul>`;
  return sources.length <= 6
    ? `<h2 id="bronnen">${escape(words.sources)}</h2>${list}`
    : `<h2 id="bronnen">${escape(words.sources)}</h2><details><summary>${String(sources.length)} ${escape(words.places)}</summary>${list}</details>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `:root { color-scheme: light dark; --text: #242424; --muted: #5c5c5c; --line: #d1d1d1; --soft: #f5f5f5; --link: #0f6cbd; }
@media (prefers-color-scheme: dark) { :root { --text: #f5f5f5; --muted: #c7c7c7; --line: #5c5c5c; --soft: #292929; --link: #62abf5; } body { background: #1f1f1f; } }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: var(--text); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
a { color: var(--link); } nav a { margin-right: 1rem; }
code { font-family: Consolas, "Cascadia Mono", monospace; overflow-wrap: anywhere; }
.summary { font-size: 1.1rem; } .signature, .example, .remark { background: var(--soft); padding: .75rem 1rem; border-radius: .25rem; }
.remark { border-left: .25rem solid #bc4b09; }
.optional { color: var(--muted); font-weight: 400; font-size: .875rem; }
.example { margin: 1rem 0; } .example p { margin: 0 0 .5rem; }
table { border-collapse: collapse; margin: .25rem 0; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
table.cells td { min-width: 3rem; height: 1.25rem; } caption { text-align: left; color: var(--muted); }
dl { margin: 0; } dt { color: var(--muted); font-size: .875rem; } dd { margin: 0 0 .5rem; }
input[type=search] { font: inherit; width: 100%; box-sizing: border-box; padding: .4em .6em; } td { overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; } .sources li, .functions li { margin-bottom: .25rem; }
`;
