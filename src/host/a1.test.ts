import fc from 'fast-check';
import { absoluteReference, addressOf, columnName, readAddress, sheetOfAddress } from './a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %p is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('a written address reads back as the same area', () => {
  const area = fc.record({
    row: fc.integer({ min: 1, max: 1_000_000 }),
    column: fc.integer({ min: 1, max: 16_000 }),
    rows: fc.integer({ min: 1, max: 48_000 }),
    columns: fc.integer({ min: 1, max: 384 }),
  });
  fc.assert(
    fc.property(area, (ref) => {
      expect(readAddress(addressOf(ref))).toEqual(ref);
    }),
  );
});

test.each(['A:C', '1:3', 'A1,C3', '', 'Blad1!A1', 'R1C1'])('%j is no single area', (address) => {
  expect(readAddress(address)).toBeNull();
});

test('an absolute reference quotes the sheet', () => {
  expect(absoluteReference({ sheet: "Piet's blad", row: 2, column: 2, rows: 8, columns: 3 })).toBe(
    "'Piet''s blad'!$B$2:$D$9",
  );
});

test.each([
  ['Meting!A1:B2', 'Meting'],
  ["'Piet''s blad!'!$A$1", "Piet's blad!"],
])('the sheet of %j is %j', (address, sheet) => {
  expect(sheetOfAddress(address)).toBe(sheet);
});
