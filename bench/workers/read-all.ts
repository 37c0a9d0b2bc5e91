import { openWorkbook } from '../../src/workbook';
import { serve } from './support/serve';
import { tallyWorkbook } from './support/tally-workbook';

/** Reads every cell of every sheet of every file. */
serve(async (files) => {
  const tallies = [];
  for (const file of files) tallies.push(await tallyWorkbook(await openWorkbook(file, file.name)));
  return tallies;
});
