import { readFile } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import { Tally } from '../workers/support/serve';
import { report } from './report';

report(async (file) => {
  const book = XLSX.read(await readFile(file), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const tally = new Tally();
  for (const row of (sheet?.['!data'] ?? []) as (XLSX.CellObject | undefined)[][]) {
    for (const cell of row ?? []) tally.add(cell?.v);
  }
  return tally.result();
});
