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
import type { Language } from '../locales/language';
import { CellKind, type Batch, type Cell } from '../workbook/table';
import { kindOfNumber } from '../host/excel-values';
import { excelName, TEXT_FORMAT, toBatch, toCell, toContent } from './cell-values';
import {
  dutchLocale,
  localeOf,
  type CellPosition,
  type DispatchResult,
  type Engine,
  type EvaluatedCell,
  type Model,
  type WorkbookData,
  type Zone,
} from './engine';
import { MAX_PLACES } from './grid-limits';
import { writeXlsx } from './xlsx-export';
import { fitWords, measuring } from './word-widths';
import { readXlsx, type OnStep } from './xlsx-import';
import type { Kept, SheetKeeps } from './kept';
import { promptOf, refusalOf } from './kept-read';
import { kindsNotKept, type NotKept } from './not-kept';
import { copyCommands } from './copy-sheets';
import { hasPassword, isProtected, PROTECTED, unprotected } from './protection';
import { endBroken } from './one-step';
import { inDutch } from './dutch-entry';
import type { CellWrite } from './cells-at-once';
import { clipboardText } from './clipboard-text';
import { asText, bsnCells, entriesOf, isTakenOtherwise, type Entry, type TakenOtherwise } from './as-entered';
import { pastedCells, withPastedText } from './pasted-text';
import { asAFileHolds, countsItself } from './smart-chart';
import type { StayedText } from './csv-columns';
import { readCsv } from './csv-import';
import {
  installPlugins,
  type EngineCommand,
  type SheetChange,
  type WorkbenchCommand,
  type WorkbenchLink,
} from './plugins';

const DEFAULT_BLOCK = 50_000;
/** Rows and columns that a sheet gets at most for what is not in it: each costs, empty or not. */
const mostEmptyRows = 100_000;
const mostEmptyColumns = 702;

/** What someone does by which cells hold something else. */
const entering = new Set(['UPDATE_CELL', 'PASTE_FROM_OS_CLIPBOARD', 'PASTE', 'REQUEST_UNDO', 'REQUEST_REDO']);

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

/** A letter of the grid, and the room for the button of a filter, in pixels. */
const pixelsOfLetter = 7;
const marginOfColumn = 28;
/** A heading is bold, and has the button of a filter beside it. */
const pixelsOfHeading = 8.5;
const marginOfHeading = 36;
const widest = 320;

/** Letters of what is shown; of a formula that is not known yet. */
const lengthOf = (cell: WriteCell | undefined): number =>
  typeof cell === 'object' || cell === undefined ? 0 : String(cell).length;

/** What someone may not change. */
export interface Refused {
  readonly sheet: string;
  /** The cell, where it is one. */
  readonly cell: string | null;
  /** The protection cannot be lifted here. */
  readonly hasPassword: boolean;
}

/** As the engine tells of a command that it did not take. */
interface Rejected {
  readonly result: DispatchResult;
  readonly command?: { readonly sheetId?: string; readonly col?: number; readonly row?: number };
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** A workbook with one empty sheet, and numbers and dates as they are written here: the engine's own empty one has those of America. */
export function emptyWorkbook(sheet: string): WorkbookData {
  return {
    sheets: [{ id: sheet, name: sheet }] as NonNullable<WorkbookData['sheets']>,
    settings: { locale: dutchLocale },
  };
}

/** The workbook in the grid of the workbench, or without a screen in Node: same engine, same adapter. */
export class WorkbenchHost implements WorkbookHost {
  readonly kind = 'workbench';
  readonly model: Model;
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private readonly properties = new Map<string, string>();
  private core: string | undefined;
  private readonly charts = new Map<string, string>();
  private readonly link: WorkbenchLink;
  private unsaved = false;
  /** The pane changes something, and no one in the grid. */
  private isOwn = false;
  private notInFile: ReadonlySet<NotKept> = new Set();
  /** The cells of the file that was opened of which the engine does not understand the formula, with their sheet. */
  lostFormulas: readonly string[] = [];
  /** Numbers and dates of the .csv that was opened which no formula counts. */
  stayedText: readonly StayedText[] = [];
  /** The .csv that was opened, as long as it has not been saved as an .xlsx; `null` where it was none. */
  fromCsv: string | null = null;
  /** Shows another workbook in place of this one; set by the page around the grid. Rejects where the user keeps this one. */
  onNewWorkbook?: (bytes: ArrayBuffer, paneAt?: string, name?: string) => Promise<void>;
  /** Shows a file of the user in place of this workbook; set by the page around the grid. False where this one stays. */
  onOpenFile?: (file: File, paneAt?: string) => Promise<boolean>;
  /** Told the name that the workbook takes, and that it has none any more; set by the page around the grid as long as it has none of its own. */
  onNamed?: ((name: string) => void) | undefined;
  /** The name that came with a sheet, which goes with it again as long as it is in no file. */
  private cameWith: { readonly sheetId: string; readonly name: string; readonly before: string } | undefined;
  /** The pane has made something that is in no workbook and in no file yet. */
  isWaiting = false;
  /** Told that the pane went to a cell; set by the page around the grid, in which the grid may be out of view. */
  onShown?: (withKeyboard: boolean) => void;
  /** Told of what someone entered and the grid took otherwise, and of the next change (`null`); set by the page around the grid. */
  onTakenOtherwise?: (taken: TakenOtherwise | null) => void;
  /** Told when someone may not change a sheet; set by the page around the grid. What the pane asks is rejected instead. */
  onRefused?: (refused: Refused) => void;
  /** Told of a step of very many cells that is about to be undone, or done again, to say so first; set by the page around the grid. */
  onLongStep?: (again: boolean, act: () => void) => Promise<void>;
  private readonly longSteps = new Set<string>();
  /** Told when there is unsaved work, and when there is none any more; set by the page around the grid. */
  onUnsaved?: (unsaved: boolean) => void;

  /** @param data a workbook in the engine's own form; an empty one with a sheet `Blad1` if left out */
  constructor(
    private readonly engine: Engine,
    private name: string,
    data: WorkbookData = emptyWorkbook('Blad1'),
    language: Language = 'nl',
  ) {
    installPlugins(engine);
    this.link = {
      marks: new Map(),
      changed: (changes) => this.announce(changes),
      edited: () => {
        this.setUnsaved(true);
      },
      formulasComputed: () => {
        // Once the engine has done: it takes no command before.
        queueMicrotask(() => {
          this.growForSpills();
        });
      },
    };
    const settings = { ...data.settings, locale: localeOf(language) } as WorkbookData['settings'];
    this.model = new engine.Model({ ...data, settings } as WorkbookData, {
      custom: { workbench: this.link },
    });
    this.understandEntries();
    this.model.on('command-rejected', this, (event) => {
      const { result, command } = event as Rejected;
      if (this.isOwn || !result.isCancelledBecause(PROTECTED as never)) return;
      this.onRefused?.(this.refusedIn(command));
    });
    this.unsaved = false;
  }

  private refusedIn(command: Rejected['command']): Refused {
    const { getters } = this.model;
    const sheetId = command?.sheetId ?? getters.getActiveSheetId();
    const { col, row } = command ?? {};
    return {
      sheet: getters.getSheetName(sheetId),
      cell: col === undefined || row === undefined ? null : this.engine.helpers.toXC(col, row),
      hasPassword: hasPassword(this.keepsOf(sheetId)),
    };
  }

  /** Whether the sheet that is shown is protected and can be opened here: without a password. */
  get canUnprotect(): boolean {
    const keeps = this.keepsOf(this.model.getters.getActiveSheetId());
    return isProtected(keeps) && !hasPassword(keeps);
  }

  /** Takes the protection off the sheet that is shown. */
  unprotect(): void {
    const sheetId = this.model.getters.getActiveSheetId();
    this.dispatch('WORKBENCH_KEEP', { sheetId, keeps: unprotected(this.keepsOf(sheetId)) });
  }

  /** Opens a file in the grid. Throws `WorkbookError` for what is no .xlsx. */
  static async fromXlsx(
    engine: Engine,
    name: string,
    bytes: ArrayBuffer,
    onStep?: OnStep,
    language: Language = 'nl',
  ): Promise<WorkbenchHost> {
    const { data, properties, core, marks, notKept } = await readXlsx(bytes, engine, onStep);
    fitWords(engine, data, measuring(engine));
    const host = new WorkbenchHost(engine, name, data, language);
    host.lostFormulas = host.findLostFormulas(data);
    host.notInFile = new Set(host.lostFormulas.length > 0 ? [...notKept, 'formulas'] : notKept);
    host.core = core;
    for (const [key, value] of properties) host.properties.set(key, value);
    for (const [sheetId, here] of marks) host.link.marks.set(sheetId, here);
    return host;
  }

  /** Opens a .csv file in the grid. Throws `WorkbookError`. */
  static async fromCsv(
    engine: Engine,
    name: string,
    bytes: ArrayBuffer,
    onStep?: OnStep,
    language: Language = 'nl',
  ): Promise<WorkbenchHost> {
    const { data, stayed } = await readCsv(name, bytes, engine, onStep);
    const host = new WorkbenchHost(engine, name.replace(/\.[^.]*$/, '.xlsx'), data, language);
    host.stayedText = stayed;
    host.fromCsv = name;
    return host;
  }

  /** Shows numbers and formulas as they are written in a language; what stands in the cells stays, and so does what is in no file yet. */
  writeIn(language: Language): void {
    const locale = localeOf(language);
    if (this.model.getters.getLocale().code === locale.code) return;
    const { unsaved } = this;
    this.dispatch('UPDATE_LOCALE', { locale });
    this.setUnsaved(unsaved);
  }

  /**
   * What people type and paste, in the names of Dutch Excel where the workbook is shown in Dutch, and with numbers as texts where nothing
   * tells how they are written.
   */
  private understandEntries(): void {
    const { getters, dispatch } = this.model;
    const understood = (type: string, given?: object): unknown => {
      if (type === 'CREATE_CHART') return asAFileHolds(given);
      const payload = type === 'PASTE_FROM_OS_CLIPBOARD' ? withPastedText(given, getters.getLocale()) : given;
      if (getters.getLocale().code !== dutchLocale.code) return payload;
      const sheetId = getters.getActiveSheetId();
      return inDutch(type, payload, ({ col, row }) => this.formatOf(sheetId, col, row));
    };
    const run = (type: string, payload?: object): DispatchResult => {
      const { kept, otherwise } = this.asEntered(type, payload);
      const result = this.wholly(type, () => dispatch(type as never, understood(type, kept) as never));
      if (result.isSuccessful && entering.has(type)) this.tellTaken(otherwise, type !== 'UPDATE_CELL');
      return result;
    };
    this.model.dispatch = (type: string, payload?: object) => {
      if (!this.isLongStep(type)) return run(type, payload);
      void this.onLongStep?.(type === 'REQUEST_REDO', () => {
        run(type, payload);
      });
      return this.engine.DispatchResult.Success;
    };
  }

  private isLongStep(type: string): boolean {
    const { history } = this.link;
    if (this.onLongStep === undefined || history === undefined) return false;
    const step =
      type === 'REQUEST_UNDO' ? history.last() : type === 'REQUEST_REDO' ? history.next() : undefined;
    return step !== undefined && this.longSteps.has(step);
  }

  /** What someone enters, in which no BSN loses its zero, and the cells of it that the grid will take otherwise. */
  private asEntered(
    type: string,
    payload: object | undefined,
  ): { readonly kept: object | undefined; readonly otherwise: readonly Entry[] } {
    if (type === 'UPDATE_CELL') {
      const { content, ...place } = payload as {
        content?: string;
        readonly col: number;
        readonly row: number;
      };
      if (content === undefined) return { kept: payload, otherwise: [] };
      const { text, otherwise } = this.textAsEntered(content, [{ ...place, text: content }]);
      return { kept: { ...payload, content: text }, otherwise };
    }
    if (type !== 'PASTE_FROM_OS_CLIPBOARD') return { kept: payload, otherwise: [] };
    const { clipboardContent, target } = payload as {
      readonly clipboardContent: { readonly text?: string; readonly data?: unknown };
      readonly target: readonly Zone[];
    };
    const [at] = target;
    const pasted = clipboardContent.text ?? '';
    // What was copied in a grid brings its cells along.
    if (at === undefined || clipboardContent.data !== undefined) return { kept: payload, otherwise: [] };
    const { text, otherwise } = this.textAsEntered(pasted, entriesOf(pasted, { col: at.left, row: at.top }));
    return { kept: { ...payload, clipboardContent: { ...clipboardContent, text } }, otherwise };
  }

  private textAsEntered(
    entered: string,
    entries: readonly Entry[],
  ): { readonly text: string; readonly otherwise: readonly Entry[] } {
    const { getters } = this.model;
    const sheetId = getters.getActiveSheetId();
    const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
    const isIn = (col: number, row: number) => col < columns && row < rows;
    const isBsn = bsnCells(entries, (col, row) =>
      isIn(col, row) ? getters.getEvaluatedCell({ sheetId, col, row }).formattedValue : '',
    );
    const locale = getters.getLocale();
    // A cell that holds text, or days, takes them as they are; rows that come below take over the looks of the last.
    const isFree = ({ col, row }: Entry): boolean => {
      const format = this.formatOf(sheetId, col, Math.min(row, rows - 1));
      return (
        format === undefined || !(format === TEXT_FORMAT || this.engine.helpers.isDateTimeFormat(format))
      );
    };
    const free = entries.filter(
      (entry) => isTakenOtherwise(entry.text, locale, this.engine.helpers) && isFree(entry),
    );
    const bsns = new Set(free.filter(isBsn));
    const otherwise = free.filter((entry) => !bsns.has(entry));
    if (bsns.size === 0) return { text: entered, otherwise };
    const lines = new Map<number, string[]>();
    for (const entry of entries) {
      const line = lines.get(entry.row) ?? [];
      lines.set(entry.row, line);
      line.push(bsns.has(entry) ? asText(entry.text) : entry.text);
    }
    return { text: clipboardText([...lines.values()]), otherwise };
  }

  private tellTaken(otherwise: readonly Entry[], pasted: boolean): void {
    const [first] = otherwise;
    if (first === undefined) {
      this.onTakenOtherwise?.(null);
      return;
    }
    const { getters } = this.model;
    const { isDateTimeFormat, formatValue, toXC } = this.engine.helpers;
    const { col, row, text } = first;
    const { format, value, formattedValue } = getters.getEvaluatedCell({
      sheetId: getters.getActiveSheetId(),
      col,
      row,
    });
    // With its year, which the cell need not show.
    const isDay = format !== undefined && isDateTimeFormat(format);
    const locale = getters.getLocale();
    const shown = isDay ? formatValue(value, { format: locale.dateFormat, locale }) : formattedValue;
    const cells = pasted ? otherwise.length : null;
    this.onTakenOtherwise?.({ cell: toXC(col, row), entered: text.trim(), shown, cells });
  }

  /** Done as a whole or not at all: where part of it is refused or breaks, the rest is taken back, as Excel does with a protected sheet. */
  private wholly(type: string, act: () => DispatchResult): DispatchResult {
    // Part of something that is being done.
    if (this.link.refused !== undefined) return act();
    const last = this.link.history?.last();
    const refused = (this.link.refused = new Set<string>());
    this.link.doing = type;
    try {
      const result = act();
      refused.delete('NoChanges');
      if (!result.isSuccessful || refused.size === 0) return result;
      this.link.history?.takeBack(last);
      const rejected = new this.engine.DispatchResult([...refused] as never);
      this.model.trigger('command-rejected', { result: rejected });
      return rejected;
    } catch (error) {
      // What was done whole, and breaks only where it is told, stays.
      if (endBroken(this.model)) this.link.history?.takeBack(last);
      throw error;
    } finally {
      delete this.link.refused;
      delete this.link.doing;
    }
  }

  /** Has the grid show errors and truth values by another name than the engine's; in the cells nothing changes. */
  nameValues(nameOf: (name: string) => string): void {
    const { getters } = this.model;
    const asTheEngineDoes = getters.getCellText.bind(getters);
    getters.getCellText = (position, options) => {
      const text = asTheEngineDoes(position, options);
      if (options?.showFormula === true || !/^#|^(?:TRUE|FALSE)$/.test(text)) return text;
      const { type, value } = this.evaluated(position);
      if (type === 'boolean') return nameOf(text);
      return type === 'error' ? nameOf(excelName(String(value))) : text;
    };
  }

  /** Has a new sheet take a name in the language of the page, as Excel does: the engine's own is English in every language. */
  nameSheets(nameOf: () => string): void {
    const { getters } = this.model;
    const next = getters.getNextSheetName;
    getters.getNextSheetName = (name = nameOf()) => next(name);
  }

  /** What the file that was opened has and a file saved here has not, or not wholly. In the order in which it is told. */
  get notKept(): readonly NotKept[] {
    return kindsNotKept.filter((kind) => this.notInFile.has(kind));
  }

  /** What was to be kept of the file that was opened, and could not be followed through what was changed since. */
  get lost(): readonly NotKept[] {
    const { getters } = this.model;
    const lost = new Set(getters.getSheetIds().flatMap((id) => this.keepsOf(id).lost));
    const charts = getters.getSheetIds().flatMap((id) => getters.getChartIds(id));
    if (charts.some((id) => countsItself(getters.getChartDefinition(id)))) lost.add('countingCharts');
    return kindsNotKept.filter((kind) => lost.has(kind));
  }

  private keepsOf(sheetId: string): SheetKeeps {
    const { getKeeps } = this.model.getters as unknown as { getKeeps: (sheetId: string) => SheetKeeps };
    return getKeeps(sheetId);
  }

  /** The cells whose formula the engine does not understand, so that its value gives way to an error. */
  private findLostFormulas(data: WorkbookData): readonly string[] {
    const lost: string[] = [];
    for (const { id, name, cells = {} } of data.sheets ?? [])
      // A list of all would be made of a million cells, for the few formulas among them.
      for (const address in cells) {
        const content = cells[address];
        if (typeof content !== 'string' || !content.startsWith('=')) continue;
        if (this.isNotUnderstood({ sheetId: id, ...this.engine.helpers.toCartesian(address) }))
          lost.push(`${name} ${address}`);
      }
    return lost;
  }

  private isNotUnderstood(position: CellPosition): boolean {
    const { type, value } = this.evaluated(position);
    if (type !== 'error') return false;
    return value === '#BAD_EXPR' || ['#NAME?', '#SPILL!'].includes(excelName(String(value)));
  }

  /** Rows of all sheets, the empty ones below included: what goes over all of them takes longer by it. */
  get rows(): number {
    const { getters } = this.model;
    return getters.getSheetIds().reduce((sum, id) => sum + getters.getNumberRows(id), 0);
  }

  /** Whether there is a step to undo. */
  get canUndo(): boolean {
    return this.link.history?.last() !== undefined;
  }

  /** Undoes the last step. */
  undo(): void {
    this.dispatch('REQUEST_UNDO', {});
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
    this.onNamed = undefined;
    return bytes;
  }

  /** The workbook as an .xlsx file, as it is now. @param large cells from which a sheet is written as a large one */
  toXlsx(large?: number): Promise<Uint8Array> {
    const exported = {
      model: this.model,
      properties: this.properties,
      core: this.core,
      keeps: (sheetId: string) => this.keepsOf(sheetId),
      evaluated: (position: CellPosition) => this.evaluated(position),
      link: this.link,
    };
    return writeXlsx(this.engine, exported, large);
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
      yield this.batchOf(sheetId, rows, columns);
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
      return this.batchOf(sheetId, rows, ref.column + ref.columns - 1);
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

  setNumberFormat({ sheet, row, column, rows, columns }: RangeRef, numberFormat: string): Promise<void> {
    return this.attempt(() => {
      const sheetId = this.sheetId(sheet);
      this.ensureSize(sheetId, row - 1 + rows, column - 1 + columns);
      this.all([formatCommand(sheetId, row - 1, column - 1, rows, columns, numberFormat)]);
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

  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    if (this.link.step !== undefined) return work();
    this.link.step = {};
    try {
      return await work();
    } finally {
      delete this.link.step;
    }
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
        ...this.widen(sheetId, left, [headings, ...rows]),
      ]);
    });
  }

  /** As Excel fits columns to what is in them; never narrower than they are. */
  private widen(sheetId: string, left: number, lines: readonly (readonly WriteCell[])[]): EngineCommand[] {
    const columns = Math.max(...lines.map(({ length }) => length));
    return Array.from({ length: columns }, (_, index) => {
      const [heading = 0, ...others] = lines.map((line) => lengthOf(line[index]));
      const wanted = Math.max(
        marginOfHeading + pixelsOfHeading * heading,
        marginOfColumn + pixelsOfLetter * Math.max(0, ...others),
      );
      return { index: left + index, size: Math.ceil(Math.min(widest, wanted)) };
    })
      .filter(({ index, size }) => size > this.model.getters.getColSize(sheetId, index))
      .map(({ index, size }) => ({
        type: 'RESIZE_COLUMNS_ROWS',
        sheetId,
        dimension: 'COL',
        elements: [index],
        size,
      }));
  }

  markCells(sheet: string, marks: readonly Mark[]): Promise<void> {
    return this.attempt(() => {
      this.send({ type: 'WORKBENCH_MARK', sheetId: this.sheetId(sheet), marks });
    });
  }

  clearMarks(sheet: string): Promise<void> {
    return this.markCells(sheet, []);
  }

  /** Why a cell holds an error; `null` where it holds none, or where nothing says why. */
  errorOn(position: CellPosition): string | null {
    const evaluated = this.evaluated(position);
    const message = evaluated.type === 'error' ? (evaluated.message ?? '') : '';
    return message === '' ? null : message;
  }

  /** The notes on a cell; `null` where there are none. */
  noteOn({ sheetId, col, row }: CellPosition): string | null {
    const here = (this.link.marks.get(sheetId) ?? []).filter(
      (mark) => mark.row - 1 === row && mark.column - 1 === col && mark.note !== '',
    );
    return here.length === 0 ? null : here.map(({ note }) => note).join('\n');
  }

  /** What the file explains of what may be filled in on a cell; `null` where it says nothing. */
  promptOn(position: CellPosition): string | null {
    const rule = this.ruleOn(position);
    return rule === undefined ? null : promptOf(rule);
  }

  /** What the file says of what may not be filled in on a cell; `null` where it says nothing. */
  refusalOn(position: CellPosition): string | null {
    const rule = this.ruleOn(position);
    return rule === undefined ? null : refusalOf(rule);
  }

  private ruleOn({ sheetId, col, row }: CellPosition): Kept | undefined {
    const { isInside, toZone: zoneOf } = this.engine.helpers;
    return this.keepsOf(sheetId).kept.find(
      ({ kind, areas }) =>
        kind === 'dataValidation' && areas.some((area) => isInside(col, row, zoneOf(area))),
    );
  }

  select(ref: RangeRef, { withKeyboard = false } = {}): Promise<void> {
    return this.attempt(() => {
      const { getters, selection } = this.model;
      const sheetId = this.sheetId(ref.sheet);
      const active = getters.getActiveSheetId();
      if (active !== sheetId) this.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
      const zone = toZone(ref);
      this.bringOut(sheetId, zone);
      selection.getBackToDefault();
      selection.selectZone(
        { cell: { col: zone.left, row: zone.top }, zone },
        { scrollIntoView: true, unbounded: false },
      );
      this.onShown?.(withKeyboard);
    });
  }

  /** The grid selects nothing in a row or column that is folded or hidden: opens those of the first cell. */
  private bringOut(sheetId: string, { left, top }: Zone): void {
    const { getters } = this.model;
    const cell: Zone = { left, right: left, top, bottom: top };
    const hidden = (
      [
        ['COL', left],
        ['ROW', top],
      ] as const
    ).filter(([dimension, index]) => getters.isHeaderHidden(sheetId, dimension, index));
    if (hidden.length === 0) return;
    const act = (): void => {
      for (const [dimension, index] of hidden) {
        for (const { start, end, isFolded } of getters.getHeaderGroupsInZone(sheetId, dimension, cell))
          if (isFolded === true) this.dispatch('UNFOLD_HEADER_GROUP', { sheetId, dimension, start, end });
        if (getters.isHeaderHidden(sheetId, dimension, index))
          this.dispatch('UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements: [index] });
      }
    };
    this.send({ type: 'WORKBENCH_TOGETHER', act });
  }

  /** Makes a sheet so large that someone can go to a place in it, which is no change of the workbook; false where it would be too large. */
  makeRoom({ sheetId, zone: { bottom, right } }: { readonly sheetId: string; readonly zone: Zone }): boolean {
    const { getters } = this.model;
    const isIn = bottom < getters.getNumberRows(sheetId) && right < getters.getNumberCols(sheetId);
    if (isIn) return true;
    const places =
      Math.max(bottom + 1, getters.getNumberRows(sheetId)) *
      Math.max(right + 1, getters.getNumberCols(sheetId));
    if (bottom >= mostEmptyRows || right >= mostEmptyColumns || places > MAX_PLACES) return false;
    const { unsaved } = this;
    this.ensureSize(sheetId, bottom + 1, right + 1);
    this.setUnsaved(unsaved);
    return true;
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

  onSelect(listener: (selected: RangeRef) => void): Promise<Unsubscribe> {
    const owner = {};
    let last = '';
    const look = (): void => {
      const { getters } = this.model;
      const selected = toRange(getters.getSheetName(getters.getActiveSheetId()), getters.getSelectedZone());
      const now = JSON.stringify(selected);
      if (now === last) return;
      last = now;
      listener(selected);
    };
    this.model.selection.observe(owner, {
      // The engine tells of it before it has gone there.
      handleEvent: () => {
        queueMicrotask(look);
      },
    });
    // Undoing may go to another sheet, or another cell, without being told as a choice.
    this.model.on('update', owner, look);
    return Promise.resolve(() => {
      this.model.off('update', owner);
      this.model.selection.unobserve(owner);
    });
  }

  /**
   * Puts a text from the clipboard where the selection begins, in one step that can be undone.
   *
   * @returns false where the engine has to take it itself: formulas, merged cells, a selection of several parts
   */
  pasteText(text: string): boolean {
    const { getters } = this.model;
    const sheetId = getters.getActiveSheetId();
    const [zone, ...more] = getters.getSelectedZones();
    if (zone === undefined || more.length > 0 || getters.isCurrentSheetLocked()) return false;
    // Rows that come below take over the looks of the last.
    const lastRow = getters.getNumberRows(sheetId) - 1;
    const formatOf = (col: number, row: number) => this.formatOf(sheetId, col, Math.min(row, lastRow));
    const at = { col: zone.left, row: zone.top };
    const entered = this.textAsEntered(text, entriesOf(text, at));
    const cells = pastedCells(entered.text, at, getters.getLocale(), this.engine.helpers, formatOf);
    const last = cells?.at(-1);
    if (cells === null || last === undefined) return false;
    const target: Zone = { top: at.row, left: at.col, bottom: last.row, right: last.col };
    if (getters.getMergesInZone(sheetId, target).length > 0) return false;
    const commands = [
      ...this.growth(sheetId, target.bottom + 1, target.right + 1),
      { type: 'WORKBENCH_WRITE', sheetId, cells },
    ];
    const { isSuccessful, reasons } = this.take('WORKBENCH_ALL', { commands });
    if (!isSuccessful) {
      // What is protected is said already, as of all that someone does in the grid.
      if (reasons.includes(PROTECTED)) return true;
      throw new Error(reasons.join(', '));
    }
    const step = this.link.history?.last();
    if (step !== undefined) this.longSteps.add(step);
    this.model.selection.selectZone({ cell: at, zone: target }, { scrollIntoView: false, unbounded: false });
    this.tellTaken(entered.otherwise, true);
    return true;
  }

  async insertSheets(bytes: ArrayBuffer, name?: string): Promise<readonly string[]> {
    const { data } = await readXlsx(bytes, this.engine);
    fitWords(this.engine, data, measuring(this.engine));
    const other = new this.engine.Model(data);
    const { getters } = other;
    const inserted: string[] = [];
    const copies: { readonly from: string; readonly sheetId: string; readonly position: number }[] = [];
    const here = this.model.getters.getSheetIds();
    for (const sheetId of getters.getSheetIds()) {
      const oldName = getters.getSheetName(sheetId);
      const unique = this.freeSheetName(oldName);
      // Renaming in the other workbook makes the engine rewrite every formula that names the sheet.
      if (unique !== oldName) other.dispatch('RENAME_SHEET', { sheetId, oldName, newName: unique });
      inserted.push(unique);
      copies.push({
        from: sheetId,
        sheetId: this.model.uuidGenerator.smallUuid(),
        position: here.length + copies.length,
      });
    }
    const [only] = here;
    const replaced = only !== undefined && here.length === 1 && this.isEmpty(only) ? only : null;
    // All of it is one step back.
    this.all([
      ...copyCommands(this.engine, other, copies),
      ...(replaced === null
        ? []
        : [
            {
              type: 'DELETE_SHEET',
              sheetId: replaced,
              sheetName: this.model.getters.getSheetName(replaced),
            },
          ]),
    ]);
    const [first] = copies;
    if (replaced !== null && name !== undefined && first !== undefined && this.onNamed !== undefined) {
      this.cameWith = { sheetId: first.sheetId, name, before: this.name };
      this.nameBySheets();
    }
    return inserted;
  }

  /** A workbook without a name of its own has that of what was put into it, as long as that is there. */
  private nameBySheets(): void {
    if (this.cameWith === undefined || this.onNamed === undefined) return;
    const { sheetId, name, before } = this.cameWith;
    const now = this.model.getters.tryGetSheetName(sheetId) === undefined ? before : name;
    if (now === this.name) return;
    this.name = now;
    this.onNamed(now);
  }

  /** Whether there is nothing in it that a file could hold: no cell, no chart, nothing that the pane keeps in it. */
  get isBlank(): boolean {
    return (
      this.properties.size === 0 && this.model.getters.getSheetIds().every((sheetId) => this.isEmpty(sheetId))
    );
  }

  keepsWaiting(waiting: boolean): void {
    this.isWaiting = waiting;
  }

  openWorkbook(bytes: ArrayBuffer, paneAt?: string, name?: string): Promise<void> {
    if (this.onNewWorkbook === undefined)
      return Promise.reject(new HostError('not-supported', { feature: 'new-workbook' }));
    return this.onNewWorkbook(bytes, paneAt, name);
  }

  async openFile(file: File, paneAt?: string): Promise<void> {
    if (this.onOpenFile === undefined) throw new HostError('not-supported', { feature: 'new-workbook' });
    if (!(await this.onOpenFile(file, paneAt))) throw new HostError('cancelled');
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

  /** The kind of a number in a cell. */
  private kindOf({ format }: EvaluatedCell): CellKind {
    if (format === undefined) return CellKind.number;
    return this.engine.helpers.isDateTimeFormat(format) ? CellKind.date : kindOfNumber(format);
  }

  /** Rows as a batch, with what is crossed out in them. */
  private batchOf(
    sheetId: string,
    rows: readonly { readonly row: number; readonly cells: readonly EvaluatedCell[] }[],
    columns: number,
  ): Batch {
    const { getters } = this.model;
    const struck = new Map<number, readonly number[]>();
    rows.forEach(({ row, cells }, index) => {
      const crossedOut = cells.flatMap((cell, col) =>
        cell.type !== 'empty' &&
        getters.getCell({ sheetId, col, row: row - 1 })?.style?.strikethrough === true
          ? [col]
          : [],
      );
      if (crossedOut.length > 0) struck.set(index, crossedOut);
    });
    const batch = toBatch(rows, columns, (cell) => this.kindOf(cell));
    return struck.size === 0 ? batch : { ...batch, struck };
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

  /** A sheet on which nobody has put anything: no value, no look, no chart. */
  private isEmpty(sheetId: string): boolean {
    const { getters } = this.model;
    return getters.getCells(sheetId).length === 0 && getters.getFigures(sheetId).length === 0;
  }

  private formatOf(sheetId: string, col: number, row: number): string | undefined {
    return this.model.getters.getCell({ sheetId, col, row })?.format;
  }

  private ensureSize(sheetId: string, rows: number, columns: number): void {
    for (const { type, ...payload } of this.growth(sheetId, rows, columns)) this.dispatch(type, payload);
  }

  /** What makes a sheet at least so large. */
  private growth(sheetId: string, rows: number, columns: number): EngineCommand[] {
    const { getters } = this.model;
    const sheetName = getters.getSheetName(sheetId);
    return (
      [
        ['ROW', rows, getters.getNumberRows(sheetId)],
        ['COL', columns, getters.getNumberCols(sheetId)],
      ] as const
    )
      .filter(([, wanted, size]) => wanted > size)
      .map(([dimension, wanted, size]) => ({
        type: 'ADD_COLUMNS_ROWS',
        sheetId,
        sheetName,
        dimension,
        base: size - 1,
        quantity: wanted - size,
        position: 'after',
      }));
  }

  /** A formula spills down a sheet of Excel as far as it goes; a sheet of the engine ends sooner, and is made longer for it. */
  private growForSpills(): void {
    const { getters } = this.model;
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const position = getters.getCellPosition(cell.id);
        if (excelName(String(getters.getEvaluatedCell(position).value)) !== '#SPILL!') continue;
        const formula = cell.compiledFormula.toFormulaString(getters);
        const result = getters.evaluateFormulaResult(sheetId, formula, position);
        if (!Array.isArray(result)) continue;
        const rows = position.row + (result[0]?.length ?? 0);
        if (rows <= mostEmptyRows) this.ensureSize(sheetId, rows, position.col + result.length);
      }
  }

  private nameCommand(name: string, sheetId: string, zone: Zone): EngineCommand {
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
    return this.model.getters.getNamedRange(name) === undefined
      ? { type: 'CREATE_NAMED_RANGE', sheetId, name, ranges }
      : { type: 'UPDATE_NAMED_RANGE', sheetId, oldRangeName: name, newRangeName: name, ranges };
  }

  private announce(changes: readonly SheetChange[]): void {
    const { getters } = this.model;
    this.nameBySheets();
    const there = changes.filter(({ sheetId }) => getters.tryGetSheetName(sheetId) !== undefined);
    // A sheet that is gone has no name to tell of: the one that is shown instead stands for the workbook.
    const told = there.length > 0 ? there : [{ sheetId: getters.getActiveSheetId(), zone: null }];
    for (const { sheetId, zone } of told) {
      const sheet = getters.tryGetSheetName(sheetId);
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

  private take(type: string, payload: object): ReturnType<Dispatch> {
    return (this.model.dispatch as unknown as Dispatch)(type, ofThisWindow(payload));
  }

  /** The engine's command types are a closed union; the contract suite guards what is sent here. */
  private dispatch(type: string, payload: object): void {
    const { isOwn } = this;
    this.isOwn = true;
    let result;
    try {
      result = this.take(type, payload);
    } finally {
      this.isOwn = isOwn;
    }
    if (result.isSuccessful || result.reasons.every((reason) => reason === 'NoChanges')) return;
    if (result.reasons.some((reason) => reason === PROTECTED || reason === 'SheetLocked'))
      throw new HostError('protected');
    throw new Error(`${type}: ${result.reasons.join(', ')}`);
  }
}
