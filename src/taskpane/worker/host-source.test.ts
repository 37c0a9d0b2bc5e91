import { CellKind, type Batch } from '../../workbook/table';
import { NoHost } from '../host/no-host';
import type { WorkbookHost } from '../../host/host';
import { offerHost } from '../checker/offer-host';
import { hostSource } from './host-source';
import type { HostFeedApi } from './protocol';
import { connect } from './remote';

function block(firstRow: number, values: readonly number[]): Batch {
  return {
    rowCount: values.length,
    rows: Uint32Array.from(values, (_, i) => firstRow + i),
    columns: [
      undefined,
      {
        kinds: new Uint8Array(values.length).fill(CellKind.number),
        numbers: Float64Array.from(values),
        texts: [],
      },
    ],
  };
}

class TwoBlocks extends NoHost {
  signals: AbortSignal[] = [];
  override async *readUsedRange(_sheet?: string, options?: { signal?: AbortSignal }): AsyncGenerator<never> {
    if (options?.signal) this.signals.push(options.signal);
    yield block(1, [1, 2]) as never;
    yield block(3, [3]) as never;
    await Promise.resolve();
  }
}

function between(host: WorkbookHost) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  connect(port1, offerHost(host));
  const { remote } = connect<HostFeedApi>(port2, {});
  const source = hostSource(
    {
      name: 'Meting.xlsx',
      sheets: [{ name: 'Meting', visibility: 'visible' }],
      properties: [['a', 'b']],
      changes: null,
    },
    remote,
  );
  return {
    source,
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

async function firstSheet(source: ReturnType<typeof hostSource>) {
  const sheet = source.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet.open();
}

test('the worker reads the open workbook block by block, and again from the top', async () => {
  const { source, close } = between(new TwoBlocks());
  expect(source.properties.get('a')).toBe('b');
  for (let turn = 0; turn < 2; turn++) {
    const rows: number[] = [];
    for await (const batch of (await firstSheet(source)).batches()) rows.push(...batch.rows);
    expect(rows).toEqual([1, 2, 3]);
  }
  close();
});

test('a reader that stops early stops the host as well', async () => {
  const host = new TwoBlocks();
  const { source, close } = between(host);
  for await (const batch of (await firstSheet(source)).batches()) {
    expect(batch.rowCount).toBe(2);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.signals[0]?.aborted).toBe(true);
  close();
});

test('an aborted signal ends the reading', async () => {
  const { source, close } = between(new TwoBlocks());
  const stop = new AbortController();
  const table = await firstSheet(source);
  const reading = async () => {
    for await (const batch of table.batches(stop.signal)) {
      expect(batch.rowCount).toBeGreaterThan(0);
      stop.abort();
    }
  };
  await expect(reading()).rejects.toMatchObject({ name: 'AbortError' });
  close();
});
