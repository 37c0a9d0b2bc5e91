import { acceptWorkbooks, canAnnotate, fileKinds, isTextName, isWorkbookName } from './file-kinds';

it('finds workbooks by their names, in any letter case', () => {
  for (const name of ['a.xlsx', 'A.XLSM', 'b.xltx', 'c.ods', 'd.csv'])
    expect(isWorkbookName(name)).toBe(true);
  for (const name of ['xlsx', 'a.xls', 'a.xlsx.txt', 'a.json']) expect(isWorkbookName(name)).toBe(false);
});

it('annotates workbooks of Excel only', () => {
  for (const name of ['a.xlsx', 'A.XLSM', 'b.xltx']) expect(canAnnotate(name)).toBe(true);
  for (const name of ['c.ods', 'd.csv', 'e.xls']) expect(canAnnotate(name)).toBe(false);
});

it('takes text for a table by its name', () => {
  for (const name of ['a.csv', 'a.TSV', 'a.txt', 'a.tab']) expect(isTextName(name)).toBe(true);
  expect(isTextName('a.xlsx')).toBe(false);
});

it('offers one ending of each kind', () => {
  expect(acceptWorkbooks.split(',')).toHaveLength(Object.keys(fileKinds).length);
});
