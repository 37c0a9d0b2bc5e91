import { dutchLocale, type Engine, type WorkbookData } from '../engine';
import { exampleSheetsOf } from './example-sheets';
import { metingSheet } from './meting-sheet';
import { Palette, type SheetBuilder } from './sheet-builder';
import { tabel1Sheet } from './tabel1-sheet';

/** Who begins: each has another example, and the pane opens for it. */
export const visitors = ['bestuur', 'sectorraad', 'onderzoeker'] as const;
export type Visitor = (typeof visitors)[number];

/** The example for who begins: a meting to repair, or published figures recomputed with an example of every function. */
export function sampleWorkbook(engine: Engine, visitor: Visitor): WorkbookData {
  const palette = new Palette();
  return workbook(
    engine,
    palette,
    visitor === 'onderzoeker' ? [tabel1Sheet(palette), ...exampleSheetsOf(palette)] : [metingSheet(palette)],
  );
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
