import { lookAt, type Look } from '../../src/check/look';
import type { WorkbookHost } from '../../src/host/host';

/** What a check would take the sheets of an open workbook for. */
export async function lookAtHost(host: WorkbookHost): Promise<Look> {
  const sheets = await host.listSheets();
  return lookAt({
    name: 'Open.xlsx',
    kind: 'host',
    properties: new Map(),
    close: () => undefined,
    sheets: sheets.map(({ name, visibility }) => ({
      name,
      visibility,
      open: () => Promise.resolve({ sheet: name, date1904: false, batches: () => host.readUsedRange(name) }),
    })),
  });
}
