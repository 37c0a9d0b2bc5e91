import { checkWorkbook } from '../../src/check';
import type { Language } from '../../src/locales/language';
import { errors } from '../../src/locales/nl/errors';
import { reportWords } from '../../src/locales/nl/report';
import { COLUMNS } from '../../src/meting/form/columns';
import { isoOfDay } from '../../src/meting/form/days';
import { generateRows } from '../../src/meting/generate/rows';
import { passesElfproef } from '../../src/privacy/elfproef';
import { buildReport, type RuleCatalogue } from '../../src/report/build';
import { csvReport } from '../../src/report/csv';
import { htmlReport } from '../../src/report/html/report';
import { jsonReport } from '../../src/report/json';
import { sarifReport } from '../../src/report/sarif';
import type { Role } from '../../src/report/document';
import { openWorkbook } from '../../src/workbook';
import { often } from '../support/long';

/** Words that say everything they are given: if a fact holds a number, it gets into the message. */
const talkative: RuleCatalogue = {
  explain: ({ rule, facts, cells }, role) => {
    const all = JSON.stringify({ rule, facts, cells, role });
    return { title: all, what: all, consequence: all, why: all, todo: all };
  },
  source: () => null,
  certainty: () => 'own',
  ledgerWhy: (why) => why,
  reason: (reason) => reason,
};

const rows = often(1000, 5000);

/** Columns of remarks and the like, which the product does not read as data. */
const others = ['Opmerking', 'Dossier', 'Notitie 123456782', 'Naam', 'Extra'];

const ways: readonly ((digits: string) => string)[] = [
  (n) => n,
  (n) => `BSN ${n}`,
  (n) => `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
  (n) => `zie ${n}, en verder`,
  (n) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
];

/** Different numbers that pass the elfproef, the same in every run. */
function* numbers(): Generator<string> {
  for (let value = 100_000_000; ; value += 37) {
    const digits = String(value);
    if (passesElfproef(digits)) yield digits;
  }
}

const known = COLUMNS.slice(0, 20);

/**
 * A meting in which every cell holds a number of a person, in some way of writing it: of every column, or of those alone that the product
 * does not read as data. Where all cells hold one, that is one finding about rows, which silences those about cells.
 */
function plantedCsv(where: 'everywhere' | 'others'): {
  readonly text: string;
  readonly planted: ReadonlySet<string>;
} {
  const planted = new Set(['123456782']);
  const source = numbers();
  const columns = [...known.map(({ nl }) => nl), ...others];
  const clean = where === 'others' ? [...generateRows({ rows, seed: 1, year: 2024 })] : [];
  const lines = [columns.join(';')];
  for (let row = 0; row < rows; row++) {
    const cells = columns.map((_, column) => {
      const [own, read] = [clean[row], known[column]];
      if (own && read) {
        const value = own[read.id];
        return typeof value === 'number' && read.type === 'date' ? isoOfDay(value) : String(value ?? '');
      }
      const digits = source.next().value as string;
      planted.add(digits);
      return ways[(row + column) % ways.length]?.(digits) ?? digits;
    });
    lines.push(cells.join(';'));
  }
  return { text: lines.join('\r\n'), planted };
}

/** Planted numbers that can be read in a text, however it groups its digits. */
function leaks(written: string, planted: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const digits of written.match(/\d{9,}/g) ?? [])
    for (let from = 0; from + 9 <= digits.length; from++)
      if (planted.has(digits.slice(from, from + 9))) found.add(digits.slice(from, from + 9));
  for (const grouped of written.match(/\d{2,4}(?:[ .\u00a0-]|&nbsp;)\d{2,3}(?:[ .\u00a0-]|&nbsp;)\d{3}/g) ??
    [])
    if (planted.has(grouped.replace(/\D/g, ''))) found.add(grouped);
  return [...found];
}

test.each([
  ['every column', 'everywhere', 25],
  ['every column that is not read', 'others', 5],
] as const)(
  'thousands of numbers planted in %s: none can be read in anything that is written',
  async (_what, where, columns) => {
    const { text, planted } = plantedCsv(where);
    expect(planted.size).toBe(rows * columns + 1);
    const name = 'Meting 123456782 van 1114.44.443.csv';
    const source = await openWorkbook(new Blob([text]), name);
    const result = await checkWorkbook(source);
    source.close();
    expect(result.groups.length).toBeGreaterThan(where === 'everywhere' ? 2 : 5);
    const written: string[] = [];
    for (const [language, role] of [
      ['nl', 'bestuur'],
      ['en', 'sectorraad'],
    ] satisfies [Language, Role][]) {
      // prettier-ignore
      const report = buildReport([{ result, sha256: 'a'.repeat(64), bytes: text.length }], {
      language,
      role,
      words: reportWords,
      errors,
      catalogue: talkative,
    });
      written.push(
        jsonReport(report),
        csvReport(report, reportWords),
        sarifReport(report),
        htmlReport(report, reportWords),
      );
    }
    // What was checked came through: the report is not empty of facts.
    expect(written[0]).toContain('******');
    expect(written.map((each) => leaks(each, planted).slice(0, 5))).toEqual(written.map(() => []));
    // Nor in the messages of the pane, which are made from these facts.
    const facts = result.groups.flatMap(({ examples }) => examples.map((example) => example.facts));
    expect(leaks(JSON.stringify(facts), planted).slice(0, 5)).toEqual([]);
  },
  120_000,
);
