import type * as Spreadsheet from '@odoo/o-spreadsheet';

/** The spreadsheet engine of the workbench: a global of the page, a module in Node. */
export type Engine = typeof Spreadsheet;
export type Model = Spreadsheet.Model;
/** Data of a workbook as the engine takes and gives it. */
export type WorkbookData = Partial<ReturnType<Model['exportData']>>;
export type EvaluatedCell = Spreadsheet.EvaluatedCell;
export type Zone = Spreadsheet.Zone;
export type CellPosition = Spreadsheet.CellPosition;
export type EngineLocale = Spreadsheet.Locale;

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
