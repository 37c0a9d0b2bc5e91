import { readXlsx } from 'hucre/xlsx';
import { serve, Tally } from './support/serve';

serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const tally = new Tally();
  for (const row of book.sheets[0]?.rows ?? []) for (const value of row) tally.add(value);
  return tally.result();
});
