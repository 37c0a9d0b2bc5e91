import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { bsnCells, entriesOf, isTakenOtherwise } from './as-entered';
import { dutchLocale } from './engine';

const { helpers } = spreadsheetEngine();
const isOther = (text: string) => isTakenOtherwise(text, dutchLocale, helpers);

it.each(['0612345678', '0012', '12345678901234567', '12E5', '3-4', '1/2', '12-2024'])(
  'knows that %s does not stay what it is',
  (text) => {
    expect(isOther(text)).toBe(true);
  },
);

it.each(['612345678', '0', '0,5', '1.234,50', '31-12-2024', '1-2-24', '2024-12-31', '10:30', '10.10'])(
  'says nothing of %s, which is what it seems, or stays text',
  (text) => {
    expect(isOther(text)).toBe(false);
  },
);

it('says nothing of a text, a formula, and what can be no day', () => {
  for (const text of ["'0612", '=A1', '06-12345678', '99-99', 'a 1-2', '']) expect(isOther(text)).toBe(false);
});

describe('cells of BSNs', () => {
  const sheet = (col: number, row: number) => (col === 1 && row === 2 ? 'Burgerservicenummer' : '');
  const found = (text: string, at: { col: number; row: number }) => {
    const entries = entriesOf(text, at);
    const isBsn = bsnCells(entries, sheet);
    return entries.filter(isBsn).map(({ text: each }) => each);
  };

  it('are those under a heading in the sheet', () => {
    expect(found('012345678\t012345678\n12345678\t01234567', { col: 1, row: 3 })).toEqual(['012345678']);
    expect(found('012345678', { col: 1, row: 2 })).toEqual([]);
    expect(found('012345678', { col: 2, row: 3 })).toEqual([]);
  });

  it('or under one that comes with them', () => {
    expect(found('Naam\tBSN\r\nJan\t012345678\r\n', { col: 4, row: 0 })).toEqual(['012345678']);
  });

  it('and no cell with anything but the digits of one', () => {
    for (const text of ['0612345678', '0012', '0', 'x012345678'])
      expect(found(text, { col: 1, row: 3 })).toEqual([]);
  });
});
