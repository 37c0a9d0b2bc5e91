import { dutchLocale, type Engine, type WorkbookData } from '../engine';
import { exampleSheetsOf } from './example-sheets';
import { metingSheet } from './meting-sheet';
import { Palette, type SheetBuilder } from './sheet-builder';
import { tabel1Sheet } from './tabel1-sheet';

/** The workbook that the workbench opens with: a meting to repair, and published figures recomputed. */
export function sampleWorkbook(engine: Engine): WorkbookData {
  const palette = new Palette();
  return workbook(engine, palette, [metingSheet(palette), tabel1Sheet(palette)]);
}

/** A workbook with an example of every function, computing; apart, because its tables are no meting to check. */
export function examplesWorkbook(engine: Engine): WorkbookData {
  const palette = new Palette();
  return workbook(engine, palette, exampleSheetsOf(palette));
}

function workbook(engine: Engine, palette: Palette, sheets: readonly SheetBuilder[]): WorkbookData {
  return {
    ...engine.helpers.createEmptyWorkbookData(),
    settings: { locale: dutchLocale },
    sheets: sheets.map((sheet, index) => sheet.build(`voorbeeld${String(index)}`)),
    styles: palette.styles,
    formats: palette.formats,
  } as WorkbookData;
}
