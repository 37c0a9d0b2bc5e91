import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { dutchLocale, type WorkbookData } from './engine';
import { fitWords } from './word-widths';

const engine = spreadsheetEngine();
const wide = { 1: { wrapping: 'wrap', bold: true }, 2: { bold: true } };

/** The widths of the columns A to D afterwards; every letter is ten pixels wide. */
function widths(
  cells: Readonly<Record<string, string>>,
  styles: Readonly<Record<string, number>>,
  merges: readonly string[] = [],
) {
  const cols = { 0: { size: 50 }, 1: { size: 90 }, 2: { size: 90 }, 3: { size: 90 } };
  const data = {
    sheets: [{ id: 's', name: 's', cells, styles, merges, cols }],
    styles: wide,
  } as unknown as WorkbookData;
  fitWords(engine, data, (word) => 10 * word.length);
  return [0, 1, 2, 3].map((column) => data.sheets?.[0]?.cols?.[column]?.size);
}

it('makes a column as wide as the longest word of a heading that goes on in the next line', () => {
  expect(widths({ A1: 'Vorm', B1: 'Verloonde uren', C1: "'Contracturen per week" }, { 'A1:D1': 1 })).toEqual([
    50, 99, 129, 90,
  ]);
});

it('leaves columns alone whose headings stand in one line, are formulas, or are merged', () => {
  expect(widths({ B1: 'Verloonde uren' }, { 'A1:D1': 2 })).toEqual([50, 90, 90, 90]);
  expect(widths({ B1: '=Verloondeu' }, { 'A1:D1': 1 })).toEqual([50, 90, 90, 90]);
  expect(widths({ B1: 'Verloonde uren' }, { 'A1:D1': 1 }, ['B1:C1'])).toEqual([50, 90, 90, 90]);
});

it('breaks what is far wider than its column, and looks at no rows far below', () => {
  expect(widths({ A1: 'Doelgroepregister' }, { 'A1:D1': 1 })).toEqual([50, 90, 90, 90]);
  expect(widths({ B31: 'Verloonde uren' }, { 'A1:D40': 1 })).toEqual([50, 90, 90, 90]);
});

describe('what stands below the headings', () => {
  const locale = dutchLocale;
  function fitted(sheet: object, others: readonly object[] = []) {
    const data = {
      sheets: [{ id: 's', name: 's', cells: {}, styles: {}, merges: [], ...sheet }, ...others],
      styles: { 1: { wrapping: 'wrap', fontSize: 12 } },
      formats: { 1: 'dd-mm-yyyy', 2: '0.00' },
      settings: { locale },
    } as unknown as WorkbookData;
    fitWords(engine, data, (word) => 10 * word.length);
    return data.sheets?.[0];
  }
  const cols = { 0: { size: 84 }, 1: { size: 84 }, 2: { size: 20 } };

  it('fits dates, where the column is meant for them', () => {
    const sheet = fitted({ cols, formats: { 'A2:A500': 1, 'B2:B500': 2, 'C2:C500': 1 } });
    expect([0, 1, 2].map((column) => sheet?.cols?.[column]?.size)).toEqual([109, 84, 20]);
  });

  it('fits what a list offers, beside its arrow', () => {
    const rule = (range: string, criterion: object) => ({ id: range, ranges: [range], criterion });
    const sheet = fitted(
      {
        cols,
        dataValidationRules: [
          rule('A2:A99', { type: 'isValueInRange', values: ["'De lijsten'!$B$2:$B$3"] }),
          rule('B2:B99', { type: 'isValueInList', values: ['ja', 'nee'] }),
        ],
      },
      [{ id: 'l', name: 'De lijsten', cells: { B2: 'formeel', B3: 'inleen', B4: 'niet in de lijst' } }],
    );
    expect([0, 1].map((column) => sheet?.cols?.[column]?.size)).toEqual([114, 84]);
  });

  it('makes a row as high as the lines of a text in merged cells', () => {
    const cells = { A1: 'een twee drie vier vijf zes zeven acht', A3: 'een twee drie vier vijf zes' };
    const sheet = fitted({
      cols,
      cells,
      styles: { 'A1:B3': 1 },
      merges: ['A1:B1', 'A3:B3'],
      rows: { 0: { size: 45 }, 2: { size: 60 } },
    });
    // Three lines of twenty pixels, and two in a row that has room for them.
    expect([0, 2].map((row) => sheet?.rows?.[row]?.size)).toEqual([64, 60]);
  });
});
