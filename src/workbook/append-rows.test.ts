import ExcelJS from 'exceljs';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { appendRows, type NewCell } from './append-rows';

const text: CellStyle = { alignment: { wrapText: true } };
const decimal: CellStyle = { numFmt: '#,##0.00' };

/** Two sheets with a heading and a row below it: a text, a decimal and an unstyled number. */
async function made(): Promise<Blob> {
  const cells = new Map([
    ['0,0', { value: 'kop' }],
    ['1,0', { value: 'patroon', style: text }],
    ['1,1', { value: 0, style: decimal }],
    ['1,2', { value: 0 }],
  ]);
  const sheet = (name: string) => ({ name, rows: [[null], [null, null, null]], cells });
  const bytes = await writeXlsx({ sheets: [sheet('Lang'), sheet('Kort')] });
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

async function opened(file: Blob): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  return workbook;
}

const append = async (rows: readonly (readonly NewCell[])[], sheet = 'Lang') =>
  appendRows(await made(), new Map([[sheet, rows]]));

test('rows take the place of the last one, with its styles, whatever stands in them', async () => {
  const rows = Array.from({ length: 3000 }, (_, i): NewCell[] => [
    `${i} <a & "b">\nregel\u0001`,
    i / 3,
    { formula: `B${i + 2}*2&""<>"x"`, value: i + 1 },
  ]);
  const workbook = await opened(await append(rows));
  const sheet = workbook.getWorksheet('Lang');
  expect(sheet?.rowCount).toBe(3001);
  expect(sheet?.getCell('A1').value).toBe('kop');
  for (const i of [0, 1, 1499, 2999]) {
    const row = sheet?.getRow(i + 2);
    expect(row?.getCell(1).value).toBe(`${i} <a & "b">\nregel `);
    expect(row?.getCell(2).value).toBe(i / 3);
    expect(row?.getCell(3).value).toEqual({ formula: `B${i + 2}*2&""<>"x"`, result: i + 1 });
    expect(row?.getCell(1).alignment).toMatchObject({ wrapText: true });
    expect(row?.getCell(2).numFmt).toBe('#,##0.00');
  }
  expect(workbook.getWorksheet('Kort')?.getCell('A2').value).toBe('patroon');
});

test('what is empty or no number is left empty, and without rows the pattern goes', async () => {
  const [row] = [[null, NaN, '']];
  const sheet = (await opened(await append([row, ['x']]))).getWorksheet('Lang');
  expect([1, 2, 3].map((column) => sheet?.getRow(2).getCell(column).value)).toEqual([null, null, null]);
  expect(sheet?.getRow(3).getCell(1).value).toBe('x');
  expect((await opened(await append([]))).getWorksheet('Lang')?.rowCount).toBe(1);
});

test('a column that the pattern leaves empty shifts no style', async () => {
  const cells = new Map([
    ['0,0', { value: 'patroon', style: text }],
    ['0,2', { value: 0, style: decimal }],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Lang', rows: [[null, null, null]], cells }] });
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const workbook = await opened(await appendRows(file, new Map([['Lang', [['a', 1, 2]]]])));
  const row = workbook.getWorksheet('Lang')?.getRow(1);
  expect(row?.getCell(2).numFmt).not.toBe('#,##0.00');
  expect(row?.getCell(3).numFmt).toBe('#,##0.00');
});

test('a sheet that is not there is named', async () => {
  await expect(append([], 'Ander')).rejects.toMatchObject({
    code: 'missing-part',
    facts: { sheet: 'Ander' },
  });
});
