import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { sampleCatalogue } from '../support/sample-catalogue';
import { checkedPopulation } from '../support/population';
import { sampleGroup, sampleInput } from '../support/sample-check';
import { shippedTemplate } from '../support/templates';
import { consolidationWords } from '../../src/locales/nl/consolidation';
import { errors } from '../../src/locales/nl/errors';
import { publicationWords } from '../../src/locales/nl/publication';
import { reportWords as words } from '../../src/locales/nl/report';
import { consolidate } from '../../src/meting/consolidate/consolidate';
import { OPGAVE_FIRST_ROW, SHEETS } from '../../src/meting/form/templates';
import { buildReport } from '../../src/report/build';
import { makeConsolidationReceipt } from '../../src/report/consolidation-receipt';
import { csvReport } from '../../src/report/csv';
import { htmlReport } from '../../src/report/html/report';
import { buildPublication } from '../../src/report/publication/build';
import { writePublication } from '../../src/report/publication/write';
import type { CheckedInput } from '../../src/report/receipt';
import { consolidationWorkbook } from '../../src/report/xlsx/consolidation';
import { xlsxReport } from '../../src/report/xlsx/report';
import { annotateWorkbook, fillCells } from '../../src/workbook';

/** What a spreadsheet takes for a formula, and what comes close: each with a word to find it by. */
const hostile = fc
  .tuple(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' =',
      '＝',
      '＋',
      '\t=',
      '=+',
      "'=",
      '"=',
      ';=',
      '\u0000=',
    ),
    fc.constantFrom(
      'PIRAAT("a")',
      "PIRAAT|' /C calc'!A0",
      'HYPERLINK("https://PIRAAT.example")',
      '<script>PIRAAT()</script>',
      'PIRAAT</f></c><f>1+1</f>',
      'PIRAAT;=1+1',
    ),
  )
  .map((parts) => parts.join(''));

/** A check in which every text that can come from a file is this one. */
function checked(text: string): readonly CheckedInput[] {
  const rows = Array.from({ length: 30 }, (_, person) => ({
    file: text,
    person,
    form: 'formeel' as const,
    sector: 'overheid' as const,
    overheidssector: text,
    regio: text,
    hours: 800,
  }));
  const [population] = checkedPopulation(rows);
  if (population === undefined) throw new Error('no workbook');
  const group = sampleGroup({
    sheet: text,
    cause: text,
    severity: 'waarschuwing',
    ranges: ['A2'],
    examples: [
      {
        rule: 'B01',
        severity: 'waarschuwing',
        cells: [{ sheet: text, row: 2, column: 1 }],
        facts: { value: text },
        key: text,
      },
    ],
  });
  const { result } = population;
  const named = { ...result, file: text, organisation: text, groups: [group] };
  return [{ ...population, result: named }, sampleInput('b.xlsx', { groups: [], questions: [] })];
}

const documentOf = (inputs: readonly CheckedInput[]) =>
  buildReport(inputs, { language: 'nl', role: 'bestuur', words, errors, catalogue: sampleCatalogue });

/** Fails where a spreadsheet would run something: formulas with foreign text, links out, macros, other workbooks. */
function expectHarmless(bytes: Uint8Array): void {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  expect(parts.length).toBeGreaterThan(4);
  for (const [name, content] of parts) {
    expect(name).not.toMatch(/vbaProject|externalLink|activeX|embeddings|connections|customUI/i);
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const formulas = [...content.matchAll(/<(?:\w+:)?f\b[^>]*>([\s\S]*?)<\/(?:\w+:)?f>/g)].map(
      ([, f = '']) => f,
    );
    expect(formulas.filter((formula) => /PIRAAT|1\+1/.test(formula))).toEqual([]);
    expect(content).not.toMatch(/<definedName[^>]*>[^<]*PIRAAT|TargetMode="External"|<ddeLink|<oleLink/);
    expect(content).not.toContain('<script>');
  }
}

function expectPlainCsv(text: string, delimiter: string): void {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  const starts = data
    .flat()
    .filter((field) => /^\s*[=+\-@\t\r＝＋－＠]/.test(field) && !/^-?\d+([.,]\d+)?$/.test(field));
  expect(starts).toEqual([]);
  // Every line has its own number of fields: no text broke out of its field.
  expect(new Set(data.filter((line) => line.length > 1).map((line) => line.length)).size).toBe(1);
}

describe('nothing that stood in a file becomes a formula', () => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await shippedTemplate('schoolbestuur', 'nl');
  });

  const runs = { numRuns: 12 };

  test('the report: CSV, XLSX and HTML', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const document = documentOf(checked(text));
        expectPlainCsv(csvReport(document, words), ';');
        expectHarmless(await xlsxReport(document, words));
        expect(htmlReport(document, words)).not.toMatch(/<script|<f>|\son\w+=/i);
      }),
      runs,
    );
  });

  test('the consolidated workbook', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const inputs = checked(text);
        const results = inputs.map(({ result }) => result);
        const asked = { year: null, expected: [text, `${text} 2`] };
        const consolidation = consolidate(results, asked);
        const document = documentOf(inputs);
        expectHarmless(
          await consolidationWorkbook({
            consolidation,
            document,
            receipt: makeConsolidationReceipt(
              document,
              consolidation,
              asked,
              results.map(({ organisation }) => organisation),
            ),
            hoursPerJob: [NaN, 110, 102, 665, 1330],
            words,
            consolidationWords,
          }),
        );
      }),
      runs,
    );
  });

  test('the publication: CSV, XLSX and HTML', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const inputs = checked(text);
        const consolidation = consolidate(inputs.map(({ result }) => result));
        const publication = buildPublication(consolidation, inputs, { language: 'nl', minimum: 5 });
        const write = (format: 'csv' | 'xlsx' | 'html') =>
          writePublication(publication, format, publicationWords, words);
        expectPlainCsv((await write('csv')) as string, ';');
        expectHarmless((await write('xlsx')) as Uint8Array);
        expect(await write('html')).not.toMatch(/<script|<f>|\son\w+=/i);
      }),
      runs,
    );
  });

  test('a template with the name of an organisation, and the annotated copy of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const empty = new Blob([template as BlobPart]);
        const filled = await fillCells(empty, SHEETS.opgave, {
          [`B${String(OPGAVE_FIRST_ROW)}`]: text,
        });
        expectHarmless(new Uint8Array(await filled.arrayBuffer()));
        const note = { row: 2, column: 1, severity: 'fout' as const, message: text };
        const { file } = await annotateWorkbook(empty, [
          { sheet: SHEETS.meting, headingRow: 1, heading: text, notes: [note] },
        ]);
        expectHarmless(new Uint8Array(await file.arrayBuffer()));
      }),
      runs,
    );
  });
});

test('the check can fail: a formula is seen', async () => {
  const { writeXlsx } = await import('hucre/xlsx');
  const cells = new Map([['0,0', { value: null, type: 'formula' as const, formula: 'PIRAAT("a")' }]]);
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [[null]], cells }] });
  expect(() => {
    expectHarmless(bytes);
  }).toThrow();
  expect(() => {
    expectPlainCsv('a;b\r\n=1+1;2\r\n', ';');
  }).toThrow();
});
