import type { WorkbookHost } from '../../host/host';
import type { Batch } from '../../workbook/table';
import type { HostFeedApi } from '../worker/protocol';
import { Transfer } from '../worker/remote';

/** Reads the open workbook as the worker asks. */
export function offerHost(host: WorkbookHost): HostFeedApi {
  const readings = new Map<number, { blocks: AsyncIterator<Batch>; stop: AbortController }>();
  let last = 0;
  return {
    openSheet: (sheet, cells) => {
      const stop = new AbortController();
      const size = cells === undefined ? {} : { cells };
      const blocks = host.readUsedRange(sheet, { ...size, signal: stop.signal })[Symbol.asyncIterator]();
      readings.set(++last, { blocks, stop });
      return last;
    },
    nextBatch: async (reading) => {
      const { done, value } = (await readings.get(reading)?.blocks.next()) ?? {
        done: true,
        value: undefined,
      };
      if (done === true) {
        readings.delete(reading);
        return new Transfer(null, []);
      }
      return new Transfer(value, buffersOf(value));
    },
    readBlock: async (ref) => {
      const batch = await host.readBlock(ref);
      return new Transfer(batch, buffersOf(batch));
    },
    closeSheet: (reading) => {
      readings.get(reading)?.stop.abort();
      readings.delete(reading);
    },
  };
}

/** Every buffer once: columns may share one. */
function buffersOf(batch: Batch): ArrayBuffer[] {
  const buffers = new Set<ArrayBufferLike>([batch.rows.buffer]);
  for (const column of batch.columns) {
    if (!column) continue;
    buffers.add(column.kinds.buffer);
    buffers.add(column.numbers.buffer);
  }
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
