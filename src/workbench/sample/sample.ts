import { dutchLocale, type Engine } from '../engine';
import type { WorkbookData } from '../workbench-host';
import { exampleSheetsOf } from './example-sheets';
import { metingSheet } from './meting-sheet';
import { Palette } from './sheet-builder';
import { tabel1Sheet } from './tabel1-sheet';

/** The workbook that the workbench opens with: published figures recomputed, a meting to repair, worked examples. */
export function sampleWorkbook(engine: Engine): WorkbookData {
  const palette = new Palette();
  const sheets = [tabel1Sheet(palette), metingSheet(palette), ...exampleSheetsOf(palette)];
  return {
    ...engine.helpers.createEmptyWorkbookData(),
    settings: { locale: dutchLocale },
    sheets: sheets.map((sheet, index) => sheet.build(`voorbeeld${String(index)}`)),
    styles: palette.styles,
    formats: palette.formats,
  } as WorkbookData;
}
