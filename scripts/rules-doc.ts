import { readFileSync, writeFileSync } from 'node:fs';
import type { Source } from '../src/law';
import { rules as en } from '../src/locales/en/rules';
import { rules as nl } from '../src/locales/nl/rules';
import { RULES_VERSION } from '../src/meting/judge/check-meting';
import type { Severity } from '../src/meting/judge/finding';
import type { ExampleRow, RuleExample } from '../src/meting/generate/rule-examples';
import type { Rule } from '../src/meting/judge/rule';
import type { AdviceWords } from '../src/meting/judge/rule-words';
import { RULES } from '../src/meting/rules';
import { RULE_EXAMPLES } from '../src/meting/rules/examples';
import { rulesFingerprint } from './rules-fingerprint';

const SEVERITY: Readonly<Record<Severity, { readonly nl: string; readonly en: string }>> = {
  fout: { nl: 'fout: eerst herstellen', en: 'error: mend first' },
  waarschuwing: { nl: 'waarschuwing: herstellen of toelichten', en: 'warning: mend or explain' },
  info: { nl: 'ter informatie', en: 'for information' },
};

const CERTAINTY: Readonly<Record<Rule['certainty'], string>> = {
  published: 'staat in de bron · stands in the source',
  derived: 'volgt uit de bron · follows from the source',
  inferred: 'eigen gevolgtrekking · own inference',
  own: 'eigen oordeel · own judgement',
  unverified: 'niet bevestigd · unverified',
};

const FAMILIES: readonly (readonly [letter: string, title: string])[] = [
  ['S', 'Structuur · Structure'],
  ['B', 'Rijen van een meting · Rows of a meting'],
  ['T', 'Tabel 1'],
  ['Q', 'Quotum'],
  ['L', 'Loonkostenvoordeel en bonus · Wage benefit and bonus'],
  ['P', 'Persoonsgegevens · Personal data'],
  ['C', 'Aansluiting en vergelijking · Agreement and comparison'],
];

const perRole = (text: AdviceWords['todo']): string => {
  const given = typeof text === 'function' ? text({}) : text;
  return typeof given === 'string' ? given : `${given.bestuur} (sectorraad: ${given.sectorraad})`;
};

/** In advice a placeholder stands for what was found. */
const plain = (text: string): string => text.replace(/\{(\w+)\}/g, '…');

function sourceText(source: Source | null): string {
  if (!source)
    return 'geen: het blad zelf is niet te lezen of het is een eigen oordeel · none: own judgement';
  const text = `${source.document} (${source.number}), ${source.place}`;
  const quote = source.quote === undefined ? '' : ` “${source.quote}”`;
  return (source.url === undefined ? text : `[${text}](${source.url})`) + quote;
}

const columnsOf = (rule: Rule): readonly string[] =>
  rule.scope === 'rows' ? [...rule.reads, ...(rule.uses ?? [])] : [];

function exampleRow(row: ExampleRow): string {
  const cells = Object.entries(row).map(([id, value]) => `${id} = ${JSON.stringify(value)}`);
  return cells.length === 0 ? 'een schone rij' : cells.join(', ');
}

/** The examples that are rows; a change to a workbook is not shown. */
const rowsOf = (examples: readonly RuleExample[]) =>
  examples.flatMap((example) => (typeof example === 'function' ? [] : [example]));

function examplesOf({ id }: Rule): readonly string[] {
  const { good, bad } = RULE_EXAMPLES[id];
  const line = (rows: readonly ExampleRow[]) => rows.map((row) => `\`${exampleRow(row)}\``).join(' en ');
  return [
    ...rowsOf(good).map((rows) => `- goed: ${line(rows)}`),
    ...rowsOf(bad).map((rows) => `- niet goed: ${line(rows)}`),
  ];
}

function section(rule: Rule): readonly string[] {
  const [dutch, english] = [nl[rule.id], en[rule.id]];
  const columns = columnsOf(rule);
  return [
    `### ${rule.id} ${dutch.title}`,
    '',
    `*${english.title}*`,
    '',
    `| | |`,
    `| --- | --- |`,
    `| soort · kind | ${SEVERITY[rule.severity].nl} · ${SEVERITY[rule.severity].en} |`,
    `| geldig · valid | vanaf ${rule.valid.from}${rule.valid.until === null ? '' : ` tot ${rule.valid.until}`} |`,
    `| bron · source | ${sourceText(rule.source)} |`,
    `| zekerheid · certainty | ${CERTAINTY[rule.certainty]} |`,
    ...(columns.length === 0 ? [] : [`| kolommen · columns | ${columns.join(', ')} |`]),
    ...(rule.suppressedBy.length === 0
      ? []
      : [`| zwijgt na · silent after | ${rule.suppressedBy.join(', ')} |`]),
    '',
    `**Waarom.** ${plain(dutch.why)} *${plain(english.why)}*`,
    '',
    `**Gevolg.** ${plain(perRole(dutch.consequence))}`,
    '',
    `**Wat te doen.** ${plain(perRole(dutch.todo))} *${plain(perRole(english.todo))}*`,
    '',
    ...examplesOf(rule),
    '',
  ];
}

/** The text of docs/rules.md. */
export function rulesDoc(): string {
  return [
    '# Regels · Rules',
    '',
    `Versie ${RULES_VERSION} van de catalogus. Gemaakt uit de regels en hun woorden met \`npm run docs\`.`,
    '',
    'Een fout houdt samenvoegen tegen, een waarschuwing vraagt om herstel of een toelichting, informatie vraagt niets.',
    'Wat een oordeel van een mens vraagt, is nooit een fout.',
    '',
    '| regel | soort | titel | title |',
    '| --- | --- | --- | --- |',
    ...RULES.map((rule) => `| ${rule.id} | ${rule.severity} | ${nl[rule.id].title} | ${en[rule.id].title} |`),
    '',
    ...FAMILIES.flatMap(([letter, title]) => {
      const family = RULES.filter(({ id }) => id.startsWith(letter));
      return family.length === 0 ? [] : [`## ${title}`, '', ...family.flatMap(section)];
    }),
  ].join('\n');
}

/** The catalogue as data: docs/rules.json. */
export function rulesJson(): string {
  const rules = RULES.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    scope: rule.scope,
    valid: rule.valid,
    source: rule.source,
    certainty: rule.certainty,
    columns: columnsOf(rule),
    suppressedBy: rule.suppressedBy,
    title: { nl: nl[rule.id].title, en: en[rule.id].title },
  }));
  return `${JSON.stringify({ version: RULES_VERSION, fingerprint: rulesFingerprint(), rules }, null, 2)}\n`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** All codes on one printable page, by family in two columns: docs/rules.html. */
export function rulesPage(): string {
  const family = ([letter, title]: (typeof FAMILIES)[number]): readonly string[] => {
    const lines = RULES.filter(({ id }) => id.startsWith(letter)).map((rule) => {
      const { id, severity } = rule;
      const [dutch, english] = [nl[rule.id].title, en[rule.id].title];
      return `<tr><th scope="row">${id}</th><td>${severity}</td><td>${escape(dutch)}<br /><i lang="en">${escape(english)}</i></td></tr>`;
    });
    return lines.length === 0 ? [] : ['<table>', `<caption>${escape(title)}</caption>`, ...lines, '</table>'];
  };
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<title>Regels van de banenafspraak op één blad</title>',
    '<style>',
    "body{font:10pt/1.25 'Segoe UI',Calibri,system-ui,sans-serif;margin:1.5rem;max-width:70rem;color:#1b1b1b}",
    'h1{font-size:1.5em;margin:0 0 .3em}p{margin:0 0 .6em}',
    'main{columns:2 22rem;column-gap:1.5rem}',
    'table{border-collapse:collapse;width:100%;margin:0 0 .7em}',
    'caption{text-align:left;font-weight:700;border-bottom:1.5px solid #154273;color:#154273}',
    'th,td{border-bottom:1px solid #ccc;padding:.08em .4em .08em 0;text-align:left;vertical-align:top}',
    'th{width:2.6em}td:nth-child(2){width:6.4em}i{color:#595959}tr{break-inside:avoid}',
    '@media print{@page{size:A4;margin:7mm}body{margin:0;max-width:none;font-size:6.3pt;line-height:1.16}main{columns:3;column-gap:4mm}}',
    '</style>',
    '</head>',
    '<body>',
    `<h1>Alle regels op één blad, versie ${RULES_VERSION}</h1>`,
    '<p>Een fout: eerst herstellen. Een waarschuwing: herstellen of toelichten. Info: niets te doen. Waarom en wat te doen: docs/rules.md. <i lang="en">Error (fout): mend first. Warning (waarschuwing): mend or explain.</i></p>',
    '<main>',
    ...FAMILIES.flatMap(family),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Why the version of the catalogue has to be raised, or `null` where it need not be. */
export function versionToRaise(): string | null {
  const recorded = JSON.parse(readFileSync('docs/rules.json', 'utf8')) as {
    readonly version: string;
    readonly fingerprint?: string;
  };
  if (recorded.fingerprint === undefined || recorded.fingerprint === rulesFingerprint()) return null;
  if (recorded.version !== RULES_VERSION) return null;
  return `Rules, their words or their examples differ from those of version ${RULES_VERSION}: raise RULES_VERSION in src/meting/judge/check-meting.ts, then \`npm run docs\`.`;
}

if (process.argv[1]?.endsWith('rules-doc.ts')) {
  const raise = versionToRaise();
  if (raise !== null) throw new Error(raise);
  writeFileSync('docs/rules.md', rulesDoc());
  writeFileSync('docs/rules.json', rulesJson());
  writeFileSync('docs/rules.html', rulesPage());
}
