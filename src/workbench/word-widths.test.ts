import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import type { WorkbookData } from './engine';
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
