import { strToU8 } from 'fflate';
import { sheetXml, workbook } from '../../test/corpus/support/package';
import { openWorkbook } from '../workbook';
import { checkWorkbook } from '.';

async function checkOf(sheetData: string) {
  const bytes = workbook({ more: { 'xl/worksheets/sheet1.xml': strToU8(sheetXml(sheetData)) } });
  return checkWorkbook(await openWorkbook(new Blob([bytes as BlobPart]), 'beschadigd.xlsx'));
}

test.each([
  ['a value that is none', '<row r="3"><c r="C3"><v>1</v></c><c r="D3"><v>x</v></c></row>', 'D3'],
  ['a cell of another row', '<row r="7"><c r="B8"><v>1</v></c></row>', 'B8'],
  ['XML that ends within a row', '<row r="4"><c r="A4"><v>1</v></c><x>', 'A4'],
])('%s: the sheet is named, and the cell to go to', async (_, sheetData, cell) => {
  const { notRead, groups } = await checkOf(sheetData);
  expect(notRead).toEqual([
    expect.objectContaining({ code: 'sheet-failed', sheet: 'Blad1', ranges: [cell] }),
  ]);
  expect(groups.find(({ rule }) => rule === 'S10')).toMatchObject({ sheet: 'Blad1', ranges: [cell] });
});

test.each(['4A', '-1', '1.5', '99999999999'])('a row %s that cannot be has no place', async (row) => {
  const { notRead, groups } = await checkOf(`<row r="${row}"><c><v>1</v></c></row>`);
  expect(notRead[0]?.ranges).toEqual([]);
  expect(groups.find(({ rule }) => rule === 'S10')?.ranges).toEqual(['A1']);
});
