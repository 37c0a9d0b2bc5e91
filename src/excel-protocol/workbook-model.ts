/**
 * What a spreadsheet engine has to be able to do to stand in for Excel. Rows and columns are 1-based. What Excel would refuse is
 * a `HostFault` with Excel's own code.
 */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** As Excel gives it to an add-in: `''` for an empty cell, the code (`#N/A`) for an error. */
export type CellValue = string | number | boolean;

export type CellType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

type Rows<T> = readonly (readonly T[])[];

export interface Border {
  readonly style: string;
  readonly color: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface ConditionalFormat {
  readonly id: string;
  /** `Custom`, `ColorScale`, ... as Excel names them. */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** Words on one cell. */
export interface CellWords {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface Chart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly data: Area;
  /** The cell of its upper left corner. */
  readonly at: Area | null;
  /** Places of the series that are drawn as something else, with what. */
  readonly seriesTypes: Readonly<Record<number, string>>;
}

export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface SheetModel {
  readonly workbook: WorkbookModel;
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';

  /** The smallest area with everything that is filled in, or that has a format of its own; `null` for an empty sheet. */
  used(withFormats?: boolean): Area | null;
  values(area: Area): Rows<CellValue>;
  types(area: Area): Rows<CellType>;
  /** In English notation; a constant as its value. */
  formulas(area: Area): Rows<CellValue>;
  numberFormats(area: Area): Rows<string>;
  /** Which cells of the area are crossed out. */
  struck(area: Area): Rows<boolean>;
  /** How many cells of the area hold a formula. */
  formulaCells(area: Area): number;

  /** Enters cells as if they were typed; an apostrophe in front makes text of anything. */
  enter(area: Area, rows: Rows<CellValue>): void;
  setNumberFormats(area: Area, formats: Rows<string>): void;
  autofitColumns(area: Area): void;

  activate(): void;
  select(area: Area): void;
  remove(): void;

  /** The one that is shown over the others first. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds one over the others. */
  addConditionalFormat(areas: readonly Area[], type: string): ConditionalFormat;
  changeConditionalFormat(id: string, change: Partial<Omit<ConditionalFormat, 'id'>>): void;
  removeConditionalFormat(id: string): void;

  notes(): readonly CellWords[];
  addNote(row: number, column: number, content: string): void;
  removeNote(row: number, column: number): void;
  /** Comments are those of the users; an add-in looks at them only to stay out of their way. */
  comments(): readonly CellWords[];

  /** How many pictures and other shapes lie on it. */
  shapeCount(): number;

  charts(): readonly Chart[];
  addChart(type: string, data: Area): Chart;
  changeChart(name: string, change: Partial<Chart>): void;
  removeChart(name: string): void;

  /** Gives the name that the table got. */
  addTable(area: Area): string;
}

/** What happened on a sheet; no area where all of it may have changed. */
export interface SheetChange {
  readonly kind: 'changed' | 'row-sorted' | 'column-sorted' | 'selected' | 'deleted' | 'renamed';
  readonly sheet: string;
  /** Excel's name for it, such as `RangeEdited` or `RowInserted`. */
  readonly changeType: string;
  /** `B2:C4`, or `4:6` where whole rows moved. */
  readonly address: string;
}

export interface WorkbookModel {
  readonly name: string;
  /** In the order of their tabs. */
  sheets(): readonly SheetModel[];
  /** Adds a sheet at the end, without going to it. */
  addSheet(name: string): SheetModel;
  /** Adds the sheets of an .xlsx file at the end. */
  insertSheets(bytes: Uint8Array): Promise<readonly SheetModel[]> | readonly SheetModel[];
  /** Opens an .xlsx file as a workbook of its own. */
  openWorkbook(bytes: Uint8Array): Promise<void> | void;
  /** Where the user is: the id of a sheet, and what is selected there. */
  selection(): { readonly sheet: string; readonly areas: readonly Area[] };
  tables(): readonly Table[];
  renameTable(name: string, to: string): void;
  /** What a name stands for, such as `='Blad 1'!$A$1:$B$2`; `null` where there is none. */
  nameFormula(name: string): string | null;
  setName(name: string, formula: string): void;
  /** Text kept in the file, by key. */
  properties(): ReadonlyMap<string, string>;
  setProperty(key: string, value: string | null): void;
  recalculate(): void;
}
