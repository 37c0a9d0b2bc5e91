import type * as Spreadsheet from '@odoo/o-spreadsheet';
import type { Language } from '../locales/language';

/** The spreadsheet engine of the workbench: a global of the page, a module in Node. */
export type Engine = typeof Spreadsheet;
export type Model = Spreadsheet.Model;
/** Data of a workbook as the engine takes and gives it. */
export type WorkbookData = Partial<ReturnType<Model['exportData']>>;
export type EvaluatedCell = Spreadsheet.EvaluatedCell;
export type Zone = Spreadsheet.Zone;
export type DispatchResult = Spreadsheet.DispatchResult;
export type CellPosition = Spreadsheet.CellPosition;
export type EngineLocale = Spreadsheet.Locale;

/** Numbers, dates and formulas as they are written in a language; dates alike, since a format stands in the cell and goes into the file. */
export const localeOf = (language: Language): EngineLocale =>
  language === 'nl' ? dutchLocale : englishLocale;

export const dutchLocale: EngineLocale = {
  name: 'Nederlands',
  code: 'nl_NL',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd-mm-yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const englishLocale: EngineLocale = {
  ...dutchLocale,
  name: 'English',
  code: 'en_GB',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  formulaArgSeparator: ',',
};
