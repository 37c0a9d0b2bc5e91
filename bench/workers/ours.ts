import { openWorkbook } from '../../src/workbook';
import { serve } from './support/serve';
import { tallyWorkbook } from './support/tally-workbook';

serve(async ([file]) => {
  if (file === undefined) throw new Error('no file');
  return tallyWorkbook(await openWorkbook(file, file.name));
});
