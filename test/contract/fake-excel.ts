/**
 * A strict stand-in for the members of Office.js that `src/host/excel.ts` uses, and no others. It keeps the rules that are easy
 * to break without an Excel at hand: nothing can be read before `load` and `sync`, nothing happens before `sync`, one request
 * carries a limited number of cells, what was typed is interpreted as Excel does, and what Excel cannot undo cannot be grouped.
 */

/** As Excel on the web: generous for 50,000 cells with type and format, not for a whole sheet. */
const cellsInOneRequest = 50_000;

interface FakeCell {
  readonly entered: string | number | boolean;
  readonly isText: boolean;
}

export interface FakeConditionalFormat {
  readonly type: string;
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
  readonly borders: Readonly<Record<string, string>>;
}

class FakeSheet {
  readonly id: string;
  visibility = 'Visible';
  isProtected = false;
  readonly cells = new Map<string, FakeCell>();
  readonly formats = new Map<string, string>();
  readonly charts = new Map<string, { type: string; title: string; at: string; lines?: number[] }>();
  conditionalFormats: FakeConditionalFormat[] = [];
  /** Notes and comments by address. */
  readonly notes = new Map<string, string>();
  readonly comments = new Map<string, string>();
  constructor(
    public name: string,
    id: number,
  ) {
    this.id = `{${id}}`;
  }
}

export class FakeError extends Error {
  constructor(
    readonly code: string,
    detail = code,
  ) {
    super(detail);
  }
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function areaOf(address: string): Area {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(address);
  if (match === null) throw new FakeError('InvalidArgument', address);
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const [column, row] = [columnOf(c1), Number(r1)];
  return { row, column, rows: Number(r2) - row + 1, columns: columnOf(c2) - column + 1 };
}

function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${lettersOf(column)}${row}`;
  const last = `${lettersOf(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

const keyOf = (row: number, column: number) => `${row},${column}`;

/** What Excel makes of something typed or handed over by an add-in. */
function enter(input: unknown): FakeCell | null {
  if (input === '') return null;
  if (typeof input === 'number' || typeof input === 'boolean') return { entered: input, isText: false };
  if (typeof input !== 'string') throw new FakeError('InvalidArgument', `no input: ${String(input)}`);
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

type FakeHandler = (event: Record<string, unknown>) => Promise<void>;

/** The workbook behind the fake, for the tests to look at. */
export class FakeWorkbook {
  readonly name = 'Meting 2025.xlsx';
  readonly sheets: FakeSheet[] = [];
  readonly tables = new Map<string, { sheet: string; address: string }>();
  readonly names = new Map<string, string>();
  readonly properties = new Map<string, string>();
  selection: { sheet: string; area: Area } = { sheet: 'Blad1', area: areaOf('A1') };
  activeSheet = 'Blad1';
  undoSteps = 0;
  calculations = 0;
  requests = 0;
  /** What was opened in windows of their own, in base64. */
  readonly opened: string[] = [];
  /** Set to make the next request fail with this code of Excel. */
  failNext: string | null = null;
  readonly handlers = new Set<FakeHandler>();
  readonly sortHandlers = new Set<FakeHandler>();
  private nextId = 1;

  constructor() {
    this.addSheet('Blad1');
  }

  addSheet(name: string): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new FakeError('ItemAlreadyExists');
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name)) throw new FakeError('InvalidArgument', name);
    const sheet = new FakeSheet(name, this.nextId++);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(nameOrId: string): FakeSheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId) ?? null;
  }

  value(sheet: FakeSheet, row: number, column: number): { value: unknown; type: string } {
    const cell = sheet.cells.get(keyOf(row, column));
    if (cell === undefined) return { value: '', type: 'Empty' };
    const { entered, isText } = cell;
    if (isText || typeof entered !== 'string')
      return {
        value: entered,
        type: typeof entered === 'string' ? 'String' : typeof entered === 'number' ? 'Double' : 'Boolean',
      };
    return this.compute(sheet, entered);
  }

  /** Only the formulas that the contract uses. */
  private compute(sheet: FakeSheet, formula: string): { value: unknown; type: string } {
    if (formula === '=1+1') return { value: 2, type: 'Double' };
    if (formula === '=1/0') return { value: '#DIV/0!', type: 'Error' };
    if (formula === '=NA()') return { value: '#N/A', type: 'Error' };
    if (formula === '=SUM(A1:A2)') {
      const value = Number(this.value(sheet, 1, 1).value) + Number(this.value(sheet, 2, 1).value);
      return { value, type: 'Double' };
    }
    return { value: '#NAME?', type: 'Error' };
  }
}

type Op = () => void;

/** One `Excel.run`: a queue of operations, carried out at `sync`. */
class FakeContext {
  private queue: Op[] = [];
  cellsMoved = 0;
  changed = false;
  undoable = true;
  readonly workbook: FakeWorkbookObject;

  constructor(
    readonly book: FakeWorkbook,
    private readonly merged: boolean,
  ) {
    this.workbook = new FakeWorkbookObject(this, () => book);
  }

  enqueue(op: Op): void {
    this.queue.push(op);
  }

  change(op: Op, undoable = true): void {
    this.enqueue(() => {
      if (this.merged && !undoable) throw new FakeError('UndoNotSupported');
      op();
      this.changed = true;
    });
  }

  sync = async (): Promise<void> => {
    await Promise.resolve();
    this.book.requests++;
    const ops = this.queue;
    this.queue = [];
    this.cellsMoved = 0;
    if (this.book.failNext !== null) {
      const code = this.book.failNext;
      this.book.failNext = null;
      throw new FakeError(code);
    }
    for (const op of ops) op();
    if (this.cellsMoved > cellsInOneRequest) throw new FakeError('RequestPayloadSizeLimitExceeded');
    if (this.changed && !this.merged) this.countUndoStep();
  };

  countUndoStep(): void {
    if (this.changed) this.book.undoSteps++;
    this.changed = false;
  }
}

/** What every object of Office.js does: lazy, loaded by name, readable only after `sync`. */
class FakeObject<T> {
  private readonly loaded = new Map<string, unknown>();
  private nullKnown: boolean | undefined;

  constructor(
    readonly context: FakeContext,
    /** Finds the thing itself, at `sync`; `null` for the null object, throws where it must exist. */
    readonly resolve: () => T | null,
  ) {}

  protected loadable: Readonly<Record<string, (thing: T) => unknown>> = {};

  load(names: string): this {
    const wanted = names.split(',');
    this.context.enqueue(() => {
      const thing = this.resolve();
      this.nullKnown = thing === null;
      if (thing === null) return;
      for (const name of wanted) {
        const property = this.loadable[name];
        if (property === undefined) throw new FakeError('InvalidArgument', `cannot load ${name}`);
        this.loaded.set(name, property(thing));
      }
    });
    return this;
  }

  protected read<V>(name: string): V {
    if (!this.loaded.has(name))
      throw new FakeError('PropertyNotLoaded', `${name} was read before load and sync`);
    return this.loaded.get(name) as V;
  }

  protected thing(): T {
    const thing = this.resolve();
    if (thing === null) throw new FakeError('InvalidObjectPath');
    return thing;
  }

  get isNullObject(): boolean {
    if (this.nullKnown === undefined)
      throw new FakeError('PropertyNotLoaded', 'isNullObject was read before load and sync');
    return this.nullKnown;
  }
}

/** A collection: `items` hold what was loaded by `items/name`. */
class FakeCollection<T, Item> extends FakeObject<readonly T[]> {
  constructor(
    context: FakeContext,
    resolve: () => readonly T[],
    private readonly toItem: (thing: T) => Item,
    private readonly itemProperties: Readonly<Record<string, (thing: T) => unknown>>,
  ) {
    super(context, resolve);
  }
  private loadedItems: Item[] | undefined;

  override load(names: string): this {
    const wanted = names.split(',').map((name) => {
      if (!name.startsWith('items/')) throw new FakeError('InvalidArgument', `load of ${name}`);
      return name.slice('items/'.length);
    });
    this.context.enqueue(() => {
      this.loadedItems = this.thing().map((thing) => {
        const item = this.toItem(thing) as Item & object;
        for (const property of Object.keys(this.itemProperties)) {
          Object.defineProperty(item, property, {
            get: () => {
              if (!wanted.includes(property))
                throw new FakeError('PropertyNotLoaded', `${property} was not loaded`);
              return this.itemProperties[property]?.(thing);
            },
          });
        }
        for (const name of wanted)
          if (!(name in this.itemProperties)) throw new FakeError('InvalidArgument', `load of ${name}`);
        return item;
      });
    });
    return this;
  }

  get items(): Item[] {
    if (this.loadedItems === undefined)
      throw new FakeError('PropertyNotLoaded', 'items were read before load and sync');
    return this.loadedItems;
  }
}

class FakeRange extends FakeObject<{ sheet: FakeSheet; area: Area }> {
  protected override loadable = {
    address: ({ sheet, area }: { sheet: FakeSheet; area: Area }) =>
      `${/^[A-Za-z]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${addressOf(area)}`,
    rowIndex: ({ area }: { area: Area }) => area.row - 1,
    columnIndex: ({ area }: { area: Area }) => area.column - 1,
    rowCount: ({ area }: { area: Area }) => area.rows,
    columnCount: ({ area }: { area: Area }) => area.columns,
    values: (thing: { sheet: FakeSheet; area: Area }) => this.grid(thing, (cell) => cell.value),
    valueTypes: (thing: { sheet: FakeSheet; area: Area }) => this.grid(thing, (cell) => cell.type, false),
    numberFormat: (thing: { sheet: FakeSheet; area: Area }) =>
      this.grid(thing, (_, row, column) => thing.sheet.formats.get(keyOf(row, column)) ?? 'General', false),
    formulas: (thing: { sheet: FakeSheet; area: Area }) =>
      this.grid(thing, (_, row, column) => thing.sheet.cells.get(keyOf(row, column))?.entered ?? ''),
  };
  get address(): string {
    return this.read('address');
  }
  get rowIndex(): number {
    return this.read('rowIndex');
  }
  get columnIndex(): number {
    return this.read('columnIndex');
  }
  get rowCount(): number {
    return this.read('rowCount');
  }
  get columnCount(): number {
    return this.read('columnCount');
  }
  get values(): unknown[][] {
    return this.read('values');
  }
  set values(rows: unknown[][]) {
    this.write(rows);
  }
  get valueTypes(): string[][] {
    return this.read('valueTypes');
  }
  get numberFormat(): unknown[][] {
    return this.read('numberFormat');
  }
  set numberFormat([row]: unknown[][]) {
    this.context.change(() => {
      const { sheet, area } = this.thing();
      eachCell(area, (r, c) => sheet.formats.set(keyOf(r, c), String(row?.[0])));
    });
  }
  get formulas(): unknown[][] {
    return this.read('formulas');
  }
  set formulas(rows: unknown[][]) {
    this.write(rows);
  }
  readonly format = {
    autofitColumns: () => {
      this.context.change(() => this.thing());
    },
  };
  get worksheet() {
    return new FakeWorksheet(this.context, () => this.thing().sheet);
  }
  get conditionalFormats() {
    return conditionalFormats(this.context, () => {
      const { sheet, area } = this.thing();
      return { sheet, address: addressOf(area) };
    });
  }
  getSpecialCellsOrNullObject(type: string): FakeSpecialCells {
    if (type !== 'Formulas') throw new FakeError('InvalidArgument', type);
    return new FakeSpecialCells(this.context, () => {
      const { sheet } = this.thing();
      if (sheet.isProtected) throw new FakeError('AccessDenied');
      const formulas = [...sheet.cells.values()].filter(
        ({ entered, isText }) => !isText && typeof entered === 'string' && entered.startsWith('='),
      );
      return formulas.length === 0 ? null : formulas.length;
    });
  }
  select(): void {
    this.context.enqueue(() => {
      const { sheet, area } = this.thing();
      this.context.book.selection = { sheet: sheet.name, area };
    });
  }

  private write(rows: unknown[][]): void {
    this.context.change(() => {
      const { sheet, area } = this.thing();
      if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
        throw new FakeError('InvalidArgument', 'shape');
      this.context.cellsMoved += area.rows * area.columns;
      eachCell(area, (r, c) => {
        const cell = enter(rows[r - area.row]?.[c - area.column]);
        if (cell === null) sheet.cells.delete(keyOf(r, c));
        else sheet.cells.set(keyOf(r, c), cell);
      });
      for (const handler of this.context.book.handlers)
        setTimeout(() => void handler({ worksheetId: sheet.id, address: addressOf(area), changeType: 'RangeEdited' }), 0); // prettier-ignore
    });
  }

  private grid(
    { sheet, area }: { sheet: FakeSheet; area: Area },
    read: (cell: { value: unknown; type: string }, row: number, column: number) => unknown,
    counts = true,
  ): unknown[][] {
    if (counts) this.context.cellsMoved = Math.max(this.context.cellsMoved, area.rows * area.columns);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const [row, column] = [area.row + r, area.column + c];
        return read(this.context.book.value(sheet, row, column), row, column);
      }),
    );
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

interface MutableFormat {
  type: string;
  address: string;
  formula: string;
  fill: string;
  borders: Record<string, string>;
}

function conditionalFormats(context: FakeContext, place: () => { sheet: FakeSheet; address: string }) {
  const collection = new FakeCollection(
    context,
    () => place().sheet.conditionalFormats,
    (format: FakeConditionalFormat) => ({
      delete: () => {
        context.change(() => {
          const { sheet } = place();
          sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        });
      },
      custom: {
        rule: new FakeRule(context, () => {
          if (format.type !== 'Custom') throw new FakeError('InvalidOperation', 'not a custom format');
          return format;
        }),
      },
    }),
    { type: (format) => format.type },
  );
  return Object.assign(collection, {
    add: (type: string) => {
      const format: MutableFormat = { type, address: '', formula: '', fill: '', borders: {} };
      context.change(() => {
        const { sheet, address } = place();
        format.address = address;
        sheet.conditionalFormats.unshift(format);
      });
      const border = (side: string) => ({
        set style(style: string) {
          context.change(() => (format.borders[side] = style));
        },
        set color(_: string) {
          context.change(() => undefined);
        },
      });
      return {
        custom: {
          rule: {
            set formula(formula: string) {
              context.change(() => (format.formula = formula));
            },
          },
          format: {
            fill: {
              set color(color: string) {
                context.change(() => (format.fill = color));
              },
            },
            borders: {
              top: border('top'),
              bottom: border('bottom'),
              left: border('left'),
              right: border('right'),
            },
          },
        },
      };
    },
  });
}

class FakeRule extends FakeObject<FakeConditionalFormat> {
  protected override loadable = { formula: (format: FakeConditionalFormat) => format.formula };
  get formula(): string {
    return this.read('formula');
  }
}

class FakeSpecialCells extends FakeObject<number> {
  protected override loadable = { cellCount: (count: number) => count };
}

class FakeNamed extends FakeObject<{ name: string }> {
  protected override loadable = { name: (thing: { name: string }) => thing.name };
  get name(): string {
    return this.read('name');
  }
}

class FakeWorksheet extends FakeObject<FakeSheet> {
  protected override loadable = { name: (sheet: FakeSheet) => sheet.name };
  get name(): string {
    return this.read('name');
  }
  getRange(address?: string): FakeRange {
    return new FakeRange(this.context, () => ({
      sheet: this.thing(),
      area: address === undefined ? areaOf('A1:XFD1048576') : areaOf(address),
    }));
  }
  getRanges(address: string) {
    if (address.length > 8192) throw new FakeError('InvalidArgument', 'address too long');
    for (const part of address.split(',')) areaOf(part);
    return { conditionalFormats: conditionalFormats(this.context, () => ({ sheet: this.thing(), address })) };
  }
  getUsedRangeOrNullObject(valuesOnly: boolean): FakeRange {
    if (!valuesOnly) throw new FakeError('InvalidArgument', 'formatted cells are not asked for');
    return new FakeRange(this.context, () => {
      const sheet = this.thing();
      if (sheet.cells.size === 0) return null;
      let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
      for (const key of sheet.cells.keys()) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
      return { sheet, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
    });
  }
  activate(): void {
    this.context.enqueue(() => (this.context.book.activeSheet = this.thing().name));
  }
  delete(): void {
    this.context.change(() => {
      const { sheets } = this.context.book;
      if (sheets.length === 1) throw new FakeError('InvalidOperation');
      sheets.splice(sheets.indexOf(this.thing()), 1);
    }, false);
  }
  readonly notes = Object.assign(
    new FakeCollection(
      this.context,
      () => [...this.thing().notes],
      ([address]) => ({
        getLocation: () => this.getRange(address),
        delete: () => {
          this.context.change(() => this.thing().notes.delete(address));
        },
      }),
      { content: ([, content]) => content },
    ),
    {
      add: (address: string, content: string) => {
        this.context.change(() => {
          const { notes, comments } = this.thing();
          if (areaOf(address).rows !== 1 || notes.has(address) || comments.has(address))
            throw new FakeError('InvalidOperation', `no note on ${address}`);
          notes.set(address, content);
        });
      },
    },
  );
  readonly comments = new FakeCollection(
    this.context,
    () => [...this.thing().comments],
    ([address]) => ({ getLocation: () => this.getRange(address) }),
    { id: ([address]) => address },
  );
  readonly tables = {
    add: (address: string, hasHeaders: boolean) => {
      if (!hasHeaders) throw new FakeError('InvalidArgument');
      let name = '';
      this.context.change(() => {
        if (areaOf(address).rows < 2) throw new FakeError('InvalidArgument', 'a table needs a row');
        name = `Tabel${this.context.book.tables.size + 1}`;
        this.context.book.tables.set(name, { sheet: this.thing().name, address });
      });
      const { context } = this;
      return {
        set name(wanted: string) {
          context.change(() => {
            const { tables } = context.book;
            const table = tables.get(name);
            if (table === undefined || tables.has(wanted)) throw new FakeError('InvalidArgument', wanted);
            tables.delete(name);
            tables.set(wanted, table);
          });
        },
      };
    },
  };
  readonly charts = {
    getItemOrNullObject: (name: string) => {
      const chart = new FakeNamed(this.context, () => (this.thing().charts.has(name) ? { name } : null));
      return Object.assign(chart, {
        delete: () => {
          this.context.change(() => this.thing().charts.delete(name));
        },
      });
    },
    add: (type: string, data: FakeRange, seriesBy: string) => {
      const chart: { type: string; title: string; at: string; lines?: number[] } = {
        type,
        title: '',
        at: '',
      };
      let name = '';
      this.context.change(() => {
        if (data.resolve() === null || seriesBy !== 'Columns') throw new FakeError('InvalidArgument');
        name = `Grafiek ${this.thing().charts.size + 1}`;
        this.thing().charts.set(name, chart);
      });
      const { context } = this;
      const charts = () => this.thing().charts;
      return {
        set name(wanted: string) {
          context.change(() => {
            if (charts().has(wanted)) throw new FakeError('ItemAlreadyExists', wanted);
            charts().delete(name);
            charts().set(wanted, chart);
          });
        },
        title: {
          set text(text: string) {
            context.change(() => (chart.title = text));
          },
        },
        series: {
          getItemAt: (index: number) => ({
            set chartType(type: string) {
              context.change(() => {
                const columns = data.resolve()?.area.columns ?? 0;
                if (type !== 'Line' || index < 0 || index >= columns - 1)
                  throw new FakeError('InvalidArgument', `series ${index}`);
                chart.lines = [...(chart.lines ?? []), index];
              });
            },
          }),
        },
        setPosition: (start: string) => {
          areaOf(start);
          context.change(() => (chart.at = start));
        },
      };
    },
  };
}

class FakeNamedItem extends FakeObject<string> {
  constructor(
    context: FakeContext,
    private readonly key: string,
  ) {
    super(context, () => (context.book.names.has(key) ? key : null));
  }
  protected override loadable = { name: (name: string) => name };
  set formula(formula: string) {
    this.context.change(() => this.context.book.names.set(this.thing(), formula));
  }
  getRangeOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => {
      const { book } = this.context;
      const match = /^='?(.+?)'?!(.+)$/.exec(book.names.get(this.key) ?? '');
      const sheet = book.sheet((match?.[1] ?? '').replaceAll("''", "'"));
      return sheet === null ? null : { sheet, area: areaOf((match?.[2] ?? '').replaceAll('$', '')) };
    });
  }
}

class FakeWorkbookObject extends FakeObject<FakeWorkbook> {
  protected override loadable = { name: (book: FakeWorkbook) => book.name };
  get name(): string {
    return this.read('name');
  }
  private readonly book = this.context.book;

  private eventOf(handlers: Set<FakeHandler>) {
    return {
      add: (handler: FakeHandler) => {
        this.context.enqueue(() => handlers.add(handler));
        return { context: this.context, remove: () => handlers.delete(handler) };
      },
    };
  }

  readonly application = {
    calculate: (kind: string) => {
      if (kind !== 'Full') throw new FakeError('InvalidArgument');
      this.context.enqueue(() => this.book.calculations++);
    },
  };

  readonly worksheets = Object.assign(
    new FakeCollection(
      this.context,
      () => this.book.sheets,
      () => ({}),
      { name: (sheet) => sheet.name, visibility: (sheet) => sheet.visibility, id: (sheet) => sheet.id },
    ),
    {
      getItem: (key: string) =>
        new FakeWorksheet(this.context, () => {
          const sheet = this.book.sheet(key);
          if (sheet === null) throw new FakeError('ItemNotFound');
          return sheet;
        }),
      getItemOrNullObject: (key: string) => new FakeWorksheet(this.context, () => this.book.sheet(key)),
      add: (name: string) => {
        this.context.change(() => this.book.addSheet(name));
      },
      onChanged: this.eventOf(this.book.handlers),
      onRowSorted: this.eventOf(this.book.sortHandlers),
      onColumnSorted: this.eventOf(this.book.sortHandlers),
    },
  );

  readonly tables = new FakeCollection(
    this.context,
    () => [...this.book.tables.keys()],
    () => ({}),
    { name: (name) => name },
  );

  readonly names = {
    getItemOrNullObject: (name: string) => new FakeNamedItem(this.context, name),
    add: (name: string, range: FakeRange) => {
      this.context.change(() => {
        if (this.book.names.has(name)) throw new FakeError('ItemAlreadyExists');
        const place = range.resolve();
        if (place === null) throw new FakeError('InvalidArgument');
        this.book.names.set(name, `='${place.sheet.name.replaceAll("'", "''")}'!${addressOf(place.area)}`);
      });
    },
  };

  private readonly customProperties = Object.assign(
    new FakeCollection(
      this.context,
      () => [...this.book.properties],
      ([key]) => ({
        delete: () => {
          this.context.change(() => this.book.properties.delete(key));
        },
      }),
      { key: ([key]) => key, value: ([, value]) => value },
    ),
    {
      // Excel for Windows and Mac cut off without a word.
      add: (key: string, value: string) => {
        this.context.change(() => this.book.properties.set(key.slice(0, 255), value.slice(0, 255)));
      },
    },
  );

  readonly properties = { custom: this.customProperties };

  getSelectedRanges() {
    return {
      areas: {
        getItemAt: (index: number) => {
          if (index !== 0) throw new FakeError('ItemNotFound');
          return new FakeRange(this.context, () => {
            const { sheet, area } = this.book.selection;
            const selected = this.book.sheet(sheet);
            return selected === null ? null : { sheet: selected, area };
          });
        },
      },
    };
  }

  insertWorksheetsFromBase64(base64: string, options: { positionType: string }) {
    if (options.positionType !== 'End') throw new FakeError('InvalidArgument');
    const result: { ids: string[] | undefined } = { ids: undefined };
    this.context.change(() => {
      if (!atob(base64).startsWith('PK')) throw new FakeError('InvalidArgument', 'not a workbook');
      result.ids = ['Een', 'Twee'].map((name) => this.book.addSheet(name).id);
    }, false);
    return {
      get value(): string[] {
        if (result.ids === undefined)
          throw new FakeError('ValueNotLoaded', 'the result was read before sync');
        return result.ids;
      },
    };
  }
}

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

/** Puts `Excel` and `Office` in the global scope as Excel does. `excelApi` is the newest requirement set this Excel has. */
export function installFakeExcel(excelApi = 20): FakeWorkbook {
  const book = new FakeWorkbook();
  const isSetSupported = (set: string, version: string) =>
    set === 'ExcelApi' && version.startsWith('1.') && Number(version.slice(2)) <= excelApi;

  async function run<T>(
    first: RunOptions | FakeContext,
    batch: (context: FakeContext) => Promise<T>,
  ): Promise<T> {
    const options = first instanceof FakeContext ? {} : first;
    const merged = options.mergeUndoGroup === true;
    if (merged && !isSetSupported('ExcelApi', '1.20')) throw new FakeError('InvalidArgument');
    const context = first instanceof FakeContext ? first : new FakeContext(book, merged);
    const result = await batch(context);
    if (merged) context.countUndoStep();
    return result;
  }

  Object.assign(globalThis, {
    Excel: {
      run,
      createWorkbook: async (base64: string) => {
        await Promise.resolve();
        if (!atob(base64).startsWith('PK')) throw new FakeError('InvalidArgument', 'not a workbook');
        book.opened.push(base64);
      },
    },
    Office: { context: { requirements: { isSetSupported } } },
  });
  return book;
}
