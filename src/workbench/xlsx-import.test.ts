import { asExcelReads } from './xlsx-import';

test('text that looks like a number, a date or a formula stays text', () => {
  expect(asExcelReads('<si><t>012345678</t></si><si><t xml:space="preserve">=1+1</t></si>')).toBe(
    '<si><t>\'012345678</t></si><si><t xml:space="preserve">\'=1+1</t></si>',
  );
  expect(asExcelReads('<c r="A1" t="inlineStr"><is><t>2024-12</t></is></c>')).toContain("<t>'2024-12</t>");
});

test('other text and other cells are left alone', () => {
  const xml = '<si><t>Loonheffingennummer</t></si><c r="A1"><v>12</v></c><si><r><t>1</t></r></si>';
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
