import { openWorkbook } from '../../../workbook';
import { fileToInsert } from './file-to-insert';

test('the file of which the self-test inserts the sheets is a workbook with those that the promise names', async () => {
  const { sheets } = await openWorkbook(new Blob([await fileToInsert()]), 'zelftest.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Een', 'Twee']);
});
