import type { RangeRef, SheetInfo, WorkbookHost } from '../../host/host';
import type { Batch, SheetSource, Table, WorkbookSource } from '../../workbook/table';
import type { SheetChanges } from './change-log';
import { Handover, type Remote } from './remote';
import { bandAround, replaceRows, type SheetMemory } from './sheet-memory';

/** What the worker must know of the open workbook before it reads a cell. */
export interface HostDescription {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  readonly properties: readonly (readonly [string, string])[];
  /**
   * What changed on each sheet since it was last read here; a sheet that is not named did not change. `null` where that is
   * not known, and everything is to be read.
   */
  readonly changes: ReadonlyMap<string, SheetChanges> | null;
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
  /** A few rows again, after a change. */
  readBlock: (ref: RangeRef) => Promise<Handover<Batch>>;
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
    readBlock: async (ref) => {
      const batch = await host.readBlock(ref);
      return new Handover(batch, buffersOf(batch));
    },
    closeSheet: (reading) => {
      readings.get(reading)?.stop.abort();
      readings.delete(reading);
    },
  };
}

/** A change larger than this is a new sheet. */
const CELLS_OF_A_CHANGE = 50_000;

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

export interface HostReading {
  /** Cells in a block; the host's own size where it is left out. */
  readonly cells?: number;
  /** Where rows are kept between readings, so that only what changed is read again. */
  readonly memory?: SheetMemory;
}

/** The worker's side: the open workbook as a source like any file. */
export function hostSource(
  description: HostDescription,
  feed: Remote<HostFeedOffer>,
  reading: HostReading = {},
): WorkbookSource {
  reading.memory?.keepOnly(description.sheets.map(({ name }) => name));
  return {
    name: description.name,
    kind: 'host',
    sheets: description.sheets.map(({ name, visibility }): SheetSource => ({
      name,
      visibility,
      open: () => Promise.resolve(hostTable(name, feed, reading, description.changes)),
    })),
    properties: new Map(description.properties),
    close: () => undefined,
  };
}

function hostTable(
  sheet: string,
  feed: Remote<HostFeedOffer>,
  { cells, memory }: HostReading,
  changes: HostDescription['changes'],
): Table {
  return {
    sheet,
    // The host gives dates as Excel shows them to a formula.
    date1904: false,
    async *batches(signal) {
      const known = memory && changes ? await upToDate(sheet, memory, changes, feed, signal) : undefined;
      if (known) {
        yield* known;
        return;
      }
      const kept: Batch[] = [];
      for await (const batch of readWhole(sheet, feed, cells, signal)) {
        kept.push(batch);
        yield batch;
      }
      // Only here, after the last block: a reading that was broken off is not a sheet.
      memory?.keep(sheet, kept);
    },
  };
}

async function* readWhole(
  sheet: string,
  feed: Remote<HostFeedOffer>,
  cells: number | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
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
}

/** The kept rows of a sheet with what changed read again; `undefined` where the sheet has to be read whole. */
async function upToDate(
  sheet: string,
  memory: SheetMemory,
  changes: ReadonlyMap<string, SheetChanges>,
  feed: Remote<HostFeedOffer>,
  signal: AbortSignal | undefined,
): Promise<readonly Batch[] | undefined> {
  let batches = memory.recall(sheet);
  const ranges = changes.get(sheet);
  if (!batches || ranges === null) return undefined;
  // Whatever goes wrong half way, the sheet is then read whole.
  memory.forget(sheet);
  for (const range of ranges ?? []) {
    signal?.throwIfAborted();
    const band = bandAround(range, batches);
    if (band.rows * band.columns > CELLS_OF_A_CHANGE) return undefined;
    batches = replaceRows(batches, band, await feed.readBlock(band));
  }
  memory.keep(sheet, batches);
  return batches;
}
