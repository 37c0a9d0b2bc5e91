/**
 * `npm run golden`: records what this version finds in every workbook of `test/golden/release/corpus.json`, as
 * `test/golden/release/VERSION.json`. Done at a release; from then on a test compares what is found with it.
 *
 * The workbooks are kept as data and not made anew, so that a change of the generator changes no release. A rule that has no
 * workbook yet gets one; those that are there stay as they are.
 *
 * Of the functions it records the arguments, in `functions.json`: from then on a test holds them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { catalogue, type CatalogueFunction } from '../../src/functions/catalogue';
import { cleanDraft, type Draft, type DraftCell, type DraftSheet } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';

const folder = join(__dirname, '../../test/golden/release');

/** Workbooks as data. Rows that are alike are written once. */
export interface Corpus {
  readonly rows: readonly (readonly DraftCell[])[];
  readonly workbooks: readonly {
    readonly name: string;
    readonly properties: readonly (readonly [string, string])[];
    readonly sheets: readonly {
      readonly name: string;
      /** Places in `rows`. */
      readonly rows: readonly number[];
      readonly hiddenRows?: readonly number[];
      readonly struckRows?: readonly number[];
      readonly fails?: boolean;
    }[];
  }[];
}

/** What a version finds in one workbook. */
export interface Found {
  /** By rule: number of findings and their cells. */
  readonly findings: Readonly<Record<string, { readonly count: number; readonly cells: readonly string[] }>>;
  /** `null` where there is nothing to count. */
  readonly result: {
    readonly rows: number;
    readonly persons: number;
    readonly hours: number;
    readonly jobs: number;
  } | null;
}

export interface Golden {
  readonly version: string;
  readonly rules: readonly string[];
  readonly workbooks: Readonly<Record<string, Found>>;
}

export function readCorpus(): Corpus {
  return JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as Corpus;
}

/** The workbooks of the corpus, each with its name. */
export function draftsOf(corpus: Corpus): readonly (Draft & { readonly name: string })[] {
  return corpus.workbooks.map(({ name, properties, sheets }) => {
    const draft = {
      name,
      properties: new Map(properties),
      sheets: sheets.map(({ rows, ...sheet }) => ({
        ...sheet,
        cells: rows.map((place) => corpus.rows[place] ?? []),
      })),
    };
    return draft as unknown as Draft & { readonly name: string };
  });
}

/** What this version finds in the corpus. */
export async function goldenOf(corpus: Corpus): Promise<Golden> {
  const workbooks: Record<string, Found> = {};
  for (const draft of draftsOf(corpus)) workbooks[draft.name] = await foundIn(draft);
  return { version: packageJson.version, rules: RULES.map(({ id }) => id).sort(), workbooks };
}

async function foundIn(draft: Draft): Promise<Found> {
  const { groups, result } = await checkWorkbook(draftSource(draft));
  const findings: Record<string, { count: number; cells: string[] }> = {};
  for (const { rule, sheet, count, ranges } of groups) {
    const entry = (findings[rule] ??= { count: 0, cells: [] });
    entry.count += count;
    entry.cells.push(...ranges.map((range) => `${sheet}!${range}`));
  }
  const counted = result?.counted;
  return {
    findings,
    result: counted
      ? { rows: counted.rows, persons: counted.persons, hours: counted.hours, jobs: counted.jobs }
      : null,
  };
}

/** Adds a workbook for what has none yet: clean ones of some years, and one that breaks each rule. */
function completed(corpus: Corpus): Corpus {
  const rows = [...corpus.rows];
  const places = new Map(rows.map((row, place) => [JSON.stringify(row), place]));
  const codeIndex = (row: readonly DraftCell[]) => {
    const text = JSON.stringify(row);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, rows.push(row) - 1);
    return rows.length - 1;
  };
  const asData = (name: string, { sheets, properties }: Draft) => ({
    name,
    properties: [...properties],
    sheets: sheets.map(({ name: sheet, cells, hiddenRows, struckRows, fails }: DraftSheet) => ({
      name: sheet,
      rows: Array.from(cells, (row: DraftCell[] | undefined) => codeIndex(row ?? [])),
      ...(hiddenRows ? { hiddenRows } : {}),
      ...(struckRows ? { struckRows } : {}),
      ...(fails === undefined ? {} : { fails }),
    })),
  });
  const known = new Set(corpus.workbooks.map(({ name }) => name));
  const clean = [2021, 2023, 2024, 2025].map(
    (year) => [`goed-${String(year)}`, () => cleanDraft({ rows: 40, seed: year, year })] as const,
  );
  const broken = RULES.map(
    (rule) =>
      [
        `fout-${rule.id}`,
        () => {
          const draft = cleanDraft({ rows: 30, seed: 1 });
          RULE_EXAMPLES[rule.id].seed(draft, seeded(1));
          return draft;
        },
      ] as const,
  );
  const added = [...clean, ...broken]
    .filter(([name]) => !known.has(name))
    .map(([name, make]) => asData(name, make()));
  return { rows, workbooks: [...corpus.workbooks, ...added] };
}

/** The arguments of a function in their order; `?` follows what may be left out. */
export function signatureOf(spec: Pick<CatalogueFunction, 'arguments'>): readonly string[] {
  return spec.arguments.map(({ id, optional }) => (optional === true ? `${id}?` : id));
}

/** One function a line: changes can be read. */
function functionsJson(): string {
  const lines = catalogue.map((spec) => `  ${JSON.stringify(spec.id)}: ${JSON.stringify(signatureOf(spec))}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

async function main(): Promise<void> {
  const before: Corpus = process.argv.includes('--from-nothing') ? { rows: [], workbooks: [] } : readCorpus();
  const corpus = completed(before);
  const golden = await goldenOf(corpus);
  // One row, one workbook a line: changes can be read.
  const lines = (list: readonly unknown[]) => `[\n${list.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  writeFileSync(
    join(folder, 'corpus.json'),
    `{\n"rows": ${lines(corpus.rows)},\n"workbooks": ${lines(corpus.workbooks)}\n}\n`,
  );
  const entries = Object.entries(golden.workbooks).map(
    ([name, found]) => `${JSON.stringify(name)}: ${JSON.stringify(found)}`,
  );
  writeFileSync(
    join(folder, `${golden.version}.json`),
    `{\n"version": ${JSON.stringify(golden.version)},\n"rules": ${JSON.stringify(golden.rules)},\n"workbooks": {\n${entries.join(',\n')}\n}\n}\n`,
  );
  writeFileSync(join(folder, 'functions.json'), functionsJson());
  console.log(
    `${String(corpus.workbooks.length)} workbooks (${String(corpus.workbooks.length - before.workbooks.length)} new), ` +
      `${String(golden.rules.length)} rules, version ${golden.version}`,
  );
}

if (require.main === module) void main();
