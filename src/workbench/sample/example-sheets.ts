import { exampleSheets, type ExampleCell } from '../../functions/example-sheets';
import { namespace } from '../../functions/formula';
import { functions as english } from '../../locales/en/functions';
import type { Language } from '../../locales/language';
import { functions as dutch } from '../../locales/nl/functions';
import { formula, given, quiet, title, total } from './looks';
import { SheetBuilder, type Look, type Palette } from './sheet-builder';

const looks: Readonly<Record<ExampleCell['style'], Look>> = {
  title,
  function: { ...total, textColor: '#154273' },
  text: quiet,
  'formula text': formula,
  input: given,
  result: { bold: true, align: 'left' },
};

/** Widths in the description are in characters. */
const PIXELS_PER_CHARACTER = 7.4;

/** For each group of functions a sheet with the documented examples, computing. */
export function exampleSheetsOf(palette: Palette, language: Language): readonly SheetBuilder[] {
  // The grid takes formulas in Dutch notation, whatever the page speaks.
  return exampleSheets(language === 'nl' ? dutch : english, 'nl').map(({ name, cells, widths }) => {
    const sheet = new SheetBuilder(name, palette)
      .columnWidths(...widths.map((characters) => Math.round(characters * PIXELS_PER_CHARACTER)))
      .rowHeight(1, 32);
    for (const cell of cells) {
      const value = cell.formula === undefined ? shownValue(cell) : { formula: cell.formula };
      sheet.put(cell.row, cell.column, value, looks[cell.style]);
    }
    return sheet;
  });
}

/** A function by its full name, as it is typed; its bare name (`NULMETING`) is also the label of a field on other sheets. */
function shownValue({ value, style }: ExampleCell): string | number | boolean | null {
  if (value === undefined) return null;
  return style === 'function' ? `${namespace}.${String(value)}` : value;
}
