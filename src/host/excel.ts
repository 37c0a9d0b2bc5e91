import type { Batch, Cell } from '../workbook/table';
import { absoluteReference, addressOf, readAddress, sheetOfAddress } from './a1';
import { type Band, bandsOfRows, bytesOf, inBands, requestsOf } from './blocks';
import { toHostError } from './excel-errors';
import { addMarks, removeMarks } from './excel-marks';
import { addNotes, removeNotes } from './excel-notes';
import { toBatch, toCell, toEntry, toInput } from './excel-values';
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
} from './host';
import { HostError } from './host-error';
import { isPartOf, joinProperty, splitProperty } from './long-property';
import { freeSheetName } from './sheet-name';

/**
 * The requirement set that has every call behind a feature, where that is a newer one than the manifest asks for (ExcelApi 1.9:
 * changes in any sheet, marks on several areas at once).
 * @see https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
const newerSets: Readonly<Partial<Record<Feature, string>>> = { 'insert-sheets': '1.13' };

const mergedUndo = '1.20';
const sorting = '1.10';
const renaming = '1.17';
const cellNotes = '1.18';

/**
 * The workbook that is open in Excel.
 *
 * Every method is one `Excel.run`, so nothing is held between calls and no state of ours can differ from the workbook.
 * Large ranges go in bands, each a request of its own, since Excel on the web limits what one request may carry.
 */
export class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';

  supports(feature: Feature): boolean {
    const set = newerSets[feature];
    return set === undefined || isSupported(set);
  }

  workbookName(): Promise<string> {
    return read('', async (context) => {
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return workbook.name;
    });
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return read('', async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => ({
        name,
        visibility: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      }));
    });
  }

  usedRange(sheet: string): Promise<RangeRef | null> {
    return usedRange(sheet);
  }

  hasFormulas(sheet: string): Promise<boolean> {
    return read(sheet, async (context) => {
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRange()
        .getSpecialCellsOrNullObject('Formulas');
      cells.load('cellCount');
      await context.sync();
      return !cells.isNullObject;
      // Excel does not say what is on a protected sheet.
    }).catch(() => true);
  }

  async *readUsedRange(
    sheet: string,
    options: { readonly cells?: number; readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<Batch> {
    const used = await usedRange(sheet);
    if (used === null) return;
    const readOn = (band: RangeRef) => {
      if (options.signal?.aborted === true) throw new HostError('cancelled');
      return readBatch(band);
    };
    yield* inBands(used, readOn, options.cells);
  }

  async readBlock(ref: RangeRef): Promise<Batch> {
    return (await readBatch(ref)).read;
  }

  readRange(ref: RangeRef): Promise<readonly (readonly Cell[])[]> {
    return allRows(inBands(ref, readCells));
  }

  readFormulas(ref: RangeRef): Promise<readonly (readonly (Cell | FormulaCell)[])[]> {
    return allRows(inBands(ref, readEntries));
  }

  writeRange(ref: RangeRef, values: readonly (readonly WriteCell[])[]): Promise<void> {
    return change(ref.sheet, (context) => writePieces(context, piecesOf(ref, values)));
  }

  writeRanges(sheet: string, writes: readonly RangeWrite[]): Promise<void> {
    return change(sheet, (context) => {
      const pieces = writes.flatMap(({ row, column, values, numberFormat }) =>
        piecesOf(
          { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 0 },
          values,
          numberFormat,
        ),
      );
      return writePieces(context, pieces);
    });
  }

  setNumberFormat(ref: RangeRef, numberFormat: string): Promise<void> {
    return change(ref.sheet, async (context) => {
      // One format for all cells of a range may be given as itself.
      rangeOf(context, ref).numberFormat = [[numberFormat]];
      await context.sync();
    });
  }

  addSheet(name: string): Promise<string> {
    return change(name, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const free = freeSheetName(
        name,
        worksheets.items.map((sheet) => sheet.name),
      );
      worksheets.add(free);
      await context.sync();
      return free;
    });
  }

  deleteSheet(name: string): Promise<void> {
    // Excel keeps no undo for this, so it refuses to be one step with others.
    return read(name, async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }

  writeTable(spec: TableSpec): Promise<void> {
    const { sheet, row, column } = spec.at;
    const columns = spec.headings.length;
    const body: RangeRef = { sheet, row: row + 1, column, rows: spec.rows.length, columns };
    // A table of Excel has at least one row under its headings.
    const whole: RangeRef = { sheet, row, column, rows: Math.max(2, spec.rows.length + 1), columns };
    return change(sheet, async (context) => {
      const { workbook } = context;
      const worksheet = workbook.worksheets.getItem(sheet);
      workbook.tables.load('items/name');
      await context.sync();
      const taken = workbook.tables.items.map((table) => table.name);
      for (const [index, format] of (spec.numberFormats ?? []).entries()) {
        if (format === null) continue;
        const cells = { row: row + 1, column: column + index, rows: whole.rows - 1, columns: 1 };
        // One format for all cells of a range may be given as itself.
        worksheet.getRange(addressOf(cells)).numberFormat = [[format]];
      }
      rangeOf(context, { ...whole, rows: 1 }).values = [spec.headings.map(toInput)];
      await writePieces(context, piecesOf(body, spec.rows));
      const table = worksheet.tables.add(addressOf(whole), true);
      table.name = freeTableName(spec.name, taken);
      rangeOf(context, whole).format.autofitColumns();
      await context.sync();
    });
  }

  async markCells(sheet: string, marks: readonly Mark[]): Promise<void> {
    await change(sheet, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      await removeMarks(context, worksheet);
      await addMarks(context, worksheet, marks);
    });
    await changeNotes(sheet, async (context, worksheet) => {
      await removeNotes(context, worksheet);
      await addNotes(context, worksheet, marks);
    });
  }

  async clearMarks(sheet: string): Promise<void> {
    await change(sheet, async (context) => {
      await removeMarks(context, context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
    await changeNotes(sheet, async (context, worksheet) => {
      await removeNotes(context, worksheet);
      await context.sync();
    });
  }

  select(ref: RangeRef): Promise<void> {
    return read(ref.sheet, async (context) => {
      const range = rangeOf(context, ref);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }

  getSelection(): Promise<RangeRef> {
    return read('', async (context) => {
      const first = context.workbook.getSelectedRanges().areas.getItemAt(0);
      first.load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return toRef(first, sheetOfAddress(first.address));
    });
  }

  onChange(listener: (event: ChangeEvent) => void): Promise<Unsubscribe> {
    return read('', async (context) => {
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(async (event) => {
        const sheet = await sheetName(event.worksheetId);
        if (sheet !== null) listener(toChange(sheet, event));
      });
      // What sorts, renames or takes away a sheet has events of its own.
      const whole = async ({ worksheetId }: { readonly worksheetId: string }) => {
        // A sheet that is gone has no name to tell of: the one that is shown instead stands for the workbook.
        listener({ sheet: (await sheetName(worksheetId)) ?? (await this.getSelection()).sheet, range: null });
      };
      const others = [
        worksheets.onDeleted.add(whole),
        ...(isSupported(sorting)
          ? [worksheets.onRowSorted.add(whole), worksheets.onColumnSorted.add(whole)]
          : []),
      ];
      await context.sync();
      const renamed = await onRenamed(whole);
      return () => {
        for (const handler of [changed, ...others, ...renamed]) void stopListening(handler);
      };
    });
  }

  onSelect(listener: (selected: RangeRef) => void): Promise<Unsubscribe> {
    return read('', async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const sheet = await sheetName(worksheetId);
        if (sheet === null) return;
        const area = readAddress(address);
        // Whole columns, or several areas: Excel says itself where those are.
        listener(area === null ? await this.getSelection() : { sheet, ...area });
      });
      await context.sync();
      return () => void stopListening(handler);
    });
  }

  async insertSheets(bytes: ArrayBuffer): Promise<readonly string[]> {
    const empty = await onlySheetIfEmpty();
    // Excel keeps no undo for this, so it refuses to be one step with others.
    const names = await read('', async (context) => {
      const { workbook } = context;
      const ids = workbook.insertWorksheetsFromBase64(toBase64(bytes), { positionType: 'End' });
      await context.sync();
      const inserted = ids.value.map((id) => workbook.worksheets.getItem(id));
      for (const sheet of inserted) sheet.load('name');
      await context.sync();
      return inserted.map((sheet) => sheet.name);
    });
    // What was inserted stands there, also where the empty sheet may not be removed.
    if (empty !== null) await this.deleteSheet(empty).catch(() => undefined);
    return names;
  }

  openWorkbook(bytes: ArrayBuffer): Promise<void> {
    return Excel.createWorkbook(toBase64(bytes)).catch((error: unknown) => {
      throw toHostError(error, '');
    });
  }

  setName(name: string, ref: RangeRef): Promise<void> {
    return change(name, async (context) => {
      const { names } = context.workbook;
      const existing = names.getItemOrNullObject(name);
      existing.load('name');
      await context.sync();
      if (existing.isNullObject) names.add(name, rangeOf(context, ref));
      else existing.formula = `=${absoluteReference(ref)}`;
      await context.sync();
    });
  }

  getName(name: string): Promise<RangeRef | null> {
    return read(name, async (context) => {
      const named = context.workbook.names.getItemOrNullObject(name);
      named.load('name');
      await context.sync();
      if (named.isNullObject) return null;
      // A name can also stand for a number, a formula or something that was removed.
      const range = named.getRangeOrNullObject();
      range.load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return range.isNullObject ? null : toRef(range, sheetOfAddress(range.address));
    });
  }

  setChart(spec: ChartSpec): Promise<void> {
    return change(spec.sheet, async (context) => {
      const sheet = context.workbook.worksheets.getItem(spec.sheet);
      const existing = sheet.charts.getItemOrNullObject(spec.name);
      existing.load('name');
      await context.sync();
      if (!existing.isNullObject) existing.delete();
      const chart = sheet.charts.add(
        spec.kind === 'line' ? 'LineMarkers' : 'ColumnClustered',
        rangeOf(context, spec.data),
        'Columns',
      );
      chart.name = spec.name;
      chart.title.text = spec.title;
      chart.setPosition(addressOf({ ...spec.at, rows: 1, columns: 1 }));
      const series = spec.data.columns - 1;
      for (let drawn = 0; drawn < (spec.lines ?? 0); drawn++)
        chart.series.getItemAt(series - 1 - drawn).chartType = 'Line';
      await context.sync();
    });
  }

  readProperty(key: string): Promise<string | null> {
    return read(key, async (context) => {
      const { custom } = context.workbook.properties;
      custom.load('items/key,items/value');
      await context.sync();
      return joinProperty(
        key,
        custom.items.map((property) => [property.key, String(property.value)] as const),
      );
    });
  }

  writeProperty(key: string, value: string | null): Promise<void> {
    return change(key, async (context) => {
      const { custom } = context.workbook.properties;
      custom.load('items/key');
      await context.sync();
      for (const property of custom.items) if (isPartOf(key, property.key)) property.delete();
      for (const [name, part] of value === null ? [] : splitProperty(key, value)) custom.add(name, part);
      await context.sync();
    });
  }

  recalculate(): Promise<void> {
    return read('', async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
  }
}

function isSupported(requirementSet: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', requirementSet);
}

/** One batch; waits while the user is typing in a cell instead of failing. `name` is what an error is about. */
function read<T>(name: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch).catch((error: unknown) => {
    throw toHostError(error, name);
  });
}

/** One batch that is one step of the undo history where Excel can; where it cannot, a long write takes a step for each band. */
function change<T>(name: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (isSupported(mergedUndo)) options.mergeUndoGroup = true;
  return Excel.run(options, batch).catch((error: unknown) => {
    throw toHostError(error, name);
  });
}

/** Notes come after the marks and on their own: a sheet that takes none, or an Excel without them, loses no more than the words. */
async function changeNotes(
  sheet: string,
  batch: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  if (!isSupported(cellNotes)) return;
  await change(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    // The requirement set is what Excel itself can do; a library from a closed network may be older and lack the member.
    if ('notes' in worksheet) await batch(context, worksheet);
  }).catch(() => undefined);
}

function rangeOf(context: Excel.RequestContext, ref: RangeRef): Excel.Range {
  return context.workbook.worksheets.getItem(ref.sheet).getRange(addressOf(ref));
}

type PlaceOfRange = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function toRef(range: PlaceOfRange, sheet: string): RangeRef {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheet, row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}

function usedRange(sheet: string): Promise<RangeRef | null> {
  return read(sheet, async (context) => {
    // Values only: formatted but empty cells, often whole columns of them, are not read.
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return used.isNullObject ? null : toRef(used, sheet);
  });
}

/** The name of the only sheet where nothing at all is on it: no value, format, comment, note, chart or picture; else `null`. */
function onlySheetIfEmpty(): Promise<string | null> {
  return read('', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const [only, ...others] = worksheets.items;
    if (only === undefined || others.length > 0) return null;
    const used = only.getUsedRangeOrNullObject(false);
    used.load('rowCount');
    const counts = [only.comments.getCount(), only.charts.getCount(), only.shapes.getCount()];
    if (isSupported(cellNotes) && 'notes' in only) counts.push(only.notes.getCount());
    await context.sync();
    return used.isNullObject && counts.every(({ value }) => value === 0) ? only.name : null;
  });
}

/** Values, types and whatever else is asked of a range, and how much that was. */
function readBatch(ref: RangeRef): Promise<Band<Batch>> {
  return read(ref.sheet, async (context) => {
    const range = rangeOf(context, ref);
    // With the values it costs next to nothing to ask whether anything is crossed out at all.
    range.load('values,valueTypes,numberFormat,format/font/strikethrough');
    await context.sync();
    const { values, valueTypes: types, numberFormat: formats } = range;
    const isStruck = await struckIn(context, range);
    const batch = toBatch({
      ...{ row: ref.row, column: ref.column, values, types, formats },
      ...(isStruck === null ? {} : { isStruck }),
    });
    return { read: batch, bytes: bytesOf(values, types, formats) };
  });
}

/** Rows of which some cells are crossed out are asked about one by one up to here; beyond it all cells of the block are. */
const fewRows = 200;

/** Which cells of a range are crossed out; `null` where none is. Only then there are further requests, first for the rows. */
async function struckIn(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<((row: number, column: number) => boolean) | null> {
  // Excel gives no answer (`null`) where cells differ.
  const whole = range.format.font.strikethrough as boolean | null;
  if (whole === false) return null;
  if (whole === true) return () => true;
  const asked = { format: { font: { strikethrough: true } } } as const;
  const rows = range.getRowProperties(asked);
  await context.sync();
  const ofRows = rows.value.map(({ format }) => (format?.font?.strikethrough ?? null) as boolean | null);
  const mixed = ofRows.flatMap((struck, row) => (struck === null ? [row] : []));
  const ofCells = new Map<number, readonly Excel.CellProperties[]>();
  if (mixed.length > fewRows) {
    const cells = range.getCellProperties(asked);
    await context.sync();
    cells.value.forEach((row, at) => ofCells.set(at, row));
  } else if (mixed.length > 0) {
    const cells = mixed.map((row) => [row, range.getRow(row).getCellProperties(asked)] as const);
    await context.sync();
    for (const [row, { value }] of cells) ofCells.set(row, value[0] ?? []);
  }
  return (row, column) => ofRows[row] ?? ofCells.get(row)?.[column]?.format?.font?.strikethrough ?? false;
}

function readCells(ref: RangeRef): Promise<Band<readonly (readonly Cell[])[]>> {
  return read(ref.sheet, async (context) => {
    const range = rangeOf(context, ref);
    range.load('values,valueTypes');
    await context.sync();
    const { values, valueTypes: types } = range;
    const cells = values.map((row: readonly unknown[], r) =>
      row.map((value, c) => toCell(value, types[r]?.[c] ?? 'Empty')),
    );
    return { read: cells, bytes: bytesOf(values, types) };
  });
}

function readEntries(ref: RangeRef): Promise<Band<readonly (readonly (Cell | FormulaCell)[])[]>> {
  return read(ref.sheet, async (context) => {
    const range = rangeOf(context, ref);
    range.load('formulas,values,valueTypes');
    await context.sync();
    const { formulas, values, valueTypes: types } = range;
    const entries = formulas.map((row: readonly unknown[], r) =>
      row.map((formula, c) => toEntry(formula, values[r]?.[c] as unknown, types[r]?.[c] ?? 'Empty')),
    );
    return { read: entries, bytes: bytesOf(formulas, values, types) };
  });
}

async function allRows<T>(bands: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const rows: T[] = [];
  for await (const band of bands) rows.push(...band);
  return rows;
}

/** Part of a write that one request can carry, as Excel takes it. */
interface Piece {
  readonly ref: RangeRef;
  readonly inputs: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormat: string | undefined;
  readonly bytes: number;
}

/** Checks the whole write before anything of it is sent: it happens wholly or not at all. */
function piecesOf(
  ref: RangeRef,
  values: readonly (readonly WriteCell[])[],
  numberFormat?: string,
): readonly Piece[] {
  if (values.length !== ref.rows || values.some((row) => row.length !== ref.columns)) {
    throw new RangeError('the values do not have the shape of the range');
  }
  const inputs = values.map((row) => row.map(toInput));
  return [...bandsOfRows(inputs)].map(({ from, rows, bytes }) => ({
    ref: { ...ref, row: ref.row + from, rows },
    inputs: inputs.slice(from, from + rows),
    numberFormat,
    bytes,
  }));
}

async function writePieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const request of requestsOf(pieces)) await writeRequest(context, request);
}

async function writeRequest(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const { ref, inputs, numberFormat } of pieces) {
    const range = rangeOf(context, ref);
    // One format for all cells of a range may be given as itself.
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.formulas = inputs.map((row) => [...row]);
  }
  await context.sync();
}

/** Names of tables have no case; a taken one is numbered. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

/** The name of a sheet by its id; `null` where it was removed meanwhile. */
function sheetName(id: string): Promise<string | null> {
  return read(id, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

function toChange(sheet: string, event: Excel.WorksheetChangedEventArgs): ChangeEvent {
  const area = event.changeType === 'RangeEdited' ? readAddress(event.address) : null;
  return { sheet, range: area === null ? null : { sheet, ...area } };
}

/** On its own, so that a library on the page that does not know it yet takes no other news along. */
async function onRenamed(
  listener: (event: Excel.WorksheetNameChangedEventArgs) => Promise<void>,
): Promise<readonly OfficeExtension.EventHandlerResult<never>[]> {
  if (!isSupported(renaming)) return [];
  try {
    return await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onNameChanged.add(listener);
      await context.sync();
      return [handler as OfficeExtension.EventHandlerResult<never>];
    });
  } catch {
    return [];
  }
}

async function stopListening(handler: OfficeExtension.EventHandlerResult<never>): Promise<void> {
  // A handler can only be removed in the context in which it was added.
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

function toBase64(bytes: ArrayBuffer): string {
  const array = new Uint8Array(bytes);
  let binary = '';
  const step = 0x8000;
  for (let from = 0; from < array.length; from += step) {
    binary += String.fromCharCode(...array.subarray(from, from + step));
  }
  return btoa(binary);
}
