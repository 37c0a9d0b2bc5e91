import { writeFileSync } from 'node:fs';
import {
  aardCodes,
  countingSources,
  governmentSectors,
  lkvExclusions,
  pendingGrounds,
  pendingGroundsSource,
  periodCodes,
  publishedLaw,
  quotumRegimes,
  registerGrounds,
  registerGroundsLater,
  splitByYear,
  splitEndsBy,
  suspensions,
  sectorRule,
  statusIn,
  taxSectorCodes,
  workingWithoutCapacity,
  type DatedValue,
  type LawCode,
  type Source,
  type Status,
  type Unit,
} from '../src/law';
import { howSure, seen } from '../src/locales/nl/citation';

/** One line of the page: a value or a code, its period and where it comes from. */
interface Line {
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly source: Source;
  readonly status: Status;
  readonly derivation?: string;
  readonly margin?: string;
  /** Other values of the same period that agree with it. */
  readonly checks?: readonly DatedValue[];
}

const units: Readonly<Record<Unit, string>> = {
  hours: 'uren',
  'hours per week': 'uren per week',
  'hours per year': 'uren per jaar',
  jobs: 'banen',
  persons: 'personen',
  employees: 'werknemers',
  fraction: 'aandeel',
  percent: '%',
  euro: 'euro',
  'euro per hour': 'euro per uur',
  months: 'maanden',
  years: 'jaar',
  count: '',
  code: '',
};
/** Every value and code of the law room, in the order of the room. */
export function parameterLines(): readonly Line[] {
  const values = [...publishedLaw.values()].flatMap((series) =>
    series.values.map((value) => ({
      ...value,
      name: series.name,
      period: period(value.from, value.until),
      value: `${dutch(value.value)} ${units[value.unit]}`.trim(),
    })),
  );
  return [
    ...values,
    ...codes('code aard arbeidsverhouding', aardCodes),
    ...aardCodes.map(({ code, name, form, from, until, treatment }) => ({
      name: 'telling per code aard',
      period: period(from, until),
      value: `${code} ${name}: ${form ?? 'telt niet mee'}`,
      ...(treatment.status === 'derived'
        ? { derivation: 'eigen lezing: uren van elke dienstbetrekking tellen' }
        : {}),
      ...treatment,
    })),
    ...codes('grond doelgroepregister (Wfsv)', registerGrounds),
    ...codes('grond doelgroepregister (Wet banenafspraak)', registerGroundsLater),
    ...lkvExclusions.map(({ aard, because, from, until, source }) => ({
      name: 'geen LKV bij code aard',
      period: period(from, until),
      value: `${aard}: ${because}`,
      source,
      status: statusIn(source),
    })),
    ...codes('soort aangiftetijdvak', periodCodes),
    ...codes('overheidssector', governmentSectors),
    ...codes('sectorcode Belastingdienst', taxSectorCodes),
    ...taxSectorCodes
      .filter(({ suggests }) => suggests !== null)
      .map(({ code, suggests, from, until, source }) => ({
        name: 'sector bij sectorcode',
        period: period(from, until),
        value: `${code}: ${suggests ?? ''}`,
        source,
        status: 'derived' as const,
        derivation: 'eigen gevolgtrekking uit de naam',
      })),
    {
      name: 'indeling in sectoren',
      period: period('2012-12-31', null),
      value: 'overheidswerkgevers: overheid; alle andere: markt',
      source: sectorRule,
      status: statusIn(sectorRule),
    },
    {
      name: 'grond c zonder arbeidsvermogen',
      period: period(workingWithoutCapacity.from, null),
      value: 'telt als er verloonde uren zijn',
      source: workingWithoutCapacity.source,
      status: statusIn(workingWithoutCapacity.source),
    },
    ...pendingGrounds.map((ground) => ({
      name: 'nog geen grond',
      period: period('2012-12-31', null),
      value: ground,
      source: pendingGroundsSource,
      status: statusIn(pendingGroundsSource),
    })),
    ...Object.entries(countingSources).map(([rule, source]) => ({
      name: 'telregel',
      period: period('2012-12-31', null),
      value: rule,
      source,
      status: statusIn(source),
    })),
    ...Object.values(quotumRegimes).map(({ id, fromYear, untilYear, source }) => ({
      name: 'quotumregime',
      period: fromYear === null ? 'begin niet bekend' : `${fromYear} – ${untilYear ?? ''}`.trim(),
      value: id,
      source,
      status: statusIn(source),
    })),
    ...suspensions.map(({ untilYear, source }) => ({
      name: 'geen heffing over kalenderjaren',
      period:
        untilYear === null ? 'tot artikel 2 Wet banenafspraak geldt' : `tot en met ${String(untilYear)}`,
      value: 'niet uitgevoerd',
      source,
      status: statusIn(source),
    })),
    ...[splitByYear, splitEndsBy].map((source) => ({
      name: 'einde van de sectorsplitsing',
      period: 'niet bekend',
      value: 'per kalenderjaar, bij koninklijk besluit',
      source,
      status: statusIn(source),
    })),
  ];
}

function codes(name: string, list: readonly LawCode[]): readonly Line[] {
  return list.map((code) => ({
    name,
    period: period(code.from, code.until),
    value: `${code.code} ${code.name}`,
    source: code.source,
    status: code.status,
  }));
}

/** The part of the lines that names a document, its number, the place in it and the day it was read. */
export function coverage(lines: readonly Line[]): number {
  const sourced = lines.filter(({ source }) =>
    [source.document, source.number, source.place, source.read].every((text) => text.trim() !== ''),
  );
  return sourced.length / lines.length;
}

/** The text of docs/parameters.md. */
export function parametersDoc(): string {
  const lines = parameterLines();
  const count = (status: Status) => lines.filter((line) => line.status === status).length;
  const empty = [...publishedLaw.values()].filter((series) => series.values.length === 0);
  return [
    '# Parameters',
    '',
    'Every figure and code the calculations use, with its source. Made from `src/law` by `npm run docs`.',
    '',
    `- **Met bron: ${(coverage(lines) * 100).toFixed(0)}%** van ${lines.length} waarden en codes.`,
    `- Gepubliceerd en gelezen: ${count('published')}. Alleen in uittreksel gezien: ${count('excerpt')}. Afgeleid, met de berekening erbij: ${count('derived')}. Niet geverifieerd: ${count('unverified')}.`,
    '- Elke waarde heeft haar eigen leesdag, en de kopie waardoor zij is gelezen als dat niet de bron zelf was. Waar “ophaaldag niet bekend” staat, is niet vast te stellen wanneer die verzameling de tekst heeft opgehaald; dat kan voor de dag zijn waarop de tekst inging.',
    '- Waar twee bronnen voor dezelfde periode een waarde geven, telt wat is gelezen boven een uittreksel, en een gepubliceerd cijfer boven een afgeleid; de andere waarde blijft als controle staan.',
    '- Het adres van een wet is dat van de tekst die is gelezen: het eindigt op de dag waarop die tekst inging.',
    '- Een periode loopt van de eerste dag tot aan (niet met) de laatste. Buiten een periode is er geen waarde: er wordt niets doorgetrokken.',
    '- Een werkmap kan waarden toevoegen of vervangen op een blad `BA_Parameters`, met de koppen Naam, Van, Tot en met (of Tot), Waarde en Bron; de uitkomst noemt ze.',
    '- Op datzelfde blad kiest een werkmap haar eigen grenzen: `grens.jaarmutatie` (verandering sinds de vorige meting, bijvoorbeeld 25%) en `grens.weekuren` (uren per week van één persoon, in dienst en ingeleend samen). Een grens heeft geen periode en geen bron nodig.',
    '',
    ...table(lines),
    '',
    '## Niet bekend',
    '',
    'Van deze reeksen is geen waarde bekend; een werkmap kan ze opgeven.',
    '',
    ...empty.map((series) => `- \`${series.name}\` (${units[series.unit]})`),
    '',
  ].join('\n');
}

function table(lines: readonly Line[]): readonly string[] {
  return [
    '| naam | periode | waarde | status | bron |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((line) =>
      [
        '',
        `\`${line.name}\``,
        line.period,
        line.value,
        [
          howSure(line),
          ...(line.checks ?? []).map((check) => `controle: ${dutch(check.value)}, ${howSure(check)}`),
        ].join('; '),
        cite(line.source),
        '',
      ].join(' | '),
    ),
  ].map((row) => row.trim());
}

function cite(source: Source): string {
  const { document, number, place, url, quote } = source;
  const named = url === undefined ? number : `[${number}](${url})`;
  const quoted = quote === undefined ? '' : ` “${quote}”`;
  const how = seen(source);
  return `${document}, ${named}, ${place}.${quoted} ${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

function period(from: string, until: string | null): string {
  return until === null ? `vanaf ${from}` : `${from} tot ${until}`;
}

function dutch(value: string): string {
  const [whole = '', decimals] = value.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

if (process.argv[1]?.endsWith('parameters-doc.ts')) {
  writeFileSync('docs/parameters.md', parametersDoc());
}
