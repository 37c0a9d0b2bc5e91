import {
  acceptWorkbooks,
  canAnnotate,
  fileKinds,
  isKeptBySystem,
  isOpenedInFolder,
  isTextName,
  isWorkbookName,
} from './file-kinds';

it('finds workbooks by their names, in any letter case', () => {
  for (const name of ['a.xlsx', 'A.XLSM', 'b.xltx', 'c.ods', 'd.csv'])
    expect(isWorkbookName(name)).toBe(true);
  for (const name of ['xlsx', 'a.xls', 'a.xlsx.txt', 'a.json']) expect(isWorkbookName(name)).toBe(false);
});

it('opens every workbook in a folder, readable or not, and leaves aside what systems keep there', () => {
  for (const name of ['a.xlsx', 'b.XLS', 'c.xlsb', 'd.fods', 'e.numbers']) {
    expect([name, isOpenedInFolder(name), isKeptBySystem(name)]).toEqual([name, true, false]);
  }
  for (const name of ['~$a.xlsx', '.DS_Store', 'Thumbs.db', 'desktop.ini'])
    expect([name, isOpenedInFolder(name), isKeptBySystem(name)]).toEqual([name, false, true]);
  expect([isOpenedInFolder('brief.pdf'), isKeptBySystem('brief.pdf')]).toEqual([false, false]);
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
