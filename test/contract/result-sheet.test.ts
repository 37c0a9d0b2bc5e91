import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { pane as words } from '../../src/locales/nl/pane';
import { cleanDraft } from '../../src/meting/generate/draft';
import { addendLines } from '../../src/taskpane/screens/resultaat/addend-lines';
import { writeResultSheet } from '../../src/taskpane/screens/resultaat/write-result-sheet';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { lookAtHost } from '../support/look-at-host';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

/** A checked meting whose hours also stand in an open workbook, at the same cells. */
async function openMeting(rows: number) {
  const { result } = await checkWorkbook(draftSource(cleanDraft({ rows, seed: 4 })));
  if (!result) throw new Error('the draft has a result');
  const host = new WorkbenchHost(engine, 'Meting.xlsx', undefined);
  await host.addSheet('Meting');
  for (const { rows: places, hours, hoursColumn } of result.addends) {
    await host.writeRanges(
      'Meting',
      [...places].map((row, index) => ({ row, column: hoursColumn, values: [[hours[index] ?? 0]] })),
    );
  }
  return { host, result };
}

const valueOf = async (host: WorkbenchHost, sheet: string, row: number, column: number) =>
  Number((await host.readRange({ sheet, row, column, rows: 1, columns: 1 }))[0]?.[0]);

test('one step back takes all of it away, and one step brings it back', async () => {
  const { host, result } = await openMeting(20);
  const before = (await host.listSheets()).map(({ name }) => name);
  const given = { name: 'Meting.xlsx', isOpen: true, result, goal: null };
  const sheet = await writeResultSheet(host, words.result, given);
  const title = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const written = await host.readRange(title);
  host.model.dispatch('REQUEST_UNDO');
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(before);
  host.model.dispatch('REQUEST_REDO');
  expect(await host.readRange(title)).toEqual(written);
  expect(host.model.getters.getFigures(host.model.getters.getSheetIdByName(sheet) ?? '')).toHaveLength(1);
  host.model.dispatch('REQUEST_REDO');
  host.model.dispatch('REQUEST_UNDO');
  // The step before is another one: an hour of the meting.
  host.model.dispatch('REQUEST_UNDO');
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(before);
});

test('the sheet computes the very figures of the check, and follows an hour that changes', async () => {
  const { host, result } = await openMeting(80);
  const goal = { name: 'Uw eigen doelstelling', jobs: 200 };
  const sheet = await writeResultSheet(host, words.result, {
    name: 'Meting.xlsx',
    isOpen: true,
    result,
    goal,
  });
  const { cells } = result.tabel1;
  for (const [row, vorm] of ['formeel', 'inleen', 'totaal'].entries()) {
    for (const [column, sector] of ['markt', 'overheid', 'totaal'].entries()) {
      const { jobs } = cells[vorm as 'formeel'][sector as 'markt'];
      expect(await valueOf(host, sheet, 5 + row, 2 + column)).toBeCloseTo(jobs, 3);
    }
  }
  const figures = (await host.readRange({ sheet, row: 10, column: 1, rows: 6, columns: 2 })).map((each) => [
    ...each,
  ]);
  expect(figures[2]).toEqual(['Verschil met de controle', 0]);
  expect(figures.at(-1)?.[0]).toBe('Procent van de doelstelling');
  expect(Number(figures.at(-1)?.[1])).toBeCloseTo(result.counted.jobs / 2, 3);

  const [line] = addendLines(result.addends);
  const cell = line?.ranges[0]?.split(':')[0] ?? '';
  const row = Number(/\d+/.exec(cell)?.[0]);
  const column = result.addends[0]?.hoursColumn ?? 0;
  const before = await valueOf(host, 'Meting', row, column);
  await host.writeRange({ sheet: 'Meting', row, column, rows: 1, columns: 1 }, [[before + 1000]]);
  expect(await valueOf(host, sheet, 12, 2)).toBeCloseTo(1000 / (line?.hoursPerJob ?? 0), 2);
});

test('for a file elsewhere the hours are numbers, and the figures are the same', async () => {
  const { host, result } = await openMeting(20);
  const given = { name: 'Ander.xlsx', isOpen: false, result, goal: null };
  const sheet = await writeResultSheet(host, words.result, given);
  expect(await valueOf(host, sheet, 7, 4)).toBeCloseTo(result.counted.jobs, 3);
  expect(await lookAtHost(host)).toMatchObject({ tabel1: false });
  const again = await writeResultSheet(host, words.result, given);
  expect(again).not.toBe(sheet);
});

test('adjoining rows are one range, and no line has more ranges than a formula takes', async () => {
  const { result } = await openMeting(80);
  const lines = addendLines(result?.addends ?? []);
  const jobs = lines.reduce((sum, { hours, hoursPerJob }) => sum + hours / hoursPerJob, 0);
  expect(jobs).toBeCloseTo(result?.counted.jobs ?? 0, 3);
  expect(Math.max(...lines.map(({ ranges }) => ranges.length))).toBeLessThanOrEqual(30);
  const alone = { ...result.addends[0], bucket: new Uint8Array(80).fill(1), kind: new Uint8Array(80) };
  expect(addendLines([alone as (typeof result.addends)[number]]).map(({ ranges }) => ranges)).toEqual([
    [expect.stringMatching(/^[A-Z]+2:[A-Z]+81$/)],
  ]);
});
