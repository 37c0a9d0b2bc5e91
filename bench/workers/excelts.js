// JavaScript, since the types of this package need a newer Node than ours.
import { WorkbookReader } from '@cj-tech-master/excelts';
import { serve, Tally } from './support/serve';

serve(async ([file]) => {
  // Its streaming reader; by default it gives up on a sheet of more than 256 MB.
  const reader = new WorkbookReader(file.stream(), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    maxBufferedWorksheetBytes: 2 ** 32,
  });
  const tally = new Tally();
  for await (const sheet of reader) {
    for await (const row of sheet) row.eachCell((cell) => tally.add(cell.value));
  }
  return tally.result();
});
