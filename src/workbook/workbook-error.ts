import type { OverBudget } from './budget';

/** Why a file could not be read, wholly or from some point on. Words for each stand in `locales`. */
export type WorkbookErrorCode =
  | 'empty-file'
  /** It was chosen, and after that saved anew, moved or removed: a page may then no longer read it. */
  | 'file-changed'
  | 'not-a-workbook'
  | 'html-named-workbook'
  | 'text-named-workbook'
  /** A payroll return (loonaangifte), whole or damaged: there is no meting in it yet. */
  | 'loonaangifte'
  /** A PDF, or a document or presentation of Office, whatever its name. */
  | 'document'
  /** XML of another kind. */
  | 'xml'
  | 'encrypted'
  | 'legacy-xls'
  | 'xlsb'
  /** A flat OpenDocument workbook (.fods): one XML file. */
  | 'flat-ods'
  /** An XML spreadsheet of Excel 2003. */
  | 'xml-2003'
  /** An OpenDocument file where only .xlsx will do, or one that is no spreadsheet. */
  | 'ods'
  | 'truncated'
  | 'corrupt'
  | 'checksum'
  | 'too-large'
  | 'too-compressed'
  | 'entity-declaration'
  | 'missing-part'
  | 'bad-xml'
  | 'bad-reference'
  /** A cell holds what its type does not allow, e.g. letters in a number. */
  | 'bad-value'
  | 'cell-too-long'
  | 'no-sheets'
  | 'csv-malformed'
  /** A pair of quotation marks holds whole lines. */
  | 'csv-swallowed'
  /** More rows than a sheet has, or Parquet: not for a workbook, but the terminal counts it (`count`). */
  | 'beyond-sheet'
  /** Reading and checking asked more of the machine than a file may (`budget.ts`). */
  | OverBudget
  | 'cancelled';

/** A named reading error: code, and where it happened as far as known. No prose. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'WorkbookError';
  }
}
