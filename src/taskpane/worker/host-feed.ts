import type { WorkbookHost } from '../../host/host';
import type { Batch, SheetSource, Table, WorkbookSource } from '../../workbook/table';
import type { SheetInfo } from '../../host/host';
import { Handover, type Remote } from './remote';

/** What the worker must know of the open workbook before it reads a cell. */
export interface HostDescription {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  readonly properties: readonly (readonly [string, string])[];
}

/**
 * The open workbook as the worker may read it: block by block, each asked for by the reader, so that never more
 * than one block is under way and Excel stays responsive.
 */
export interface HostFeedOffer {
  /** `cells`: the size of a block; the host's own where it is left out. */
  openSheet: (sheet: string, cells?: number) => number;
  /** The next block; `null` after the last. Its arrays move to the worker. */
  nextBatch: (reading: number) => Promise<Handover<Batch | null>>;
  closeSheet: (reading: number) => void;
  [method: string]: (...args: never[]) => unknown;
}

/** The pane's side: reads the host as the worker asks. */
export function offerHost(host: WorkbookHost): HostFeedOffer {
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
        return new Handover(null, []);
      }
      return new Handover(value, buffersOf(value));
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

/** The worker's side: the open workbook as a source like any file. */
export function hostSource(
  description: HostDescription,
  feed: Remote<HostFeedOffer>,
  cells?: number,
): WorkbookSource {
  return {
    name: description.name,
    kind: 'host',
    sheets: description.sheets.map(({ name, visibility }): SheetSource => ({
      name,
      visibility,
      open: () => Promise.resolve(hostTable(name, feed, cells)),
    })),
    properties: new Map(description.properties),
    close: () => undefined,
  };
}

function hostTable(sheet: string, feed: Remote<HostFeedOffer>, cells: number | undefined): Table {
  return {
    sheet,
    // The host gives dates as Excel shows them to a formula.
    date1904: false,
    async *batches(signal) {
      const reading = await feed.openSheet(sheet, cells);
      try {
        for (;;) {
          signal?.throwIfAborted();
          const batch = await feed.nextBatch(reading);
          if (batch === null) return;
          yield batch;
        }
      } finally {
        void feed.closeSheet(reading);
      }
    },
  };
}
