import * as XLSX from '@e965/xlsx';
import { serve, Tally } from './support/serve';

serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  const book = XLSX.read(await file.arrayBuffer(), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const tally = new Tally();
  for (const row of (sheet?.['!data'] ?? []) as (XLSX.CellObject | undefined)[][]) {
    for (const cell of row ?? []) tally.add(cell?.v);
  }
  return tally.result();
});
