import type { Batch, Cell } from '../workbook/table';
import type { Severity } from '../meting/judge/finding';

export type Feature =
  | 'chart'
  | 'insert-sheets'
  | 'tables'
  | 'marks'
  | 'recalculate'
  | 'properties'
  /** Open a workbook of its own beside this one. */
  | 'new-workbook';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A rectangle of a sheet; 1-based, inclusive of its first row and column. */
export interface RangeRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula in English notation, beginning with `=`. */
export interface FormulaCell {
  readonly formula: string;
}

/**
 * What may be written: a value or a formula; `null` empties the cell. Text is always written as that text, also where it
 * begins with `=` or looks like a number or a date: what came from a file can never become a formula.
 */
export type WriteCell = string | number | boolean | null | FormulaCell;

/** Values for a rectangle whose first cell is `row`, `column`; 1-based. */
export interface RangeWrite {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly WriteCell[])[];
  /** Set before the values, e.g. `dd-mm-yyyy`; without it the cells keep theirs, and a cell formatted as text keeps numbers as text. */
  readonly numberFormat?: string;
}

export interface TableSpec {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WriteCell[])[];
  readonly numberFormats?: readonly (string | null)[];
}

/** Something that is put on a new sheet. */
export type SheetPart =
  | { readonly writes: readonly RangeWrite[] }
  | { readonly table: Omit<TableSpec, 'at'> & { readonly at: Omit<TableSpec['at'], 'sheet'> } }
  | { readonly chart: Omit<ChartSpec, 'sheet' | 'data'> & { readonly data: Omit<RangeRef, 'sheet'> } };

/** A mark on a cell with a finding. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly note: string;
}

export interface ChartSpec {
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly kind: 'line' | 'column';
  /** How many of the last series are drawn as a line across the columns, for example a target. */
  readonly lines?: number;
  readonly data: RangeRef;
  readonly at: { readonly row: number; readonly column: number };
}

export interface ChangeEvent {
  readonly sheet: string;
  /** `null` where the whole sheet may have changed (rows inserted, undo). */
  readonly range: RangeRef | null;
}

export type Unsubscribe = () => void;

/**
 * Where the open workbook lives. One contract suite (`contract.ts`) runs on every adapter.
 * What cannot be done is a `HostError`. Values go in and out as Excel shows them to a formula: dates are serial numbers, errors are Excel's codes.
 */
export interface WorkbookHost {
  readonly kind: 'excel' | 'workbench' | 'none';
  supports(feature: Feature): boolean;
  /** The workbook's name, for messages. */
  workbookName(): Promise<string>;
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The smallest range with everything that is filled in; `null` for an empty sheet. No cell is read. */
  usedRange(sheet: string): Promise<RangeRef | null>;
  /** Whether a value on the sheet can change without anyone writing there. Where the host cannot tell: true. */
  hasFormulas(sheet: string): Promise<boolean>;
  /** The used range in blocks of at most `cells` cells; nothing for an empty sheet. */
  readUsedRange(
    sheet: string,
    options?: { readonly cells?: number; readonly signal?: AbortSignal },
  ): AsyncIterable<Batch>;
  /** A few rows as they come in a block of the used range: with dates told apart from numbers. */
  readBlock(ref: RangeRef): Promise<Batch>;
  readRange(ref: RangeRef): Promise<readonly (readonly Cell[])[]>;
  /** What was entered in a range: formulas in English notation, constants as their value. */
  readFormulas(ref: RangeRef): Promise<readonly (readonly (Cell | FormulaCell)[])[]>;
  /** One write is one step of the undo history. */
  writeRange(ref: RangeRef, values: readonly (readonly WriteCell[])[]): Promise<void>;
  /** Several ranges of one sheet, written together as one step of the undo history; the cells between them are not touched. */
  writeRanges(sheet: string, writes: readonly RangeWrite[]): Promise<void>;
  /** How the cells show numbers; what stands in them stays. */
  setNumberFormat(ref: RangeRef, numberFormat: string): Promise<void>;
  /** Adds a sheet at the end, without going to it. Gives its name: numbered where the name is taken, mended where Excel forbids it. */
  addSheet(name: string): Promise<string>;
  /** Has all that is done in it be one step of the undo history; only where the host can do that. */
  asOneStep?<T>(work: () => Promise<T>): Promise<T>;
  /** Removes a sheet that this product added. Excel cannot undo this. */
  deleteSheet(name: string): Promise<void>;
  writeTable(spec: TableSpec): Promise<void>;
  /** Marks cells without touching the user's own formatting; replaces the marks this product made before on that sheet. */
  markCells(sheet: string, marks: readonly Mark[]): Promise<void>;
  clearMarks(sheet: string): Promise<void>;
  /** @param options `withKeyboard` moves the keyboard there as well, where the host can: an add-in in Excel cannot */
  select(ref: RangeRef, options?: { readonly withKeyboard?: boolean }): Promise<void>;
  getSelection(): Promise<RangeRef>;
  onChange(listener: (event: ChangeEvent) => void): Promise<Unsubscribe>;
  /** Tells where the user goes in the sheets. A host that cannot tell is silent. */
  onSelect(listener: (selected: RangeRef) => void): Promise<Unsubscribe>;
  /**
   * Puts the sheets of an .xlsx file behind those that are there, or in the place of the only one where that is empty; where the
   * host can, all of it is one step back.
   *
   * @param name of a workbook that has none of its own yet; a host that names workbooks itself takes no notice
   */
  insertSheets(bytes: ArrayBuffer, name?: string): Promise<readonly string[]>;
  /**
   * Opens an .xlsx file as a new workbook, in a window of its own.
   *
   * @param paneAt what the pane of the new workbook is asked, where opening it begins this pane anew; see `askedOpening`
   * @param name under which it is saved; a host that names workbooks itself takes no notice
   */
  openWorkbook(bytes: ArrayBuffer, paneAt?: string, name?: string): Promise<void>;
  /**
   * Shows a file of the user in place of the open workbook, with all that is told when a file is opened; only where the host shows
   * one workbook at a time. Rejects where the user keeps what is open, or the file cannot be opened.
   */
  openFile?(file: File, paneAt?: string): Promise<void>;
  /** Told whether the pane has made something that is in no workbook and in no file yet; only by hosts that save, or are closed, themselves. */
  keepsWaiting?(waiting: boolean): void;
  setName(name: string, ref: RangeRef): Promise<void>;
  getName(name: string): Promise<RangeRef | null>;
  setChart(spec: ChartSpec): Promise<void>;
  /** Text kept inside the workbook (not on the machine): explanations, marks, settings. */
  readProperty(key: string): Promise<string | null>;
  writeProperty(key: string, value: string | null): Promise<void>;
  recalculate(): Promise<void>;
}
