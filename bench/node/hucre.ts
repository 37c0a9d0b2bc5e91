import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { Tally } from '../workers/support/serve';
import { report } from './report';

report(async (file) => {
  const book = await readXlsx(await readFile(file));
  const tally = new Tally();
  for (const row of book.sheets[0]?.rows ?? []) for (const value of row) tally.add(value);
  return tally.result();
});
