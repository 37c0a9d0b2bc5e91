import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { clipboardRows, clipboardText } from './clipboard-text';
import { WorkbenchHost } from './workbench-host';

describe('a text of the clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['rows and cells', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['an empty row within', 'a\n\nb', [['a'], [''], ['b']]],
    ['a cell of two lines', 'a\t"een\ntwee"\tb\nc', [['a', 'een\ntwee', 'b'], ['c']]],
    ['one that ends the text, with quotes in it', '"een\r\n""twee"""', [['een\n"twee"']]],
    ['a cell with a tab', '"a\tb"\tc', [['a\tb', 'c']]],
    ['quotes that are part of a text', '"Jan"\t3" buis\t"\n"x', [['"Jan"', '3" buis', '"'], ['"x']]],
    ['quotes that end nowhere', '"een\ntwee', [['"een'], ['twee']]],
    ['an empty cell at the end', 'a\t', [['a', '']]],
    ['nothing', '', [['']]],
  ])('has %s', (_, text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
    expect(clipboardRows(clipboardText(rows))).toEqual(rows);
  }); // prettier-ignore
});

describe('a paste that the grid takes itself', () => {
  const engine = spreadsheetEngine();
  const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  async function pasted(text: string) {
    const host = new WorkbenchHost(engine, 'x.xlsx');
    const range = { sheet: 'Blad1', row: 1, column: 1, rows: 3, columns: 2 };
    await host.writeRange(
      range,
      Array.from({ length: 3 }, () => ['oud', 'oud']),
    );
    host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target, clipboardContent: { text } });
    return host.readRange(range);
  }

  test('keeps a cell of two lines one cell, and the row below what it was', async () => {
    const rows = [['1', 'een\ntwee'], ['=SUM(1;2)', 'b\tc']]; // prettier-ignore
    expect(await pasted(`${clipboardText(rows)}\r\n`)).toEqual([
      [1, 'een\ntwee'],
      [3, 'b\tc'],
      ['oud', 'oud'],
    ]);
  });

  test.each([undefined, 'asValue'] as const)(
    'leaves the cells their looks, with the option %s',
    (pasteOption) => {
      const { model } = new WorkbenchHost(engine, 'x.xlsx');
      const sheetId = model.getters.getActiveSheetId();
      const area = [{ left: 0, right: 1, top: 0, bottom: 0 }];
      model.dispatch('SET_FORMATTING', { sheetId, target: area, style: { bold: true }, format: '0.00' });
      const clipboardContent = { text: '5\t' };
      model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target, clipboardContent, pasteOption } as never);
      const cells = [0, 1].map((col) => model.getters.getCell({ sheetId, col, row: 0 }));
      expect(cells.map((cell) => [cell?.style, cell?.format])).toEqual([
        [{ bold: true }, '0.00'],
        [{ bold: true }, '0.00'],
      ]);
      expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).formattedValue).toBe('5,00');
    },
  );
});
