import { busyCell } from './custom-functions';
import { HostError } from '../host/host-error';
import { freeSheetName } from '../host/sheet-name';
import type {
  ChangeEvent,
  ChartSpec,
  Feature,
  FormulaCell,
  Mark,
  RangeRef,
  RangeWrite,
  SheetInfo,
  TableSpec,
  Unsubscribe,
  WorkbookHost,
  WriteCell,
} from '../host/host';
import type { Batch, Cell } from '../workbook/table';
import { TEXT_FORMAT, toBatch, toCell, toContent } from './cell-values';
import {
  dutchLocale,
  type CellPosition,
  type Engine,
  type EvaluatedCell,
  type Model,
  type WorkbookData,
  type Zone,
} from './engine';
import { writeXlsx } from './xlsx-export';
import { readXlsx, type OnStep } from './xlsx-import';
import { readCsv } from './csv-import';
import {
  installPlugins,
  type CellWrite,
  type EngineCommand,
  type SheetChange,
  type WorkbenchCommand,
  type WorkbenchLink,
} from './plugins';

const DEFAULT_BLOCK = 50_000;

function toZone({ row, column, rows, columns }: RangeRef): Zone {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

function toRange(sheet: string, { top, left, bottom, right }: Zone): RangeRef {
  return { sheet, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

function writeCommand(
  sheetId: string,
  top: number,
  left: number,
  values: readonly (readonly WriteCell[])[],
  formatOf: (col: number, row: number) => string | undefined,
): WorkbenchCommand {
  const cells = values.flatMap((line, rowIndex) =>
    line.map((value, columnIndex): CellWrite => {
      const [col, row] = [left + columnIndex, top + rowIndex];
      return { col, row, content: toContent(value, formatOf(col, row) === TEXT_FORMAT) };
    }),
  );
  return { type: 'WORKBENCH_WRITE', sheetId, cells };
}

function formatCommand(
  sheetId: string,
  top: number,
  left: number,
  rows: number,
  columns: number,
  format: string,
): EngineCommand {
  const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { type: 'SET_FORMATTING', sheetId, target: rows > 0 ? [zone] : [], format };
}

/** The pane lives in a frame of its own; the engine refuses objects that were made in another window. */
function ofThisWindow<T>(value: T): T {
  if (Array.isArray(value)) return Array.from(value, ofThisWindow) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => [key, ofThisWindow(each)]),
  ) as T;
}

/** The workbook in the grid of the workbench, or without a screen in Node: same engine, same adapter. */
export class WorkbenchHost implements WorkbookHost {
  readonly kind = 'workbench';
  readonly model: Model;
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private readonly properties = new Map<string, string>();
  private readonly charts = new Map<string, string>();
  private readonly link: WorkbenchLink;
  private unsaved = false;
  /** Shows another workbook in place of this one; set by the page around the grid. Rejects where the user keeps this one. */
  onNewWorkbook?: (bytes: ArrayBuffer) => Promise<void>;
  /** Told when there is unsaved work, and when there is none any more; set by the page around the grid. */
  onUnsaved?: (unsaved: boolean) => void;

  /** @param data a workbook in the engine's own form; an empty one with a sheet `Blad1` if left out */
  constructor(
    private readonly engine: Engine,
    private readonly name: string,
    data?: WorkbookData,
  ) {
    installPlugins(engine);
    this.link = {
      marks: new Map(),
      changed: (changes) => this.announce(changes),
      edited: () => {
        this.setUnsaved(true);
      },
    };
    this.model = new engine.Model(
      data ?? { sheets: [{ id: 'Blad1', name: 'Blad1' }], settings: { locale: dutchLocale } },
      { custom: { workbench: this.link } },
    );
    if (data?.settings?.locale === undefined) this.dispatch('UPDATE_LOCALE', { locale: dutchLocale });
    this.unsaved = false;
  }

  /** Opens a file in the grid. Throws `WorkbookError` for what is no .xlsx. */
  static async fromXlsx(
    engine: Engine,
    name: string,
    bytes: ArrayBuffer,
    onStep?: OnStep,
  ): Promise<WorkbenchHost> {
    const { data, properties } = await readXlsx(bytes, engine, onStep);
    const host = new WorkbenchHost(engine, name, data);
    for (const [key, value] of properties) host.properties.set(key, value);
    return host;
  }

  /** Opens a .csv file in the grid: every cell holds the text of the file. Throws `WorkbookError`. */
  static async fromCsv(
    engine: Engine,
    name: string,
    bytes: ArrayBuffer,
    onStep?: OnStep,
  ): Promise<WorkbenchHost> {
    const data = await readCsv(name, bytes, engine, onStep);
    const host = new WorkbenchHost(engine, name.replace(/\.[^.]*$/, '.xlsx'), data);
    return host;
  }

  /** Whether something was changed since the workbook was opened, or last saved. */
  get hasUnsavedWork(): boolean {
    return this.unsaved;
  }

  /** Says that the workbook is in no file yet. */
  markUnsaved(): void {
    this.setUnsaved(true);
  }

  /** The workbook as an .xlsx file. What is changed from here on is unsaved work. */
  async save(): Promise<Uint8Array> {
    const bytes = await this.toXlsx();
    this.setUnsaved(false);
    return bytes;
  }

  /** The workbook as an .xlsx file, as it is now. */
  toXlsx(): Promise<Uint8Array> {
    return writeXlsx(this.engine, {
      model: this.model,
      properties: this.properties,
      evaluated: (position) => this.evaluated(position),
    });
  }

  /** Whether a cell still waits for its function. */
  isBusy(): boolean {
    const { getters } = this.model;
    return getters
      .getSheetIds()
      .some((sheet) => getters.getEvaluatedCells(sheet).some((cell) => cell.value === busyCell));
  }

  supports(feature: Feature): boolean {
    // The engine's reader of .xlsx needs a browser's XML parser.
    if (feature === 'insert-sheets') return typeof DOMParser !== 'undefined';
    // The grid shows one workbook at a time: the page around it says whether that one may go.
    if (feature === 'new-workbook') return this.onNewWorkbook !== undefined;
    return true;
  }

  workbookName(): Promise<string> {
    return Promise.resolve(this.name);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    const { getters } = this.model;
    return Promise.resolve(
      getters.getSheetIds().map((id) => ({
        name: getters.getSheetName(id),
        visibility: getters.isSheetVisible(id) ? 'visible' : 'hidden',
      })),
    );
  }

  usedRange(sheet: string): Promise<RangeRef | null> {
    return this.attempt(() => {
      const used = this.usedZone(this.sheetId(sheet));
      return used === null ? null : toRange(sheet, used);
    });
  }

  hasFormulas(sheet: string): Promise<boolean> {
    return this.attempt(() =>
      this.model.getters.getCells(this.sheetId(sheet)).some((cell) => cell.isFormula),
    );
  }

  async *readUsedRange(
    sheet: string,
    options: { readonly cells?: number; readonly signal?: AbortSignal } = {},
  ): AsyncIterable<Batch> {
    const sheetId = this.sheetId(sheet);
    const used = this.usedZone(sheetId);
    if (used === null) return;
    const columns = used.right + 1;
    const rowsPerBlock = Math.max(1, Math.floor((options.cells ?? DEFAULT_BLOCK) / columns));
    for (let top = used.top; top <= used.bottom; top += rowsPerBlock) {
      if (options.signal?.aborted === true) throw new HostError('cancelled');
      const bottom = Math.min(used.bottom, top + rowsPerBlock - 1);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => ({
        row: top + index + 1,
        cells: this.evaluatedRow(sheetId, top + index, 0, used.right),
      }));
      yield toBatch(rows, columns, (cell) => this.isDate(cell));
      // Lets the page breathe between blocks.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  readBlock(ref: RangeRef): Promise<Batch> {
    return this.attempt(() => {
      const sheetId = this.sheetId(ref.sheet);
      const rows = Array.from({ length: ref.rows }, (_, index) => ({
        row: ref.row + index,
        cells: this.evaluatedRow(sheetId, ref.row - 1 + index, 0, ref.column + ref.columns - 2),
      }));
      return toBatch(rows, ref.column + ref.columns - 1, (cell) => this.isDate(cell));
    });
  }

  readRange(ref: RangeRef): Promise<readonly (readonly Cell[])[]> {
    return this.attempt(() => this.mapCells(ref, (cell) => toCell(cell)));
  }

  readFormulas(ref: RangeRef): Promise<readonly (readonly (Cell | FormulaCell)[])[]> {
    return this.attempt(() => {
      const sheetId = this.sheetId(ref.sheet);
      return this.mapCells<Cell | FormulaCell>(ref, (evaluated, col, row) => {
        const cell = this.model.getters.getCell({ sheetId, col, row });
        if (cell?.isFormula === true)
          return { formula: cell.compiledFormula.toFormulaString(this.model.getters) };
        return toCell(evaluated);
      });
    });
  }

  writeRange(ref: RangeRef, values: readonly (readonly WriteCell[])[]): Promise<void> {
    return this.attempt(() => {
      if (values.length !== ref.rows || values.some((line) => line.length !== ref.columns))
        throw new RangeError(`values for ${ref.rows} x ${ref.columns} cells expected`);
      this.write(ref.sheet, [{ row: ref.row, column: ref.column, values }]);
    });
  }

  writeRanges(sheet: string, writes: readonly RangeWrite[]): Promise<void> {
    return this.attempt(() => {
      this.write(sheet, writes);
    });
  }

  addSheet(name: string): Promise<string> {
    return this.attempt(() => {
      const unique = this.freeSheetName(name);
      const sheetId = this.model.uuidGenerator.smallUuid();
      this.dispatch('CREATE_SHEET', {
        sheetId,
        name: unique,
        position: this.model.getters.getSheetIds().length,
      });
      return unique;
    });
  }

  deleteSheet(name: string): Promise<void> {
    return this.attempt(() => {
      const sheetId = this.sheetId(name);
      this.link.marks.delete(sheetId);
      this.dispatch('DELETE_SHEET', { sheetId, sheetName: name });
    });
  }

  writeTable({ at, headings, rows, numberFormats }: TableSpec): Promise<void> {
    return this.attempt(() => {
      const sheetId = this.sheetId(at.sheet);
      const top = at.row - 1;
      const left = at.column - 1;
      // Excel's tables always have a row below the heading.
      const bottom = top + Math.max(1, rows.length);
      const zone = { top, left, bottom, right: left + headings.length - 1 };
      this.ensureSize(sheetId, bottom + 1, zone.right + 1);
      const table: EngineCommand = {
        type: 'CREATE_TABLE',
        sheetId,
        ranges: [this.model.getters.getRangeDataFromZone(sheetId, zone)],
        tableType: 'static',
        config: {
          hasFilters: true,
          totalRow: false,
          firstColumn: false,
          lastColumn: false,
          numberOfHeaders: 1,
          bandedRows: true,
          bandedColumns: false,
          styleId: 'TableStyleMedium2',
        },
      };
      const formats = (numberFormats ?? []).flatMap((format, index) =>
        format === null ? [] : [formatCommand(sheetId, top + 1, left + index, rows.length, 1, format)],
      );
      this.all([
        ...formats,
        writeCommand(sheetId, top, left, [headings, ...rows], (col, row) =>
          row === top ? undefined : (numberFormats?.[col - left] ?? this.formatOf(sheetId, col, row)),
        ),
        table,
      ]);
    });
  }

  markCells(sheet: string, marks: readonly Mark[]): Promise<void> {
    return this.attempt(() => {
      this.send({ type: 'WORKBENCH_MARK', sheetId: this.sheetId(sheet), marks });
    });
  }

  clearMarks(sheet: string): Promise<void> {
    return this.markCells(sheet, []);
  }

  /** The notes on a cell; `null` where there are none. */
  noteOn({ sheetId, col, row }: CellPosition): string | null {
    const here = (this.link.marks.get(sheetId) ?? []).filter(
      (mark) => mark.row - 1 === row && mark.column - 1 === col,
    );
    return here.length === 0 ? null : here.map(({ note }) => note).join('\n');
  }

  select(ref: RangeRef): Promise<void> {
    return this.attempt(() => {
      const { getters, selection } = this.model;
      const sheetId = this.sheetId(ref.sheet);
      const active = getters.getActiveSheetId();
      if (active !== sheetId) this.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
      const zone = toZone(ref);
      selection.getBackToDefault();
      selection.selectZone(
        { cell: { col: zone.left, row: zone.top }, zone },
        { scrollIntoView: true, unbounded: false },
      );
    });
  }

  getSelection(): Promise<RangeRef> {
    const { getters } = this.model;
    return Promise.resolve(
      toRange(getters.getSheetName(getters.getActiveSheetId()), getters.getSelectedZone()),
    );
  }

  onChange(listener: (event: ChangeEvent) => void): Promise<Unsubscribe> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
    });
  }

  async insertSheets(bytes: ArrayBuffer): Promise<readonly string[]> {
    const { data } = await readXlsx(bytes, this.engine);
    const other = new this.engine.Model(data);
    const { getters } = other;
    const inserted: string[] = [];
    for (const sheetId of getters.getSheetIds()) {
      const name = getters.getSheetName(sheetId);
      const unique = this.freeSheetName(name);
      // Renaming in the other workbook makes the engine rewrite every formula that names the sheet.
      if (unique !== name) other.dispatch('RENAME_SHEET', { sheetId, oldName: name, newName: unique });
      inserted.push(unique);
    }
    const commands: EngineCommand[] = [];
    for (const sheetId of getters.getSheetIds()) commands.push(...this.copyCommands(other, sheetId));
    for (const { type, ...payload } of commands) if (type === 'CREATE_SHEET') this.dispatch(type, payload);
    this.all(commands.filter(({ type }) => type !== 'CREATE_SHEET'));
    return inserted;
  }

  openWorkbook(bytes: ArrayBuffer): Promise<void> {
    if (this.onNewWorkbook === undefined)
      return Promise.reject(new HostError('not-supported', { feature: 'new-workbook' }));
    return this.onNewWorkbook(bytes);
  }

  setName(name: string, ref: RangeRef): Promise<void> {
    return this.attempt(() => {
      const { type, ...payload } = this.nameCommand(name, this.sheetId(ref.sheet), toZone(ref));
      this.dispatch(type, payload);
    });
  }

  getName(name: string): Promise<RangeRef | null> {
    const range = this.model.getters.getNamedRange(name)?.range;
    if (range === undefined) return Promise.resolve(null);
    const sheet = this.model.getters.tryGetSheetName(range.sheetId);
    return Promise.resolve(sheet === undefined ? null : toRange(sheet, range.zone));
  }

  setChart({ sheet, name, title, kind, lines = 0, data, at }: ChartSpec): Promise<void> {
    return this.attempt(() => {
      const sheetId = this.sheetId(sheet);
      const { getters } = this.model;
      const from = toZone(data);
      const dataSheet = this.sheetId(data.sheet);
      const column = (left: number) =>
        getters.getRangeString(
          getters.getRangeFromZone(dataSheet, { ...from, left, right: left }),
          'workbench-chart',
        );
      const series = Array.from({ length: data.columns - 1 }, (_, index) => String(index));
      const mixed = kind === 'column' && lines > 0;
      const definition = {
        type: mixed ? 'combo' : kind === 'line' ? 'line' : 'bar',
        title: { text: title },
        dataSource: {
          type: 'range',
          dataSets: series.map((dataSetId, index) => ({
            dataSetId,
            dataRange: column(from.left + 1 + index),
          })),
          dataSetsHaveTitle: true,
          labelRange: column(from.left),
        },
        dataSetStyles: mixed
          ? Object.fromEntries(
              series.map((id, index) => [id, { type: index < series.length - lines ? 'bar' : 'line' }]),
            )
          : {},
        legendPosition: 'top',
        stacked: false,
        ...(kind === 'line' ? { labelsAsText: true, cumulative: false } : {}),
      };
      const key = `${sheetId} ${name}`;
      const known = this.charts.get(key);
      if (known !== undefined && getters.getFigure(sheetId, known) !== undefined)
        this.dispatch('DELETE_FIGURE', { sheetId, figureId: known });
      const figureId = this.model.uuidGenerator.smallUuid();
      this.charts.set(key, figureId);
      this.dispatch('CREATE_CHART', {
        sheetId,
        figureId,
        chartId: this.model.uuidGenerator.smallUuid(),
        col: at.column - 1,
        row: at.row - 1,
        offset: { x: 0, y: 0 },
        size: { width: 560, height: 320 },
        definition,
      });
    });
  }

  readProperty(key: string): Promise<string | null> {
    return Promise.resolve(this.properties.get(key) ?? null);
  }

  writeProperty(key: string, value: string | null): Promise<void> {
    if (value === null) this.properties.delete(key);
    else this.properties.set(key, value);
    this.setUnsaved(true);
    return Promise.resolve();
  }

  recalculate(): Promise<void> {
    return this.attempt(() => {
      this.dispatch('EVALUATE_CELLS', {});
    });
  }

  private setUnsaved(unsaved: boolean): void {
    if (this.unsaved === unsaved) return;
    this.unsaved = unsaved;
    this.onUnsaved?.(unsaved);
  }

  private attempt<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(work());
    });
  }

  private sheetId(name: string): string {
    const id = this.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new HostError('not-found', { name });
    return id;
  }

  private freeSheetName(wanted: string): string {
    const { getters } = this.model;
    return freeSheetName(
      wanted,
      getters.getSheetIds().map((id) => getters.getSheetName(id)),
    );
  }

  private isDate(cell: EvaluatedCell): boolean {
    return cell.format !== undefined && this.engine.helpers.isDateTimeFormat(cell.format);
  }

  private evaluatedRow(sheetId: string, row: number, left: number, right: number): EvaluatedCell[] {
    return Array.from({ length: right - left + 1 }, (_, index) =>
      this.evaluated({ sheetId, col: left + index, row }),
    );
  }

  /**
   * The apostrophe that makes text of anything is no part of the value. The engine keeps it in a cell formatted as text, and
   * takes a text that reads `#N/A` for that error.
   */
  private evaluated(position: CellPosition): EvaluatedCell {
    const { getters } = this.model;
    const evaluated = getters.getEvaluatedCell(position);
    if (evaluated.type !== 'error' && evaluated.type !== 'text') return evaluated;
    const entered = getters.getCell(position);
    if (entered === undefined || entered.isFormula || !entered.content.startsWith("'")) return evaluated;
    return { ...evaluated, type: 'text' as never, value: entered.content.slice(1) };
  }

  private mapCells<T>(ref: RangeRef, each: (cell: EvaluatedCell, col: number, row: number) => T): T[][] {
    const sheetId = this.sheetId(ref.sheet);
    const zone = toZone(ref);
    return Array.from({ length: ref.rows }, (_, index) => {
      const row = zone.top + index;
      return this.evaluatedRow(sheetId, row, zone.left, zone.right).map((cell, column) =>
        each(cell, zone.left + column, row),
      );
    });
  }

  private usedZone(sheetId: string): Zone | null {
    const { getters } = this.model;
    let used: Zone | null = null;
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (toCell(getters.getEvaluatedCell(position)) === null) continue;
      const { col, row } = position;
      used =
        used === null
          ? { left: col, right: col, top: row, bottom: row }
          : {
              left: Math.min(used.left, col),
              right: Math.max(used.right, col),
              top: Math.min(used.top, row),
              bottom: Math.max(used.bottom, row),
            };
    }
    return used;
  }

  private write(sheet: string, writes: readonly RangeWrite[]): void {
    const sheetId = this.sheetId(sheet);
    const commands: (EngineCommand | WorkbenchCommand)[] = [];
    for (const { row, column, values, numberFormat } of writes) {
      const width = values[0]?.length ?? 0;
      if (values.some((line) => line.length !== width)) throw new RangeError('rows of one length expected');
      if (numberFormat !== undefined)
        commands.push(formatCommand(sheetId, row - 1, column - 1, values.length, width, numberFormat));
      commands.push(
        writeCommand(
          sheetId,
          row - 1,
          column - 1,
          values,
          numberFormat === undefined ? (c, r) => this.formatOf(sheetId, c, r) : () => numberFormat,
        ),
      );
    }
    for (const { row, column, values } of writes)
      this.ensureSize(sheetId, row - 1 + values.length, column - 1 + (values[0]?.length ?? 0));
    if (commands.length > 0) this.all(commands);
  }

  private formatOf(sheetId: string, col: number, row: number): string | undefined {
    return this.model.getters.getCell({ sheetId, col, row })?.format;
  }

  private ensureSize(sheetId: string, rows: number, columns: number): void {
    const { getters } = this.model;
    const sheetName = getters.getSheetName(sheetId);
    const missingRows = rows - getters.getNumberRows(sheetId);
    const missingColumns = columns - getters.getNumberCols(sheetId);
    for (const [dimension, quantity, size] of [
      ['ROW', missingRows, getters.getNumberRows(sheetId)],
      ['COL', missingColumns, getters.getNumberCols(sheetId)],
    ] as const) {
      if (quantity <= 0) continue;
      this.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        base: size - 1,
        quantity,
        position: 'after',
      });
    }
  }

  private nameCommand(name: string, sheetId: string, zone: Zone): EngineCommand {
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
    return this.model.getters.getNamedRange(name) === undefined
      ? { type: 'CREATE_NAMED_RANGE', sheetId, name, ranges }
      : { type: 'UPDATE_NAMED_RANGE', sheetId, oldRangeName: name, newRangeName: name, ranges };
  }

  /** The commands that rebuild a sheet of another workbook in this one. */
  private copyCommands(other: Model, from: string): EngineCommand[] {
    const { getters } = other;
    const sheetId = this.model.uuidGenerator.smallUuid();
    const commands: EngineCommand[] = [
      {
        type: 'CREATE_SHEET',
        sheetId,
        name: getters.getSheetName(from),
        position: this.model.getters.getSheetIds().length,
        cols: getters.getNumberCols(from),
        rows: getters.getNumberRows(from),
      },
    ];
    for (const cell of getters.getCells(from)) {
      const { col, row } = getters.getCellPosition(cell.id);
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      commands.push({
        type: 'UPDATE_CELL',
        sheetId,
        col,
        row,
        content,
        ...(cell.format === undefined ? {} : { format: cell.format }),
        ...(cell.style === undefined ? {} : { style: cell.style }),
      });
    }
    const merges = getters.getMerges(from);
    if (merges.length > 0) commands.push({ type: 'ADD_MERGE', sheetId, target: merges, force: true });
    return commands;
  }

  private announce(changes: readonly SheetChange[]): void {
    for (const { sheetId, zone } of changes) {
      const sheet = this.model.getters.tryGetSheetName(sheetId);
      if (sheet === undefined) continue;
      const event = { sheet, range: zone === null ? null : toRange(sheet, zone) };
      for (const listener of this.listeners) listener(event);
    }
  }

  private all(commands: readonly (EngineCommand | WorkbenchCommand)[]): void {
    this.send({ type: 'WORKBENCH_ALL', commands: commands as readonly EngineCommand[] });
  }

  private send({ type, ...payload }: WorkbenchCommand): void {
    this.dispatch(type, payload);
  }

  /** The engine's command types are a closed union; the contract suite guards what is sent here. */
  private dispatch(type: string, payload: object): void {
    const result = (
      this.model.dispatch as unknown as (
        type: string,
        payload: object,
      ) => { isSuccessful: boolean; reasons: readonly string[] }
    )(type, ofThisWindow(payload));
    if (!result.isSuccessful && !result.reasons.every((reason) => reason === 'NoChanges'))
      throw new Error(`${type}: ${result.reasons.join(', ')}`);
  }
}
