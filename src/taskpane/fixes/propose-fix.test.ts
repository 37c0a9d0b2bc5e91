import { columnById, type ColumnId } from '../../meting/form/columns';
import { proposeFix } from './propose-fix';

const after = (text: string, column: ColumnId) => proposeFix(text, columnById(column))?.after;

test('text that is a number becomes that number, in Dutch and English notation', () => {
  expect(after('110,5', 'verloondeUren')).toBe(110.5);
  expect(after('110.5', 'verloondeUren')).toBe(110.5);
  expect(after(' 2025 ', 'jaar')).toBe(2025);
  expect(after('2025,5', 'jaar')).toBeUndefined();
  expect(after('veel', 'verloondeUren')).toBeUndefined();
});

test('what can be read in two ways is left to the user', () => {
  expect(after('1.234', 'verloondeUren')).toBeUndefined();
  expect(after('03-04-2025', 'datAanvTv')).toBeUndefined();
});

test('of a share or an amount of money no hours are made', () => {
  expect(after('50%', 'verloondeUren')).toBeUndefined();
  expect(after('€ 36', 'contracturenPW')).toBeUndefined();
  expect(after('50%', 'bonusaandeel')).toBe(0.5);
  expect(after('€ 2.000,50', 'lkvBedrag')).toBe(2000.5);
});

test('a date in letters or in another order becomes a date', () => {
  expect(after('31 december 2024', 'datEindTv')).toBe(45657);
  expect(after('2024-12-31', 'datEindTv')).toBe(45657);
  expect(after('31-12-2024', 'datEindTv')).toBe(45657);
});

test('a burgerservicenummer that is text becomes the number that the column shows with nine digits', () => {
  expect(proposeFix('1234.56.782', columnById('bsn'))).toEqual({
    kind: 'bsn',
    after: 123456782,
    numberFormat: '000000000',
  });
  // Its zero stays: as a number it would be lost once more.
  expect(proposeFix('10464554', columnById('bsn'))).toEqual({
    kind: 'bsn',
    after: '010464554',
    numberFormat: '@',
  });
  expect(after('010.464.554', 'bsn')).toBe('010464554');
  expect(after('123456789', 'bsn')).toBeUndefined();
  expect(after('12345', 'bsn')).toBeUndefined();
});

test('a list value is spelled as in the list: other names, capitals, one slip', () => {
  expect(after('Formeel dienstverband', 'vorm')).toBe('formeel');
  expect(after('OVERHEID ', 'sector')).toBe('overheid');
  expect(after('overhied', 'sector')).toBe('overheid');
  expect(after('formel', 'vorm')).toBe('formeel');
  expect(after('overheid', 'sector')).toBeUndefined();
  expect(after('iets anders', 'sector')).toBeUndefined();
});

test('spaces around and doubled within text go', () => {
  expect(after('  Groot  Amsterdam\u00a0', 'regio')).toBe('Groot Amsterdam');
});

test('a formula, a number and an empty cell are never touched', () => {
  const column = columnById('verloondeUren');
  expect(proposeFix({ formula: '=A1' }, column)).toBeNull();
  expect(proposeFix(12, column)).toBeNull();
  expect(proposeFix(null, column)).toBeNull();
  expect(proposeFix('', column)).toBeNull();
});
