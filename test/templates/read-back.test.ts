import { buildTemplate } from '../../scripts/templates/build';
import { checkWorkbook } from '../../src/check';
import type { CheckResult } from '../../src/meting/judge/check-result';
import type { Draft } from '../../src/meting/generate/draft';
import { TEMPLATES, TEMPLATE_KINDS } from '../../src/meting/form/templates';
import { openWorkbook } from '../../src/workbook';
import { longRun } from '../support/long';
import { convertByLibreOffice, findLibreOffice } from '../support/libre-office';
import { filled } from './fill';

const languages = ['nl', 'en'] as const;
const all = TEMPLATE_KINDS.flatMap((kind) => languages.map((language) => ({ kind, language })));
const withRows = all.filter(({ kind }) => TEMPLATES[kind].columns.length > 0);

async function check(bytes: Uint8Array): Promise<CheckResult> {
  const source = await openWorkbook(new Blob([Uint8Array.from(bytes)]), 'sjabloon.xlsx');
  return checkWorkbook(source);
}

const brief = ({ groups }: CheckResult) =>
  groups.map(({ rule, severity, ranges, examples }) => [rule, severity, ranges, examples[0]?.facts]);

describe.each(all)('an empty template: $kind in $language', ({ kind, language }) => {
  test('is recognised, wholly understood, and lacks nothing but what is still to be filled in', async () => {
    const result = await check(await buildTemplate(kind, language));
    expect(result.template).toEqual({ kind, version: '2', by: 'fingerprint', confidence: 1 });
    expect(result.questions).toEqual([]);
    expect(result.notRead.filter(({ code }) => code !== 'sheet-empty')).toEqual([]);
    // No rows yet, and the two fields that every Opgave needs.
    expect(brief(result).filter(([rule]) => rule !== 'S11')).toEqual([
      ['S18', 'fout', ['B4'], { veld: 'Jaar', waarde: '', mag: 'jaar', vanaf: 2012 }],
      ['S18', 'fout', ['B3'], { veld: 'Organisatie', waarde: '', mag: '', vanaf: 2012 }],
    ]);
    expect(result.sheets.flatMap(({ ignored }) => ignored)).toEqual([]);
  });
});

describe.each(withRows.filter(({ language }, at) => longRun || language === 'nl' || at === 1))(
  'a filled template: $kind in $language',
  ({ kind, language }) => {
    test('gives nothing to mend or explain, and counts every row', async () => {
      const result = await check(await buildTemplate(kind, language, filled(kind, 60, 3)));
      // What is told about the published table: a rounding difference, an increase below zero, a target not met.
      const told = kind === 'landelijk' ? ['T04', 'T11', 'T14'] : [];
      expect(
        brief(result).filter(([rule, severity]) => severity !== 'info' || !told.includes(String(rule))),
      ).toEqual([]);
      expect(result.result?.counted.rows).toBe(60);
      expect(result.organisation).toBe('Stichting Voorbeeld');
    });
  },
);

const soffice = longRun ? findLibreOffice() : null;
const optional = soffice === null ? describe.skip : describe;
if (longRun && soffice === null)
  console.warn('LibreOffice is not installed: the templates were not recalculated by it.');

optional('in LibreOffice', () => {
  const inDutch = withRows.filter(({ language }) => language === 'nl');
  test.each(inDutch)(
    '$kind opens and its formulas give the jobs that the check counts',
    async ({ kind }) => {
      const bytes = await buildTemplate(kind, 'nl', filled(kind, 40, 9));
      const expected = (await check(bytes)).result?.tabel1.cells;
      const inleen = expected?.inleen.totaal.jobs ?? NaN;
      const cells = recalculate(bytes);
      // Row 4 and 5, columns F to H: formeel and inleen for markt, overheid, totaal.
      (['formeel', 'inleen', 'totaal'] as const).forEach((form, r) => {
        (['markt', 'overheid', 'totaal'] as const).forEach((sector, c) => {
          // Nationally the lent jobs are divided by the key of the year.
          const key = kind === 'landelijk' ? { markt: 0.735, overheid: 0.265, totaal: 1 }[sector] : null;
          const lent = key === null ? (expected?.inleen[sector].jobs ?? NaN) : inleen * key;
          const formal = expected?.formeel[sector].jobs ?? NaN;
          const jobs = { formeel: formal, inleen: lent, totaal: formal + lent }[form];
          expect(Number(cells[3 + r]?.[5 + c])).toBeCloseTo(jobs, 3);
        });
      });
    },
    120_000,
  );

  test('without any sector the sums by sector stay empty, and the totals are those of the rows', async () => {
    const spoil = (draft: Draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'sector', null);
    };
    const whole = await check(await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 40, 9)));
    const bytes = await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 40, 9, { spoil }));
    const table = recalculate(bytes).slice(3, 6);
    // Markt and overheid, summed and as differences.
    for (const column of [5, 6, 9, 10]) expect(table.map((line) => line[column])).toEqual(['', '', '']);
    expect(Number(table[2]?.[7])).toBeCloseTo(whole.result?.counted.jobs ?? NaN, 3);
  }, 120_000);
});

/** Without this LibreOffice shows the stored results instead of computing them. */
const COMPUTE = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The cells of `Tabel 1` as LibreOffice computes them. */
function recalculate(bytes: Uint8Array): string[][] {
  const written = convertByLibreOffice(soffice ?? '', {
    files: { 'sjabloon.xlsx': bytes },
    // Tab-separated, UTF-8, values as stored in the cell, one file for each sheet.
    to: 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1',
    settings: COMPUTE,
  });
  return new TextDecoder()
    .decode(written.get('sjabloon-Tabel 1.csv'))
    .split('\n')
    .map((line) => line.split('\t').map((field) => field.replace(/^"|"$/g, '')));
}
