import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { collectionWords as words } from '../../src/locales/nl/collection';
import { pane } from '../../src/locales/nl/pane';
import { contributing } from '../../src/meting/count/build-contribution';
import {
  askBoards,
  compareWithLastYear,
  emptyCollection,
  receive,
  settle,
} from '../../src/meting/consolidate/collection/collection';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { cleanDraft } from '../../src/meting/generate/draft';
import { Pseudonymiser } from '../../src/privacy/pseudonym';
import { writeCollectionSheet } from '../../src/taskpane/screens/samenvoegen/write-collection-sheet';
import { MadeConsolidations } from '../../src/taskpane/worker/made-consolidations';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { lookAtHost } from '../support/look-at-host';
import { giveFunctions } from '../support/product-functions';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

test('the whole table computes the very figures of the consolidation, and follows an hour that changes', async () => {
  await giveFunctions(engine);
  const session = { consolidate: contributing(new Pseudonymiser()) };
  const results = await Promise.all(
    ['Bestuur 10', 'Bestuur 2'].map(async (organisation, index) => {
      const draft = cleanDraft({ rows: 20, seed: index + 1 });
      draft.setOpgave('organisatie', organisation);
      return { ...(await checkWorkbook(draftSource(draft), session)), file: `${organisation}.xlsx` };
    }),
  );
  const consolidations = new MadeConsolidations(() => Promise.resolve(''));
  const members = results.map((result) => ({ result, file: null }));
  const { made, summary } = consolidations.make(members, {}, DEFAULT_SETTINGS);
  const arrivals = results.map((result) => ({ result, sha256: result.file, marks: [], rules: [] }));
  const collection = compareWithLastYear(
    settle(
      receive(askBoards(emptyCollection, ['Bestuur 3']), arrivals, '2026-01-05'),
      new Map(summary.files.map((file) => [file.file, file])),
    ),
    [{ name: 'Bestuur 2', jobs: 5 }],
  );
  const host = new WorkbenchHost(engine, 'Open.xlsx', undefined);
  const counted = summary.tabel1.totaal.totaal.jobs;
  const sheet = await writeCollectionSheet(
    host,
    { words, result: pane.result },
    {
      collection: { ...collection, target: 2 * counted },
      year: summary.year,
      lines: consolidations.hoursByFile(made),
      boardOf: new Map(results.map(({ file, organisation }) => [file, organisation ?? ''])),
      counted,
    },
  );
  const cells = await host.readRange({ sheet, row: 1, column: 1, rows: 40, columns: 6 });
  const rowOf = (label: string) => cells.find(([first]) => first === label) ?? [];
  const { insert } = words.desk;
  expect(Number(rowOf(insert.total)[1])).toBeCloseTo(counted, 3);
  expect(Number(rowOf(insert.ofTarget)[1])).toBeCloseTo(0.5, 4);
  for (const [row, form] of (['formeel', 'inleen', 'totaal'] as const).entries())
    for (const [column, sector] of (['markt', 'overheid', 'totaal'] as const).entries())
      expect(Number(cells[9 + row]?.[1 + column])).toBeCloseTo(summary.tabel1[form][sector].jobs, 3);
  const boards = cells.slice(14, 17).map((row) => [row[0], row[5]]);
  expect(boards).toEqual([
    ['Bestuur 2', words.status['in-order']],
    ['Bestuur 3', words.status.missing],
    ['Bestuur 10', words.status['in-order']],
  ]);
  expect(Number(cells[14]?.[3])).toBeCloseTo(Number(cells[14]?.[1]) - 5, 4);
  expect(cells[15]?.slice(1, 5).every((cell) => cell === null || cell === '')).toBe(true);
  expect(await lookAtHost(host)).toMatchObject({ metingen: [], tabel1: false });
  const linesRow = cells.findIndex(([first]) => first === insert.lines) + 3;
  const hours = Number(cells[linesRow - 1]?.[4]);
  await host.writeRange({ sheet, row: linesRow, column: 5, rows: 1, columns: 1 }, [[hours * 2]]);
  const [[after] = []] = await host.readRange({ sheet, row: 5, column: 2, rows: 1, columns: 1 });
  expect(Number(after)).toBeGreaterThan(counted);
  // One step back for the hour, and one for the whole sheet.
  host.model.dispatch('REQUEST_UNDO');
  host.model.dispatch('REQUEST_UNDO');
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Blad1']);
});
