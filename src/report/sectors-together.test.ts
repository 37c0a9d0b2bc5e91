import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { readXlsx } from 'hucre/xlsx';
import { sampleCatalogue } from '../../test/support/sample-catalogue';
import { checkWorkbook } from '../check';
import { draftSource } from '../check/draft-source';
import { publishedLaw, withSupplied } from '../law';
import { notices } from '../locales/nl/counting';
import { cliWords } from '../locales/nl/cli';
import { consolidationWords } from '../locales/nl/consolidation';
import { errors } from '../locales/nl/errors';
import { publicationWords } from '../locales/nl/publication';
import { reportWords as words } from '../locales/nl/report';
import { consolidate } from '../meting/consolidate/consolidate';
import { contributing } from '../meting/count/build-contribution';
import { sectorsTogether } from '../meting/count/compute-result';
import { hoursPerJob } from '../meting/count/count-records';
import { DEFAULT_SETTINGS } from '../meting/form/settings';
import { SHEETS } from '../meting/form/templates';
import { cleanDraft } from '../meting/generate/draft';
import { Pseudonymiser } from '../privacy/pseudonym';
import { buildReport } from './build';
import { htmlReport } from './html/report';
import { makeConsolidationReceipt } from './consolidation-receipt';
import { jsonReport } from './json';
import { buildPublication } from './publication/build';
import { writePublication } from './publication/write';
import type { CheckedInput } from './receipt';
import { textReport } from './text';
import { consolidationWorkbook } from './xlsx/consolidation';
import { xlsxReport } from './xlsx/report';

const session = { consolidate: contributing(new Pseudonymiser()) };

/** A meting of 2024; one that says the split is lifted has sectors in its rows all the same. */
async function checked(seed: number, lifted: boolean): Promise<CheckedInput> {
  const draft = cleanDraft({ rows: 60, seed });
  draft.setOpgave('organisatie', `Bestuur ${String(seed)}`);
  for (let i = 0; i < draft.records; i++) draft.set(i, 'grond', 'a');
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  if (lifted) {
    const headings = ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'];
    const row = ['sectorsplitsing', '2024-01-01', null, 0, 'Stb. 2023, 1'];
    draft.sheets.push({ name: 'BA_Parameters', cells: [headings, row] });
  }
  return {
    result: { ...(await checkWorkbook(draftSource(draft), session)), file: `${String(seed)}.xlsx` },
    sha256: null,
    bytes: null,
  };
}

const report = (inputs: readonly CheckedInput[]) =>
  buildReport(inputs, { language: 'nl', role: 'bestuur', words, errors, catalogue: sampleCatalogue });
const schema = (name: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(
      readFileSync(path.resolve(__dirname, '../../docs/schema', `${name}.schema.json`), 'utf8'),
    ) as object,
  );
const sectorNames = [words.sector.markt, words.sector.overheid];
const textsOf = async (bytes: Uint8Array, sheet: string) =>
  (await readXlsx(bytes)).sheets
    .find(({ name }) => name === sheet)
    ?.rows.flat()
    .filter((cell) => typeof cell === 'string') ?? [];

let input: CheckedInput;
beforeAll(async () => {
  input = await checked(7, true);
});

test('a report shows totals only where the sectors are not told apart, and says why', async () => {
  const { together, tabel1, counted } = input.result.result ?? {};
  expect(together).toEqual({ year: 2024, source: 'Stb. 2023, 1', supplied: true, endsInside: false });
  const why = words.sectorsTogether({
    year: 2024,
    source: 'Stb. 2023, 1',
    supplied: true,
    endsInside: false,
  });
  expect(tabel1?.cells.totaal.totaal.jobs).toBe(counted?.jobs);
  expect(tabel1?.cells.totaal.markt.rows).toBe(0);

  const document = report([input]);
  const json = JSON.parse(jsonReport(document)) as { files: { result: { tabel1: object } }[] };
  expect(schema('rapport-1')(json)).toBe(true);
  expect(Object.values(json.files[0]?.result.tabel1 ?? {}).map((row) => Object.keys(row as object))).toEqual([
    ['totaal'],
    ['totaal'],
    ['totaal'],
  ]);
  expect(document.files[0]?.result?.addends.every(({ sector }) => sector === 'totaal')).toBe(true);

  const html = htmlReport(document, words);
  expect(html).toContain(why);
  expect(html).not.toContain(`>${words.sector.markt}<`);
  expect(textReport(document, words, cliWords).replace(/\s+/g, ' ')).toContain(why);

  const onResult = await textsOf(await xlsxReport(document, words), words.result);
  expect(onResult).toContain(why);
  expect(onResult.filter((text) => sectorNames.includes(text))).toEqual([]);
});

test('together with a workbook that tells them apart there are totals only, and who says so', async () => {
  const inputs = [input, await checked(8, false)];
  const consolidation = consolidate(inputs.map(({ result }) => result));
  const { together, tabel1, files } = consolidation;
  expect(together?.told).toBe(1);
  expect(tabel1.totaal.totaal.rows).toBe(files.reduce((sum, { figure }) => sum + figure.rows, 0));
  const why = words.sectorsTogetherOf(
    { year: 2024, source: 'Stb. 2023, 1', supplied: true, endsInside: false },
    1,
    2,
  );

  const document = report(inputs);
  const book = await consolidationWorkbook({
    consolidation,
    document,
    receipt: makeConsolidationReceipt(
      document,
      consolidation,
      { year: null, expected: [] },
      inputs.map(({ result }) => result.organisation),
    ),
    hoursPerJob: [...hoursPerJob(2024, publishedLaw, DEFAULT_SETTINGS)],
    words,
    consolidationWords,
  });
  const onResult = await textsOf(book, words.result);
  expect(onResult).toContain(why);
  expect(onResult.filter((text) => sectorNames.includes(text))).toEqual([]);

  for (const minimum of [null, 5]) {
    const publication = buildPublication(consolidation, inputs, { language: 'nl', minimum });
    expect(schema('publicatie-1')(JSON.parse(JSON.stringify(publication)))).toBe(true);
    for (const row of [...Object.values(publication.jobs), ...Object.values(publication.persons)]) {
      expect([row.markt, row.overheid]).toEqual([null, null]);
    }
    // Two organisations are too few to protect: then there is no figure at all.
    expect(publication.jobs.totaal.totaal === null).toBe(minimum !== null);
    expect(publication.perOverheidssector).toEqual({ lines: [], others: null, withheld: null });
    const written = await writePublication(publication, 'html', publicationWords, words);
    expect(written).toContain(
      words.sectorsTogetherOf({ year: 2024, source: '', supplied: true, endsInside: false }, 1, 2),
    );
    expect(written).not.toContain('Stb. 2023, 1');
    expect(written).not.toContain(`>${words.sector.markt}<`);
  }
});

test('the year in which the split ends says that its reading of the law is its own', () => {
  const inside = { year: 2024, source: 'Stb. 2023, 1', supplied: true, endsInside: true };
  const law = withSupplied(publishedLaw, [
    {
      name: 'sectorsplitsing',
      from: '2024-07-01',
      until: null,
      value: '0',
      source: 'Stb. 2023, 1',
      place: '',
      read: '',
    },
  ]);
  expect(sectorsTogether(2024, law)).toEqual(inside);
  expect(sectorsTogether(2025, law)?.endsInside).toBe(false);
  expect(words.sectorsTogether(inside)).toContain(notices['ends-inside']);
});
