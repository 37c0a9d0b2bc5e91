import { kindOfNumber } from '../../src/host/excel-values';
import { CellKind } from '../../src/workbook/table';
import { kindOfFormat, kindOfFormatCode } from '../../src/workbook/xlsx/number-format';

/** What a number is by the format of its cell: the same in a file and in the open workbook. */
test.each<[string, keyof typeof CellKind]>([
  ['General', 'number'],
  ['Standaard', 'number'],
  ['0', 'number'],
  ['0.00', 'number'],
  ['#,##0.00', 'number'],
  ['0.00E+00', 'number'],
  ['@', 'number'],
  ['0.00" uur"', 'number'],
  ['0.0 "u"', 'number'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'number'],
  ['_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-;_-* "-"??\\ _€_-;_-@_-', 'number'],
  ['[$-413]0.00', 'number'],
  ['[Red]0;[Blue]-0', 'number'],
  ['000000000', 'number'],
  ['dd-mm-yyyy', 'date'],
  ['[$-413]d mmmm yyyy', 'date'],
  ['[h]:mm', 'date'],
  ['[h]:mm" %"', 'date'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['0.0 %;[Red]\\-0.0 %', 'percent'],
  ['"€" #,##0.00', 'money'],
  ['€ 0', 'money'],
  ['#,##0 \\€', 'money'],
  ['_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 'money'],
  ['_ [$€-413]\\ * #,##0.00_ ;_ [$€-413]\\ * \\-#,##0.00_ ;_ @_ ', 'money'],
  ['[$€-2] #,##0.00', 'money'],
  ['[$EUR] #,##0.00', 'money'],
  ['[$EUR-413] #,##0', 'money'],
  ['#,##0" euro"', 'money'],
  ['"$"#,##0', 'money'],
  ['[$$-409]#,##0', 'money'],
  ['[$£-809]0', 'money'],
])('%s shows a %s', (code, kind) => {
  expect(kindOfFormatCode(code)).toBe(CellKind[kind]);
  expect(kindOfNumber(code)).toBe(CellKind[kind]);
});

test.each<[number, keyof typeof CellKind]>([
  [0, 'number'],
  [2, 'number'],
  [4, 'number'],
  [5, 'money'],
  [8, 'money'],
  [9, 'percent'],
  [10, 'percent'],
  [11, 'number'],
  [14, 'date'],
  [37, 'number'],
  [41, 'number'],
  [42, 'money'],
  [43, 'number'],
  [44, 'money'],
  [46, 'date'],
])('number format %d shows a %s', (id, kind) => {
  expect(kindOfFormat(id, undefined)).toBe(CellKind[kind]);
});

test('a range whose formats are not given holds numbers', () => {
  expect(kindOfNumber(undefined)).toBe(CellKind.number);
});
