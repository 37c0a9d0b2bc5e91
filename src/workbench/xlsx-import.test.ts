/** @jest-environment jsdom */
import '../../test/support/browser-globals';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { WorkbenchHost } from './workbench-host';
import { asExcelReads } from './xlsx-import';

test('text that looks like a number, a date or a formula stays text', () => {
  expect(asExcelReads('<si><t>012345678</t></si><si><t xml:space="preserve">=1+1</t></si>')).toBe(
    '<si><t>\'012345678</t></si><si><t xml:space="preserve">\'=1+1</t></si>',
  );
  expect(asExcelReads('<c r="A1" t="inlineStr"><is><t>2024-12</t></is></c>')).toBe(
    `<c r="A1" t="str"><v>'2024-12</v></c>`,
  );
});

test('so does text with a layout of its own, or written in code', () => {
  expect(asExcelReads('<si><r><t>01</t></r><r><rPr><b/></rPr><t>2</t></r></si><si><t>&#61;1</t></si>')).toBe(
    "<si><r><t>'01</t></r><r><rPr><b/></rPr><t>2</t></r></si><si><t>'&#61;1</t></si>",
  );
});

test('text that stands in the cell itself is shown, also where it has a layout of its own', () => {
  const runs = '<is><r><rPr><b/></rPr><t>Let </t></r><r><t xml:space="preserve">op</t></r></is>';
  expect(asExcelReads(`<c r="B2" s="3" t="inlineStr">${runs}</c>`)).toBe(
    '<c r="B2" s="3" t="str"><v>Let op</v></c>',
  );
});

test('the functions of the add-in get the names they are typed with', () => {
  expect(
    asExcelReads('<f t="array" ref="A1">_xldudf_BANENAFSPRAAK_JOBUNITS(_xlfn._xlws.FILTER(B1,1))</f>'),
  ).toBe('<f t="array" ref="A1">BANENAFSPRAAK.JOBUNITS(FILTER(B1,1))</f>');
});

test('other text and other cells are left alone', () => {
  const xml = '<si><t>Loonheffingennummer</t></si><c r="A1"><v>12</v></c><si><r><t>Jaar</t></r></si>';
  expect(asExcelReads(xml)).toBe(xml);
});

test('a protected sheet can be filled in', () => {
  expect(asExcelReads('<sheetData/><sheetProtection sheet="1" objects="1"/><mergeCells/>')).toBe(
    '<sheetData/><mergeCells/>',
  );
});

test('a rule by formula advises, so that a wrong value can be mended', () => {
  const rule =
    '<dataValidation type="custom" errorStyle="stop" allowBlank="1"><formula1>A1</formula1></dataValidation>';
  expect(asExcelReads(rule)).toBe(
    '<dataValidation type="custom" errorStyle="warning" allowBlank="1"><formula1>A1</formula1></dataValidation>',
  );
  const list = '<dataValidation type="list" errorStyle="stop">';
  expect(asExcelReads(list)).toBe(list);
});

test('a workbook that speaks of a theme which is not there is opened, and one of which a sheet is gone is not', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Meting').addRow(['Uren', 12]);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  expect(types).toContain(theme);
  const without = async (part: string) => {
    const bytes = zipSync({
      ...Object.fromEntries(Object.entries(parts).filter(([path]) => path !== part)),
      '[Content_Types].xml': strToU8(types),
    });
    const host = await WorkbenchHost.fromXlsx(spreadsheetEngine(), 'x.xlsx', bytes.slice().buffer);
    return host.readRange({ sheet: 'Meting', row: 1, column: 1, rows: 1, columns: 2 });
  };
  expect(await without('xl/theme/theme1.xml')).toEqual([['Uren', 12]]);
  await expect(without('xl/worksheets/sheet1.xml')).rejects.toMatchObject({ code: 'corrupt' });
});
