import { MessageChannel } from 'node:worker_threads';
import { cleanDraft } from '../../src/meting/generate/draft';
import { createChecker } from '../../src/taskpane/checker/checker';
import type { WorkerLike } from '../../src/taskpane/checker/worker-pool';
import { createCheckService } from '../../src/taskpane/worker/check-service';
import type { CheckServiceApi, PaneApi } from '../../src/taskpane/worker/protocol';
import { connect, type Port } from '../../src/taskpane/worker/remote';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

/** The real service, on the other side of a real channel. */
function worker(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const offer: Partial<CheckServiceApi> = {};
  const { remote } = connect<PaneApi>(port2 as unknown as Port, offer as CheckServiceApi);
  const openWorkbook = () => Promise.reject(new Error('no file is asked for'));
  Object.assign(offer, createCheckService({ pane: remote, openWorkbook }));
  const pane = port1 as unknown as Port;
  return {
    postMessage: (message, transfer) => {
      pane.postMessage(message, transfer);
    },
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'message') pane.addEventListener('message', listener as (event: MessageEvent) => void);
    },
    terminate: () => {
      port1.close();
    },
  };
}

/** The workbench with a meting in it, and a count of the sheets that were read whole. */
class CountedHost extends WorkbenchHost {
  readonly whole: string[] = [];
  readonly blocks: number[] = [];
  override readUsedRange(...given: Parameters<WorkbenchHost['readUsedRange']>) {
    this.whole.push(given[0]);
    return super.readUsedRange(...given);
  }
  override readBlock(...given: Parameters<WorkbenchHost['readBlock']>) {
    this.blocks.push(given[0].row);
    return super.readBlock(...given);
  }
}

async function openMeting() {
  const draft = cleanDraft({ rows: 40, seed: 33 });
  const host = new CountedHost(engine, 'Meting.xlsx');
  for (const { name, cells } of draft.sheets) {
    await host.addSheet(name);
    await host.writeRanges(
      name,
      cells.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          if (cell === null) return [];
          const at = { row: row + 1, column: column + 1 };
          if (typeof cell !== 'object') return [{ ...at, values: [[cell]] }];
          return 'date' in cell ? [{ ...at, values: [[cell.date]], numberFormat: 'dd-mm-yyyy' }] : [];
        }),
      ),
    );
  }
  const like = worker();
  const hours = draft.columns.indexOf('verloondeUren') + 1;
  return { host, checker: createChecker(host, () => like), hours, close: () => like.terminate() };
}

const cell = (row: number, column: number) => ({ sheet: 'Meting', row, column, rows: 1, columns: 1 });

test('after a change only its rows are read, and the outcome is that of a whole check', async () => {
  const { host, checker, hours, close } = await openMeting();
  const before = await checker.checkHost();
  expect(before.result?.counted.rows).toBe(40);
  const all = host.whole.splice(0);
  expect(all).toContain('Meting');

  await host.writeRange(cell(7, hours), [[-5]]);
  const live = await checker.checkHost({ onlyChanges: true });
  expect(host.whole).toEqual([]);
  expect(host.blocks).toEqual([7]);
  expect(live.groups.map(({ rule, ranges }) => [rule, ranges])).toEqual(
    expect.arrayContaining([['B05', [expect.stringMatching(/^[A-Z]+7$/)]]]),
  );
  expect(live).toEqual(await checker.checkHost());
  expect(host.whole).toEqual(all);

  host.whole.splice(0);
  const again = await checker.checkHost({ onlyChanges: true });
  expect([host.whole, host.blocks]).toEqual([[], [7]]);
  expect(again).toEqual(live);
  close();
});

test('a sheet with formulas, or with rows put in, is read whole', async () => {
  const { host, checker, hours, close } = await openMeting();
  await host.writeRange(cell(7, hours), [[{ formula: '=40+40' }]]);
  await checker.checkHost();
  host.whole.splice(0);
  await host.writeRange(cell(8, hours), [[81]]);
  await checker.checkHost({ onlyChanges: true });
  expect([host.whole, host.blocks]).toEqual([['Meting'], []]);

  await host.writeRange(cell(7, hours), [[80]]);
  await checker.checkHost();
  host.whole.splice(0);
  host.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: host.model.getters.getSheetIdByName('Meting') ?? '',
    sheetName: 'Meting',
    dimension: 'ROW',
    elements: [40],
  });
  const removed = await checker.checkHost({ onlyChanges: true });
  expect(host.whole).toEqual(['Meting']);
  // Two of the 39 rows are left out: their hours no longer fit their Toegerekende uren.
  expect(removed.result?.counted.rows).toBe(37);
  expect(removed.result?.notCounted.find(({ reason }) => reason === 'under-error')?.rows).toBe(2);
  close();
});

test('a check that is stopped loses no change', async () => {
  const { host, checker, hours, close } = await openMeting();
  await checker.checkHost();
  host.whole.splice(0);
  await host.writeRange(cell(9, hours), [[-1]]);
  const stop = new AbortController();
  const stopped = checker.checkHost({ onlyChanges: true, signal: stop.signal });
  stop.abort();
  await expect(stopped).rejects.toMatchObject({});
  const live = await checker.checkHost({ onlyChanges: true });
  expect(live.groups.some(({ rule }) => rule === 'B05')).toBe(true);
  close();
});
