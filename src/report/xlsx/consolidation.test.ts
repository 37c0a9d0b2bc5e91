import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { publishedLaw } from '../../law';
import { consolidationWords } from '../../locales/nl/consolidation';
import { reportWords as words } from '../../locales/nl/report';
import { consolidate } from '../../meting/consolidate/consolidate';
import { hoursPerJob } from '../../meting/count/count-records';
import { cleanDraft } from '../../meting/generate/draft';
import { HOUR_UNITS } from '../../meting/count/compute-result';
import { DEFAULT_SETTINGS } from '../../meting/form/settings';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { makeConsolidationReceipt } from '../consolidation-receipt';
import type { ReportDocument } from '../document';
import { makeReceipt } from '../receipt';
import { consolidationWorkbook } from './consolidation';

test('every addend and every employer stands in it, each addend with a formula over its own row', async () => {
  const session = { consolidate: contributing(new Pseudonymiser()) };
  const results = await Promise.all(
    [1, 2].map((seed) => checkWorkbook(draftSource(cleanDraft({ rows: 300, seed })), session)),
  );
  const expected = ['Stichting Voorbeeld', 'Wie niets stuurde'];
  const consolidation = consolidate(results, { expected });
  const norms = hoursPerJob(consolidation.year ?? 0, publishedLaw, DEFAULT_SETTINGS);
  const document = {
    files: [],
    language: 'nl',
    receipt: makeReceipt([], DEFAULT_SETTINGS, { language: 'nl', role: 'sectorraad' }),
  } as unknown as ReportDocument;
  const bytes = await consolidationWorkbook({
    consolidation,
    document,
    receipt: makeConsolidationReceipt(document, consolidation, { year: null, expected: [] }, []),
    hoursPerJob: [...norms],
    words,
    consolidationWords,
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);

  const provenance = workbook.getWorksheet(words.provenance);
  expect(consolidation.addends.length).toBeGreaterThan(50);
  expect(provenance?.rowCount).toBe(consolidation.addends.length + 1);
  consolidation.addends.forEach(({ file, sheet, lhnr, rows, units, jobs, ranges }, i) => {
    const row = provenance?.getRow(i + 2);
    const at = (column: number) => row?.getCell(column).value;
    expect([at(1), at(2), at(7), at(8)]).toEqual([file, sheet, lhnr === '' ? null : lhnr, rows]);
    const hours = units.slice(1).map((_, kind) => Number(at(9 + kind)));
    expect(hours).toEqual(units.slice(1).map((unit) => unit / HOUR_UNITS));
    const total = at(9 + hours.length) as { formula: string; result: number };
    expect(total.result).toBeCloseTo(jobs, 3);
    expect(total.formula.match(/[A-Z]{1,3}(\d+)\//g)?.every((ref) => ref.endsWith(`${i + 2}/`))).toBe(true);
    expect(at(10 + hours.length)).toBe(ranges.join(', '));
  });
  expect(workbook.getWorksheet(words.result)?.getCell('A3').value).toBe(
    `${words.countedFiles(2, 2)} ${words.notReceived(1)}`,
  );
  const last = `$${String(consolidation.addends.length + 1)}`;
  const sum = workbook.getWorksheet(words.result)?.getCell('B14').value;
  expect(JSON.stringify(sum)).toContain(last);

  const breakdown = workbook.getWorksheet(words.breakdown);
  const employers = consolidation.perWerkgever;
  expect(employers.length).toBeGreaterThan(10);
  employers.forEach(({ key, persons, rows, hours, jobs }, i) => {
    const row = breakdown?.getRow(breakdown.rowCount - employers.length + 1 + i);
    expect([1, 2, 3, 4, 5].map((column) => row?.getCell(column).value)).toEqual([
      key === '' ? words.empty : key,
      persons,
      rows,
      hours,
      jobs,
    ]);
  });
});
