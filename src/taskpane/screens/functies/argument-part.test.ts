import { sectorOrTotal } from '../../../functions/choices';
import type { ArgumentKind } from '../../../functions/spec';
import { readPart, readReference, referenceText } from './argument-part';

const part = (typed: string, type: ArgumentKind, notation: 'nl' | 'en' = 'nl') =>
  readPart(typed, { id: 'x', type }, notation, 'Blad1');

const number: ArgumentKind = { kind: 'number' };
const choice: ArgumentKind = { kind: 'choice', choice: sectorOrTotal };

it.each([
  ['', number, { kind: 'absent', formula: '' }],
  ['25,5', number, { kind: 'value', formula: '25.5', value: 25.5 }],
  ['1,93%', number, { kind: 'value', formula: '0.0193', value: 0.0193 }],
  ['markt', choice, { kind: 'value', formula: '"markt"', value: 'markt' }],
  ['"Government"', choice, { kind: 'value', formula: '"overheid"', value: 'overheid' }],
  ['mrkt', choice, { kind: 'value', formula: '"mrkt"', value: 'mrkt' }],
  ['123456782', { kind: 'text' }, { kind: 'value', formula: '"123456782"', value: '123456782' }],
  ['31-12-2024', { kind: 'date' }, { kind: 'value', formula: '"31-12-2024"', value: '31-12-2024' }],
  ['WAAR', { kind: 'boolean' }, { kind: 'value', formula: 'TRUE', value: true }],
  ['SOM(A1;25,5)', number, { kind: 'expression', formula: 'SUM(A1,25.5)' }],
  ['DATUM(2024;12;31)', { kind: 'date' }, { kind: 'expression', formula: 'DATE(2024,12,31)' }],
] as const)('reads %j', (typed, type, expected) => {
  expect(part(typed, type)).toEqual(expected);
});

it('reads a number in English notation where that is the language', () => {
  expect(part('25.5', number, 'en')).toEqual({ kind: 'value', formula: '25.5', value: 25.5 });
});

it.each([
  ['B2', { sheet: 'Blad1', row: 2, column: 2, rows: 1, columns: 1 }],
  ['$b$2:c9', { sheet: 'Blad1', row: 2, column: 2, rows: 8, columns: 2 }],
  ["'Mijn ''blad'!A1", { sheet: "Mijn 'blad", row: 1, column: 1, rows: 1, columns: 1 }],
  ['Meting!A2:A4', { sheet: 'Meting', row: 2, column: 1, rows: 3, columns: 1 }],
  ['C9:B2', null],
  ['markt', null],
])('sees the range in %s', (text, expected) => {
  expect(readReference(text, 'Blad1')).toEqual(expected);
});

it.each([
  ['Meting', 'Meting!A1'],
  ['Tabel 1', "'Tabel 1'!A1"],
  ["Jan's", "'Jan''s'!A1"],
  ['A1', "'A1'!A1"],
])('writes sheet %s so that a formula can name it', (sheet, expected) => {
  expect(referenceText(sheet, 'A1')).toBe(expected);
});
