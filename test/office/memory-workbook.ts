import { addressOf } from '../../src/host/a1';
import type {
  Area,
  CellType,
  CellValue,
  CellWords,
  Chart,
  ConditionalFormat,
  SheetChange,
  SheetModel,
  Table,
  WorkbookModel,
} from '../../src/excel-protocol/workbook-model';
import { HostFault } from '../../src/excel-protocol/wire';

/**
 * A workbook in memory that behaves as Excel does where that is easy to get wrong: what is typed is interpreted, names are taken
 * or forbidden, properties are cut off, protected sheets refuse. It computes only the formulas of the host contract.
 */

interface MemoryCell {
  readonly entered: CellValue;
  readonly isText: boolean;
}

const mostColumns = 16_384;
const keyOf = (row: number, column: number) => row * mostColumns + column - 1;

function areaMap<T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
  );
}

/** What Excel makes of something typed or handed over by an add-in; `null` empties the cell. */
function typed(input: CellValue): MemoryCell | null {
  if (input === '') return null;
  if (typeof input !== 'string') return { entered: input, isText: false };
  if (input.startsWith("'")) return { entered: input.slice(1), isText: true };
  const trimmed = input.trim();
  if (/^[=+\-@]/.test(trimmed) && trimmed.length > 1)
    return { entered: trimmed.startsWith('=') ? trimmed : `=${trimmed}`, isText: false };
  if (/^(true|waar)$/i.test(trimmed)) return { entered: true, isText: false };
  if (/^(false|onwaar)$/i.test(trimmed)) return { entered: false, isText: false };
  if (/^#\w/.test(trimmed)) return { entered: `=${trimmed}`, isText: false };
  const number = Number(trimmed.replace(/[€%]/g, '').replace(',', '.').trim());
  if (trimmed !== '' && Number.isFinite(number)) return { entered: number, isText: false };
  if (/^\d{1,4}-\d{1,2}(-\d{1,4})?$/.test(trimmed)) return { entered: 45_000, isText: false };
  return { entered: input, isText: true };
}

export class MemorySheet implements SheetModel {
  readonly id: string;
  visibility: SheetModel['visibility'] = 'Visible';
  isProtected = false;
  /** How many pictures and other shapes lie on it. */
  shapes = 0;
  /** Kept by the users themselves. */
  readonly userComments: CellWords[] = [];
  private readonly cells = new Map<number, MemoryCell>();
  private readonly formats = new Map<number, string>();
  private readonly crossedOut = new Set<number>();
  private formatsNow: readonly ConditionalFormat[] = [];
  private notesNow: readonly CellWords[] = [];
  private chartsNow: readonly Chart[] = [];

  constructor(
    readonly workbook: MemoryWorkbook,
    public name: string,
    number: number,
  ) {
    this.id = `{00000000-0001-0000-0000-${String(number).padStart(12, '0')}}`;
  }

  used(withFormats = false): Area | null {
    const keys = [...this.cells.keys(), ...(withFormats ? this.formats.keys() : [])];
    if (keys.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const key of keys) {
      const [row, column] = [Math.floor(key / mostColumns), (key % mostColumns) + 1];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private value(row: number, column: number): CellValue {
    const cell = this.cells.get(keyOf(row, column));
    if (cell === undefined) return '';
    return typeof cell.entered === 'string' && !cell.isText ? this.compute(cell.entered) : cell.entered;
  }

  private compute(formula: string): CellValue {
    if (formula === '=1+1') return 2;
    if (formula === '=1/0') return '#DIV/0!';
    if (formula === '=NA()') return '#N/A';
    if (formula === '=SUM(A1:A2)') return Number(this.value(1, 1)) + Number(this.value(2, 1));
    return '#NAME?';
  }

  private type(row: number, column: number): CellType {
    const cell = this.cells.get(keyOf(row, column));
    if (cell === undefined) return 'Empty';
    const value = this.value(row, column);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return cell.isText ? 'String' : 'Error';
  }

  values(area: Area): CellValue[][] {
    return areaMap(area, (row, column) => this.value(row, column));
  }

  types(area: Area): CellType[][] {
    return areaMap(area, (row, column) => this.type(row, column));
  }

  formulas(area: Area): CellValue[][] {
    return areaMap(area, (row, column) => this.cells.get(keyOf(row, column))?.entered ?? '');
  }

  numberFormats(area: Area): string[][] {
    return areaMap(area, (row, column) => this.formats.get(keyOf(row, column)) ?? 'General');
  }

  struck(area: Area): boolean[][] {
    return areaMap(area, (row, column) => this.crossedOut.has(keyOf(row, column)));
  }

  /** Crosses cells out, as the user does. */
  crossOut(area: Area): void {
    areaMap(area, (row, column) => this.crossedOut.add(keyOf(row, column)));
  }

  formulaCells(): number {
    this.mayChange();
    return [...this.cells.values()].filter(({ entered, isText }) => typeof entered === 'string' && !isText)
      .length;
  }

  enter(area: Area, rows: readonly (readonly CellValue[])[]): void {
    this.mayChange();
    for (const [r, row] of rows.entries())
      for (const [c, input] of row.entries()) {
        const cell = typed(input);
        const key = keyOf(area.row + r, area.column + c);
        if (cell === null) this.cells.delete(key);
        else this.cells.set(key, cell);
      }
    this.workbook.tell({
      kind: 'changed',
      sheet: this.id,
      changeType: 'RangeEdited',
      address: addressOf(area),
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.mayChange();
    for (const [r, row] of formats.entries())
      for (const [c, format] of row.entries()) this.formats.set(keyOf(area.row + r, area.column + c), format);
  }

  /** How many cells have a number format of their own. */
  get formattedCells(): number {
    return this.formats.size;
  }

  autofitColumns(): void {
    this.mayChange();
  }

  activate(): void {
    if (this.workbook.selection().sheet !== this.id) this.select({ row: 1, column: 1, rows: 1, columns: 1 });
  }

  select(area: Area): void {
    this.workbook.selected = { sheet: this.id, areas: [area] };
    this.workbook.tell({ kind: 'selected', sheet: this.id, changeType: '', address: addressOf(area) });
  }

  remove(): void {
    this.workbook.removeSheet(this);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.formatsNow;
  }

  addConditionalFormat(areas: readonly Area[], type: string): ConditionalFormat {
    this.mayChange();
    const format = { id: this.workbook.newId(), type, areas, formula: '', fill: '', borders: {} };
    this.formatsNow = [format, ...this.formatsNow];
    return format;
  }

  changeConditionalFormat(id: string, change: Partial<ConditionalFormat>): void {
    this.mayChange();
    this.formatsNow = this.formatsNow.map((format) => (format.id === id ? { ...format, ...change } : format));
  }

  removeConditionalFormat(id: string): void {
    this.mayChange();
    this.formatsNow = this.formatsNow.filter((format) => format.id !== id);
  }

  notes(): readonly CellWords[] {
    return this.notesNow;
  }

  addNote(row: number, column: number, content: string): void {
    this.mayChange();
    const isHere = (words: CellWords) => words.row === row && words.column === column;
    if (this.notesNow.some(isHere) || this.userComments.some(isHere))
      throw new HostFault('InvalidOperation', 'the cell has words already');
    this.notesNow = [...this.notesNow, { row, column, content }];
  }

  removeNote(row: number, column: number): void {
    this.mayChange();
    this.notesNow = this.notesNow.filter((words) => words.row !== row || words.column !== column);
  }

  comments(): readonly CellWords[] {
    return this.userComments;
  }

  shapeCount(): number {
    return this.shapes;
  }

  charts(): readonly Chart[] {
    return this.chartsNow;
  }

  addChart(type: string, data: Area): Chart {
    this.mayChange();
    const name = `Grafiek ${this.chartsNow.length + 1}`;
    const chart = { name, type, title: '', data, at: null, seriesTypes: {} };
    this.chartsNow = [...this.chartsNow, chart];
    return chart;
  }

  changeChart(name: string, change: Partial<Chart>): void {
    this.mayChange();
    if (
      change.name !== undefined &&
      change.name !== name &&
      this.chartsNow.some((chart) => chart.name === change.name)
    )
      throw new HostFault('ItemAlreadyExists', change.name);
    this.chartsNow = this.chartsNow.map((chart) => (chart.name === name ? { ...chart, ...change } : chart));
  }

  removeChart(name: string): void {
    this.mayChange();
    this.chartsNow = this.chartsNow.filter((chart) => chart.name !== name);
  }

  addTable(area: Area): string {
    this.mayChange();
    if (area.rows < 2) throw new HostFault('InvalidArgument', 'a table has a row under its headings');
    return this.workbook.addTable({ name: '', sheet: this.id, area });
  }

  private mayChange(): void {
    if (this.isProtected) throw new HostFault('AccessDenied', 'the sheet is protected');
  }
}

export class MemoryWorkbook implements WorkbookModel {
  readonly name = 'Meting 2025.xlsx';
  selected: ReturnType<WorkbookModel['selection']>;
  recalculations = 0;
  /** Whether its sheets may not be removed. */
  isProtected = false;
  /** What was opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  private sheetsNow: readonly MemorySheet[] = [];
  private tablesNow: readonly Table[] = [];
  private readonly names = new Map<string, string>();
  private readonly propertiesNow = new Map<string, string>();
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private lastId = 0;

  constructor() {
    const first = this.addSheet('Blad1');
    this.selected = { sheet: first.id, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] };
  }

  newId(): string {
    return `{${String(++this.lastId)}}`;
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: SheetChange): void {
    for (const listener of this.listeners) listener(change);
  }

  sheets(): readonly MemorySheet[] {
    return this.sheetsNow;
  }

  sheet(name: string): MemorySheet {
    const found = this.sheetsNow.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`the workbook has no sheet ${name}`);
    return found;
  }

  addSheet(name: string): MemorySheet {
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name)) throw new HostFault('InvalidArgument', name);
    if (this.sheetsNow.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new HostFault('ItemAlreadyExists', name);
    const sheet = new MemorySheet(this, name, ++this.lastId);
    this.sheetsNow = [...this.sheetsNow, sheet];
    return sheet;
  }

  removeSheet(sheet: MemorySheet): void {
    if (this.isProtected) throw new HostFault('AccessDenied', 'the workbook is protected');
    if (this.sheetsNow.length === 1) throw new HostFault('InvalidOperation', 'the last sheet');
    this.sheetsNow = this.sheetsNow.filter((each) => each !== sheet);
    const [first] = this.sheetsNow;
    if (first !== undefined && this.selected.sheet === sheet.id) first.activate();
  }

  /** Of a file only its first bytes are looked at: it stands for one with the sheets `Een` and `Twee`. */
  insertSheets(bytes: Uint8Array): readonly MemorySheet[] {
    mustBeWorkbook(bytes);
    return ['Een', 'Twee'].map((name) => this.addSheet(name));
  }

  openWorkbook(bytes: Uint8Array): void {
    mustBeWorkbook(bytes);
    this.opened.push(bytes);
  }

  selection(): ReturnType<WorkbookModel['selection']> {
    return this.selected;
  }

  tables(): readonly Table[] {
    return this.tablesNow;
  }

  addTable(table: Table): string {
    const name = `Tabel${this.tablesNow.length + 1}`;
    this.tablesNow = [...this.tablesNow, { ...table, name }];
    return name;
  }

  renameTable(name: string, to: string): void {
    if (this.tablesNow.some((table) => table.name.toLowerCase() === to.toLowerCase()))
      throw new HostFault('InvalidArgument', `the name ${to} is taken`);
    this.tablesNow = this.tablesNow.map((table) => (table.name === name ? { ...table, name: to } : table));
  }

  nameFormula(name: string): string | null {
    return this.names.get(name) ?? null;
  }

  setName(name: string, formula: string): void {
    this.names.set(name, formula);
  }

  properties(): ReadonlyMap<string, string> {
    return this.propertiesNow;
  }

  /** Excel for Windows and Mac cut off without a word. */
  setProperty(key: string, value: string | null): void {
    if (value === null) this.propertiesNow.delete(key);
    else this.propertiesNow.set(key.slice(0, 255), value.slice(0, 255));
  }

  recalculate(): void {
    this.recalculations++;
  }
}

function mustBeWorkbook([first, second]: Uint8Array): void {
  if (first !== 0x50 || second !== 0x4b) throw new HostFault('InvalidArgument', 'no workbook');
}
