import { readFileSync, writeFileSync } from 'node:fs';
import type { Source } from '../src/law';
import { rules as en } from '../src/locales/en/rules';
import { rules as nl } from '../src/locales/nl/rules';
import { RULES_VERSION } from '../src/meting/judge/check-meting';
import { COLUMNS } from '../src/meting/form/columns';
import type { Severity } from '../src/meting/judge/finding';
import type { ExampleRow, RuleExample } from '../src/meting/generate/rule-examples';
import type { Rule } from '../src/meting/judge/rule';
import type { AdviceWords } from '../src/meting/judge/rule-words';
import { RULES } from '../src/meting/rules';
import { RULE_EXAMPLES } from '../src/meting/rules/examples';
import { rulesFingerprint } from './rules-fingerprint';
import { rulesPage } from './rules-page';

export const severityNames: Readonly<Record<Severity, { readonly nl: string; readonly en: string }>> = {
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

export const families: readonly (readonly [letter: string, title: string])[] = [
  ['S', 'Structuur · Structure'],
  ['B', 'Rijen van een meting · Rows of a meting'],
  ['T', 'Tabel 1'],
  ['Q', 'Quotum'],
  ['L', 'Loonkostenvoordeel en bonus · Wage benefit and bonus'],
  ['P', 'Persoonsgegevens · Personal data'],
  ['C', 'Aansluiting en vergelijking · Agreement and comparison'],
];

/** What is said to a board, and to a sector council where that is something else. */
export function perRole(text: AdviceWords['todo']): {
  readonly bestuur: string;
  readonly sectorraad?: string;
} {
  const given = typeof text === 'function' ? text({}) : text;
  return typeof given === 'string' ? { bestuur: given } : given;
}

const toBoth = (text: AdviceWords['todo']): string => {
  const { bestuur, sectorraad } = perRole(text);
  return sectorraad === undefined ? bestuur : `${bestuur} (sectorraad: ${sectorraad})`;
};

/** In advice a placeholder stands for what was found. */
export const placeholdersAway = (text: string): string => text.replace(/\{(\w+)\}/g, '…');

function sourceText(source: Source | null): string {
  if (!source)
    return 'geen: het blad zelf is niet te lezen of het is een eigen oordeel · none: own judgement';
  const text = `${source.document} (${source.number}), ${source.place}`;
  const quote = source.quote === undefined ? '' : ` “${source.quote}”`;
  return (source.url === undefined ? text : `[${text}](${source.url})`) + quote;
}

/** A column under the heading that a user sees. */
const headingOf = (id: string): string => COLUMNS.find((each) => each.id === id)?.nl ?? id;

const columnsOf = (rule: Rule): readonly string[] =>
  rule.scope === 'rows' ? [...rule.reads, ...(rule.uses ?? [])] : [];

function exampleRow(row: ExampleRow): string {
  const cells = Object.entries(row).map(([id, value]) => `${headingOf(id)} = ${JSON.stringify(value)}`);
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
    `| soort · kind | ${severityNames[rule.severity].nl} · ${severityNames[rule.severity].en} |`,
    `| geldig · valid | vanaf ${rule.valid.from}${rule.valid.until === null ? '' : ` tot ${rule.valid.until}`} |`,
    `| bron · source | ${sourceText(rule.source)} |`,
    `| zekerheid · certainty | ${CERTAINTY[rule.certainty]} |`,
    ...(columns.length === 0 ? [] : [`| kolommen · columns | ${columns.map(headingOf).join(', ')} |`]),
    ...(rule.suppressedBy.length === 0
      ? []
      : [`| zwijgt na · silent after | ${rule.suppressedBy.join(', ')} |`]),
    '',
    `**Waarom.** ${placeholdersAway(dutch.why)} *${placeholdersAway(english.why)}*`,
    '',
    `**Gevolg.** ${placeholdersAway(toBoth(dutch.consequence))}`,
    '',
    `**Wat te doen.** ${placeholdersAway(toBoth(dutch.todo))} *${placeholdersAway(toBoth(english.todo))}*`,
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
    '“Zwijgt na” noemt andere regels: zei een daarvan al iets over dezelfde rij (of cel, of tabel), dan zegt deze regel daar niets meer over.',
    '',
    '| regel | soort | titel | title |',
    '| --- | --- | --- | --- |',
    ...RULES.map((rule) => `| ${rule.id} | ${rule.severity} | ${nl[rule.id].title} | ${en[rule.id].title} |`),
    '',
    ...families.flatMap(([letter, title]) => {
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
  if (raise === null) {
    writeFileSync('docs/rules.md', rulesDoc());
    writeFileSync('docs/rules.json', rulesJson());
    writeFileSync('docs/rules.html', rulesPage());
  } else {
    console.error(raise);
    process.exitCode = 1;
  }
}
