import type { SheetPart, WorkbookHost } from './host';

/** Does something as one step back where the host can, else change by change. */
export function inOneStep<T>(host: WorkbookHost, work: () => Promise<T>): Promise<T> {
  return host.asOneStep ? host.asOneStep(work) : work();
}

/** Adds a sheet with all of this on it, as one step back where the host can. Gives its name. */
export function addFilledSheet(
  host: WorkbookHost,
  name: string,
  parts: readonly SheetPart[],
): Promise<string> {
  return inOneStep(host, async () => {
    const sheet = await host.addSheet(name);
    for (const part of parts) await putOn(host, sheet, part);
    return sheet;
  });
}

/** Puts one part on a sheet; a chart is left out where the host has none. */
async function putOn(host: WorkbookHost, sheet: string, part: SheetPart): Promise<void> {
  if ('writes' in part) await host.writeRanges(sheet, part.writes);
  else if ('table' in part) await host.writeTable({ ...part.table, at: { ...part.table.at, sheet } });
  else if (host.supports('chart'))
    await host.setChart({ ...part.chart, sheet, data: { ...part.chart.data, sheet } });
}
