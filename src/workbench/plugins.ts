import type { Mark } from '../host/host';
import type { Severity } from '../meting/judge/finding';
import type { Engine, Zone } from './engine';
import { boundFunctions } from './grid-limits';
import { installCellsAtOnce, isPlain, manyCells, type CellWrite, type CellsAtOnce } from './cells-at-once';
import { pasteTextAsExcel } from './clipboard-text';
import type { SheetToWrite } from './large-export';
import { installKept } from './kept-plugin';
import { installLooksInView } from './looks-in-view';
import { installOneStep, type OpenStep } from './one-step';
import { isRefused, PROTECTED, refuseTyping, type ProtectedSheets } from './protection';
import { installRowHeights } from './row-heights';
import { neverDrawWhatIsGone } from './stale-drawing';
import { installWideColumns } from './wide-columns';

/** The workbench's own commands. The engine passes on commands it does not know to every plugin. */
export type WorkbenchCommand =
  /** Many cells in one step: one evaluation, one entry in the undo history. */
  | { readonly type: 'WORKBENCH_WRITE'; readonly sheetId: string; readonly cells: readonly CellWrite[] }
  /** Several commands of the engine as one step of the undo history. */
  | { readonly type: 'WORKBENCH_ALL'; readonly commands: readonly EngineCommand[] }
  /** What is done while it runs, as one step of the undo history. */
  | { readonly type: 'WORKBENCH_TOGETHER'; readonly act: () => void }
  | { readonly type: 'WORKBENCH_MARK'; readonly sheetId: string; readonly marks: readonly Mark[] };

export interface EngineCommand {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface SheetChange {
  readonly sheetId: string;
  /** `null`: the whole sheet may have changed. */
  readonly zone: Zone | null;
}

/** What the plugins of one model share with its host; handed over in the model's `custom` setting. */
export interface WorkbenchLink extends OpenStep {
  readonly marks: Map<string, readonly Mark[]>;
  readonly changed: (changes: readonly SheetChange[]) => void;
  /** Something that is kept in a file was changed: a value, a format, a sheet, a name. */
  readonly edited: () => void;
  /** Formulas were entered or computed anew. */
  readonly formulasComputed: () => void;
  /** Looks at what is about to be written to a file; set while that goes on. */
  beforeWriting?: (sheets: readonly SheetToWrite[]) => void;
  /** Why parts of what is being done were refused; set while it goes on. */
  refused?: Set<string>;
  /** The command that is being done, with all its parts. */
  doing?: string;
}

type Dispatch = (type: string, payload: object) => { readonly reasons: readonly string[] };

const colours: Readonly<Record<Severity, { readonly fill: string; readonly edge: string }>> = {
  fout: { fill: 'rgba(196, 43, 28, 0.16)', edge: '#c42b1c' },
  waarschuwing: { fill: 'rgba(247, 150, 30, 0.20)', edge: '#b86200' },
  info: { fill: 'rgba(15, 108, 189, 0.14)', edge: '#0f6cbd' },
};

/** Commands after which any cell of a sheet may hold something else. */
const wholeSheet = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'MOVE_COLUMNS_ROWS',
  'SORT_CELLS',
  'INSERT_CELL',
  'DELETE_CELL',
  'MOVE_RANGES',
  'RENAME_SHEET',
  'DELETE_SHEET',
  'HIDE_SHEET',
  'SHOW_SHEET',
]);

/** Commands by which the engine changes what a file holds. */
function keptCommands({ coreTypes }: Engine): (command: EngineCommand) => boolean {
  const kept = new Set<string>([...coreTypes, 'UNDO', 'REDO']);
  return ({ type }) => kept.has(type);
}

/** Whether a formula may spill otherwise after this. */
function computesFormulas(command: EngineCommand): boolean {
  if (command.type === 'EVALUATE_CELLS') return true;
  const { content } = command;
  return command.type === 'UPDATE_CELL' && typeof content === 'string' && content.startsWith('=');
}

function isZoned(command: EngineCommand): command is EngineCommand & { sheetId: string; target: Zone[] } {
  return typeof command['sheetId'] === 'string' && Array.isArray(command['target']);
}

function isPositioned(
  command: EngineCommand,
): command is EngineCommand & { sheetId: string; col: number; row: number } {
  return (
    typeof command['sheetId'] === 'string' &&
    typeof command['col'] === 'number' &&
    typeof command['row'] === 'number'
  );
}

/** Which part of which sheet a command of the engine changed; nothing where it changed no value. */
export function changesOf(command: EngineCommand): readonly SheetChange[] {
  if (command.type === 'UNDO' || command.type === 'REDO') {
    const undone = (command['commands'] as readonly EngineCommand[] | undefined) ?? [];
    const sheets = new Set(undone.flatMap((each) => ('sheetId' in each ? [String(each['sheetId'])] : [])));
    return [...sheets].map((sheetId) => ({ sheetId, zone: null }));
  }
  if (wholeSheet.has(command.type) && typeof command['sheetId'] === 'string')
    return [{ sheetId: command['sheetId'], zone: null }];
  if (command.type === 'DUPLICATE_SHEET') return [{ sheetId: String(command['sheetIdTo']), zone: null }];
  if (command.type === 'UPDATE_CELL' && isPositioned(command)) {
    if (!('content' in command)) return [];
    const { sheetId, col, row } = command;
    return [{ sheetId, zone: { left: col, right: col, top: row, bottom: row } }];
  }
  if (command.type === 'WORKBENCH_CELLS') {
    const { sheetId, cells } = command as unknown as CellsAtOnce;
    return [{ sheetId, zone: zoneAround(cells) }];
  }
  if (command.type === 'CLEAR_CELL' && isPositioned(command)) {
    const { sheetId, col, row } = command;
    return [{ sheetId, zone: { left: col, right: col, top: row, bottom: row } }];
  }
  if ((command.type === 'DELETE_CONTENT' || command.type === 'CLEAR_CELLS') && isZoned(command))
    return command.target.map((zone) => ({ sheetId: command.sheetId, zone }));
  return [];
}

function zoneAround(cells: readonly CellWrite[]): Zone {
  const zone = { left: Infinity, right: 0, top: Infinity, bottom: 0 };
  for (const { col, row } of cells) {
    zone.left = Math.min(zone.left, col);
    zone.right = Math.max(zone.right, col);
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return zone;
}

/** One change a sheet: the smallest rectangle around all, or the whole sheet. */
export function joinChanges(changes: readonly SheetChange[]): readonly SheetChange[] {
  const joined = new Map<string, Zone | null>();
  for (const { sheetId, zone } of changes) {
    const known = joined.get(sheetId);
    if (zone === null || known === null) joined.set(sheetId, null);
    else if (known === undefined) joined.set(sheetId, zone);
    else
      joined.set(sheetId, {
        left: Math.min(known.left, zone.left),
        right: Math.max(known.right, zone.right),
        top: Math.min(known.top, zone.top),
        bottom: Math.max(known.bottom, zone.bottom),
      });
  }
  return [...joined].map(([sheetId, zone]) => ({ sheetId, zone }));
}

/** Where a marked row or column goes when rows or columns are inserted or removed; `null` when it is gone. */
export function shiftMarks(marks: readonly Mark[], command: EngineCommand): readonly Mark[] {
  const key = command['dimension'] === 'ROW' ? 'row' : 'column';
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const base = Number(command['base']) + (command['position'] === 'after' ? 1 : 0);
    const quantity = Number(command['quantity']);
    return marks.map((mark) => (mark[key] - 1 >= base ? { ...mark, [key]: mark[key] + quantity } : mark));
  }
  if (command.type === 'REMOVE_COLUMNS_ROWS') {
    const removed = command['elements'] as readonly number[];
    return marks
      .filter((mark) => !removed.includes(mark[key] - 1))
      .map((mark) => ({
        ...mark,
        [key]: mark[key] - removed.filter((index) => index < mark[key] - 1).length,
      }));
  }
  return marks;
}

/** Where nothing is left to redo, the engine puts the last change into the selected cells as well: unasked, over what stands there. */
function neverRepeat({ registries }: Engine): void {
  const { repeatCommandTransformRegistry: shared, repeatLocalCommandTransformRegistry: local } = registries;
  for (const key of shared.getKeys()) shared.remove(key);
  for (const key of local.getKeys()) local.remove(key);
}

const installed = new WeakSet<Engine>();

/** Teaches the engine the workbench's commands, marks and change events. Once an engine. */
export function installPlugins(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  neverRepeat(engine);
  boundFunctions(engine);
  installCellsAtOnce(engine);
  pasteTextAsExcel(engine);
  installLooksInView(engine);
  installRowHeights(engine);
  installWideColumns(engine);
  installOneStep(engine);
  installKept(engine);
  refuseTyping(engine);
  neverDrawWhatIsGone(engine);
  const keeps = keptCommands(engine);

  class WorkbenchPlugin extends engine.UIPlugin {
    // Above the cells, whose own background would cover it.
    static override readonly layers = ['Highlights'] as const;
    private readonly link: WorkbenchLink | undefined;
    private changes: SheetChange[] = [];
    private hasComputed = false;

    constructor(config: ConstructorParameters<Engine['UIPlugin']>[0]) {
      super(config);
      this.link = config.custom['workbench'] as WorkbenchLink | undefined;
    }

    override allowDispatch(given: unknown) {
      const command = given as EngineCommand;
      if (!isRefused(command, this.getters as unknown as ProtectedSheets, this.link?.doing))
        return 'Success' as never;
      this.link?.refused?.add(PROTECTED);
      return PROTECTED as never;
    }

    // The engine types its commands as a closed union; ours travel beside them.
    override handle(given: unknown): void {
      const command = given as WorkbenchCommand & EngineCommand;
      const dispatch = (type: string, payload: object): void => {
        const { reasons } = (this.dispatch as unknown as Dispatch)(type, payload);
        for (const reason of reasons) this.link?.refused?.add(reason);
      };
      switch (command.type) {
        case 'WORKBENCH_WRITE': {
          const { sheetId, cells } = command;
          const plain = cells.filter(isPlain);
          const isMany = plain.length >= manyCells;
          if (isMany) dispatch('WORKBENCH_CELLS', { sheetId, cells: plain });
          for (const cell of isMany ? cells.filter((each) => !isPlain(each)) : cells)
            dispatch('UPDATE_CELL', { sheetId, ...cell });
          if (isMany) dispatch('EVALUATE_CELLS', {});
          break;
        }
        case 'WORKBENCH_ALL':
          for (const { type, ...payload } of command.commands) dispatch(type, payload);
          break;
        case 'WORKBENCH_TOGETHER':
          command.act();
          break;
        case 'WORKBENCH_MARK':
          this.link?.marks.set(command.sheetId, command.marks);
          break;
        default:
          if (keeps(command)) this.link?.edited();
          if (computesFormulas(command)) this.hasComputed = true;
          this.changes.push(...changesOf(command));
          this.moveMarks(command);
      }
    }

    override finalize(): void {
      const changes = joinChanges(this.changes);
      this.changes = [];
      if (changes.length > 0) this.link?.changed(changes);
      if (this.hasComputed) this.link?.formulasComputed();
      this.hasComputed = false;
    }

    override drawLayer({
      ctx,
      viewports,
      sheetId,
    }: Parameters<InstanceType<Engine['UIPlugin']>['drawLayer']>[0]) {
      for (const { row, column, severity } of this.link?.marks.get(sheetId) ?? []) {
        const zone = { left: column - 1, right: column - 1, top: row - 1, bottom: row - 1 };
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
        if (width <= 0 || height <= 0) continue;
        ctx.fillStyle = colours[severity].fill;
        ctx.fillRect(x, y, width, height);
        ctx.fillStyle = colours[severity].edge;
        ctx.fillRect(x, y, 3, height);
      }
    }

    private moveMarks(command: EngineCommand): void {
      const sheetId = command['sheetId'];
      if (typeof sheetId !== 'string') return;
      const marks = this.link?.marks.get(sheetId);
      if (marks !== undefined) this.link?.marks.set(sheetId, shiftMarks(marks, command));
    }
  }

  /** Among those that come before the engine looks how every single cell is shown: in a large sheet that is most of the work. */
  class WorkbenchExportPlugin extends engine.CoreViewPlugin {
    private readonly link: WorkbenchLink | undefined;

    constructor(config: ConstructorParameters<Engine['CoreViewPlugin']>[0]) {
      super(config);
      this.link = config.custom['workbench'] as WorkbenchLink | undefined;
    }

    override exportForExcel(data: { readonly sheets: unknown }): void {
      this.link?.beforeWriting?.(data.sheets as readonly SheetToWrite[]);
    }
  }

  engine.registries.coreViewsPluginRegistry.add('workbench-export', WorkbenchExportPlugin as never);
  engine.registries.featurePluginRegistry.add('workbench', WorkbenchPlugin as never);
}
