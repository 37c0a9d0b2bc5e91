import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { compareGolden, type GoldenDifference } from '../../scripts/release/compare-golden';
import { goldenOf, readCorpus, type Golden } from '../../scripts/release/golden';
import { consolidationWords } from '../../src/locales/nl/consolidation';
import { RULES } from '../../src/meting/rules';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const order = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
const released = readdirSync(join(__dirname, 'release'))
  .filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
  .map((file) => JSON.parse(read(`test/golden/release/${file}`)) as Golden)
  .sort((a, b) => order(a.version) - order(b.version));
const last = released.at(-1);
const changelog = read('CHANGELOG.md');
/** The top section of the change log: of the version that is being made. */
const current = /^## .*?(?=^## |(?![\s\S]))/ms.exec(changelog)?.[0] ?? '';

function listed({ rule, added, dropped }: GoldenDifference): string {
  const some = (sign: string, places: readonly string[]) =>
    places.slice(0, 10).map((place) => `\n  ${sign} ${place}`);
  return `${rule}: ${added.length} new, ${dropped.length} dropped${some('+', added).join('')}${some('-', dropped).join('')}`;
}

describe('against the last release', () => {
  test('what is found in its workbooks is the same, or the change log says why not', async () => {
    if (last === undefined) throw new Error('no release is recorded');
    const differences = compareGolden(last, await goldenOf(readCorpus()));
    const explained = (rule: string) =>
      last.version !== packageJson.version && current.includes(`\`${rule}\``);
    const unexplained = differences.filter(({ rule }) => !explained(rule)).map(listed);
    // Meant? Name the rule between backticks in CHANGELOG.md with source and date. Not released yet? `npm run golden`.
    expect(unexplained).toEqual([]);
  });

  test('every rule has a workbook in which it finds something', () => {
    const silent = (last?.rules ?? []).filter(
      (rule) => last?.workbooks[`fout-${rule}`]?.findings[rule] === undefined,
    );
    expect(silent).toEqual([]);
  });

  test('differences are listed by rule: new, dropped, another number, another result', () => {
    const golden = (cells: readonly string[], count: number, jobs: number): Golden => ({
      version: '1.0.0',
      rules: ['B01'],
      workbooks: {
        a: { findings: { B01: { count, cells } }, result: { rows: 1, persons: 1, hours: 1, jobs } },
      },
    });
    const compare = (now: Golden) => compareGolden(golden(['M!A1', 'M!A2'], 2, 1), now);
    expect(compare(golden(['M!A1', 'M!A2'], 2, 1))).toEqual([]);
    expect(compare(golden(['M!A2', 'M!A3'], 2, 1))).toEqual([
      { rule: 'B01', added: ['a M!A3'], dropped: ['a M!A1'] },
    ]);
    expect(compare(golden(['M!A1', 'M!A2'], 3, 1))).toMatchObject([
      { rule: 'B01', added: ['a: 2 became 3'] },
    ]);
    expect(compare(golden(['M!A1', 'M!A2'], 2, 1.5)).map(({ rule }) => rule)).toEqual(['resultaat']);
    expect(compare({ ...golden([], 0, 1), workbooks: {} }).map(({ rule }) => rule)).toEqual(['resultaat']);
  });
});

describe('ids of rules', () => {
  /** `| B09 | B10 | 1.2.0 | 2027-01-15 | why |`; a dash where there is no successor. */
  const table = [
    ...read('docs/rule-ids.md').matchAll(
      /^\| +([A-Z]\d\d) +\| +([A-Z]\d\d|-) +\| +(\d+\.\d+\.\d+) +\| +(\d{4}-\d\d-\d\d) +\| +(.+?) +\|$/gm,
    ),
  ].map(([, id = '', successor = '', version = '', date = '', why = '']) => ({
    id,
    successor,
    version,
    date,
    why,
  }));
  const now = new Set([...RULES.map(({ id }) => id), ...Object.keys(consolidationWords.findings)]);

  test('every id that was ever released still exists, or the table says what became of it', () => {
    const moved = new Set(table.map(({ id }) => id));
    const lost = released.flatMap(({ version, rules }) =>
      rules.filter((id) => !now.has(id) && !moved.has(id)).map((id) => `${id} of ${version}`),
    );
    expect(lost).toEqual([]);
  });

  test('an id in the table is never used again, and its successor exists', () => {
    expect(table.filter(({ id }) => now.has(id))).toEqual([]);
    expect(table.filter(({ successor }) => successor !== '-' && !now.has(successor))).toEqual([]);
  });
});

describe('the version', () => {
  test('is one and the same in package, lock file, manifest and change log', () => {
    const { version } = packageJson;
    expect((JSON.parse(read('package-lock.json')) as { version: string }).version).toBe(version);
    expect(/<Version>([^<]+)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
    expect(/^## (\d+\.\d+\.\d+) \((?:nog niet uitgebracht|\d{4}-\d\d-\d\d)\)$/m.exec(changelog)?.[1]).toBe(
      version,
    );
  });

  test('every released version has its record, and a date', () => {
    const dated = [...changelog.matchAll(/^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/gm)].map(
      ([, version]) => version,
    );
    const recorded = new Set(released.map(({ version }) => version));
    expect(dated.filter((version) => version !== undefined && !recorded.has(version))).toEqual([]);
  });

  test('a change of a figure says from which date, never "for" a year', () => {
    expect(changelog.match(/\bvoor (?:het jaar )?20\d\d\b(?!”)/g) ?? []).toEqual([]);
  });
});
