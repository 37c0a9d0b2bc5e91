import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { WorkbenchHost } from './workbench-host';

/** Measures letters of eight pixels, in lines that are as high as the font. */
class Canvas {
  static measured = 0;
  font = '';
  getContext = () => this;
  save = () => undefined;
  restore = () => undefined;
  measureText(text: string) {
    Canvas.measured++;
    const height = Number(this.font.split('px')[0]?.split(' ').at(-1));
    return { width: text.length * 8, fontBoundingBoxAscent: height, fontBoundingBoxDescent: 0 };
  }
}
Object.assign(globalThis, { OffscreenCanvas: Canvas });
const engine = spreadsheetEngine();

test('rows are as high as the largest font and the most lines in them, measured once a font', () => {
  const rows = 2_000;
  const texts = Array.from({ length: rows }, (_, index) => [
    `A${String(index + 1)}`,
    `naam ${String(index)}`,
  ]);
  const long = 'woord '.repeat(30).trim();
  const data = {
    sheets: [
      {
        ...engine.helpers.createEmptyWorkbookData('Blad1').sheets[0],
        rowNumber: rows,
        cells: { ...Object.fromEntries(texts), A4: 'een\ntwee\ndrie', A5: long, B6: 'groot', A7: 'draai' },
        styles: { A5: 1, B6: 2, A7: 3 },
      },
    ],
    styles: { 1: { wrapping: 'wrap' }, 2: { fontSize: 40 }, 3: { rotation: 1 } },
  };
  const before = Canvas.measured;
  const { model } = new WorkbenchHost(engine, 'Hoog.xlsx', data as never);
  expect(Canvas.measured - before).toBeLessThan(100);
  const sheetId = model.getters.getActiveSheetId();
  const heightOf = (row: number) => model.getters.getRowSize(sheetId, row - 1);
  expect([1, 2, 3, rows].map(heightOf)).toEqual([23, 23, 23, 23]);
  expect(heightOf(4)).toBeGreaterThan(3 * 13);
  expect(heightOf(5)).toBeGreaterThan(10 * 13);
  expect(heightOf(6)).toBe(53 + 6);
  expect(heightOf(7)).toBeGreaterThan(30);
});
