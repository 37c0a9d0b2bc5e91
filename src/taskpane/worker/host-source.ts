import type { Batch, SheetSource, Table, WorkbookSource } from '../../workbook/table';
import type { HostDescription, HostFeedApi, SheetChanges } from './protocol';
import type { Remote } from './remote';
import { bandAround, replaceRows, type SheetMemory } from './sheet-memory';

/** A change larger than this is a new sheet. */
const CELLS_OF_A_CHANGE = 50_000;

export interface HostReading {
  /** Cells in a block; the host's own size where it is left out. */
  readonly cells?: number;
  /** Where rows are kept between readings, so that only what changed is read again. */
  readonly memory?: SheetMemory;
}

/** The open workbook as a source like any file, read through the pane. */
export function hostSource(
  description: HostDescription,
  feed: Remote<HostFeedApi>,
  reading: HostReading = {},
): WorkbookSource {
  reading.memory?.retain(description.sheets.map(({ name }) => name));
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
  feed: Remote<HostFeedApi>,
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
  feed: Remote<HostFeedApi>,
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
  feed: Remote<HostFeedApi>,
  signal: AbortSignal | undefined,
): Promise<readonly Batch[] | undefined> {
  let batches = memory.get(sheet);
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
