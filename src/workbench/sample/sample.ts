import type { Language } from '../../locales/language';
import { dutchLocale, type Engine, type WorkbookData } from '../engine';
import { exampleSheetsOf } from './example-sheets';
import { collectionSheet } from './collection-sheet';
import { metingSheet } from './meting-sheet';
import { Palette, type SheetBuilder } from './sheet-builder';
import { tabel1Sheet } from './tabel1-sheet';

/** Who begins: each has another example, and the pane opens for it. */
export const visitors = ['bestuur', 'sectorraad', 'onderzoeker'] as const;
export type Visitor = (typeof visitors)[number];

const sheetsFor: Readonly<
  Record<Visitor, (palette: Palette, language: Language) => readonly SheetBuilder[]>
> = {
  bestuur: (palette, language) => [metingSheet(palette, language)],
  sectorraad: (palette, language) => [collectionSheet(palette, language)],
  onderzoeker: (palette, language) => [tabel1Sheet(palette, language), ...exampleSheetsOf(palette, language)],
};

/** The example for who begins: a meting to repair, where to collect them, or published figures recomputed with an example of every function. */
export function sampleWorkbook(engine: Engine, visitor: Visitor, language: Language): WorkbookData {
  const palette = new Palette();
  return workbook(engine, palette, sheetsFor[visitor](palette, language));
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
