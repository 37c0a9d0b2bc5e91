import { gridRows, isText } from '../meting/read/values/grid';
import type { WorkbookSource } from '../workbook/table';
import { cellBsn } from './cells';
import { ComposeError } from './compose-error';
import { namingOf } from './export/match-columns';

/**
 * The people in the meting of the year before: the numbers in its column of the BSN, and nothing else.
 *
 * @throws {ComposeError} `list-without-bsn` where no sheet has such a column
 */
export async function readLastYear(
  source: WorkbookSource,
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> {
  const people = new Set<number>();
  let found = false;
  for (const sheet of source.sheets) {
    const table = await sheet.open();
    let place = -1;
    for await (const batch of table.batches(signal)) {
      for (const { cells } of gridRows(batch)) {
        if (place < 0) {
          place = cells.findIndex((cell) => isText(cell) && namingOf('bsn', cell) === 'sure');
          found ||= place >= 0;
        } else {
          const bsn = cellBsn(cells[place]);
          if (bsn !== 0) people.add(bsn);
        }
      }
    }
  }
  if (!found) throw new ComposeError('list-without-bsn', { file: source.name });
  return people;
}
