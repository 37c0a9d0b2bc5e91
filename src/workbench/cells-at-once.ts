import type { Engine } from './engine';

/** One cell to write, 0-based as the engine counts. */
export interface CellWrite {
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly format?: string;
}

/** Cells from which a write is done at once. */
export const manyCells = 1_000;

/** Writes plain values into many cells; formulas and texts of more lines go the engine's own way. */
export interface CellsAtOnce {
  readonly type: 'WORKBENCH_CELLS';
  readonly sheetId: string;
  readonly cells: readonly CellWrite[];
}

/** Whether a cell needs what the engine does after each cell: knowing what its formula depends on, fitting its row. */
export function isPlain({ content = '' }: CellWrite): boolean {
  return !content.startsWith('=') && !content.includes('\n');
}

/** One cell of a workbook that is being opened, 0-based, with its looks as the data of the workbook number them. */
export interface LoadedCell {
  readonly col: number;
  readonly row: number;
  readonly content: string;
  readonly style?: number | undefined;
  readonly format?: number | undefined;
}

/** Data of a sheet with most of its cells beside the engine's own, which holds each by its address. None of them is in both. */
export interface SheetWithCells {
  readonly id: string;
  readonly loaded?: Iterable<LoadedCell>;
}

/** What the engine keeps to itself and is needed here. */
interface LoadedWorkbook {
  readonly sheets: readonly SheetWithCells[];
  readonly styles: Readonly<Record<number, object>>;
  readonly formats: Readonly<Record<number, string>>;
}
interface KeptCell {
  readonly id: string;
  readonly style?: object;
  readonly format?: string;
}
interface PlaceOfCell {
  readonly sheetId: string;
  readonly cellId: string | undefined;
  readonly col: number;
  readonly row: number;
}
type Handles = new (config: never) => { handle(command: object): void; import(data: LoadedWorkbook): void };
interface Cells {
  dispatch: (type: string, payload: object) => void;
  readonly getters: {
    readonly placeCell: (place: PlaceOfCell) => void;
    readonly getCells: (sheetId: string) => readonly KeptCell[];
    readonly getCellPosition: (id: string) => { readonly col: number; readonly row: number };
  };
  readonly history: {
    update(kind: 'cells', sheetId: string, cellId: string, cell: object | undefined): void;
  };
  importCell(
    sheetId: string,
    content: string,
    style: object | undefined,
    format: string | undefined,
  ): KeptCell;
  updateCell(sheetId: string, col: number, row: number, after: CellWrite): void;
}

/** One number for a place in a sheet, which has 16,384 columns at most. */
const placeNumber = (col: number, row: number): number => row * 16_384 + col;

function placeOf({ getters }: Cells, { id }: KeptCell): number {
  const { col, row } = getters.getCellPosition(id);
  return placeNumber(col, row);
}

/**
 * Teaches the engine to take many cells in one command. Its own way asks some sixty parts twice for every cell whether they mind,
 * which for twenty thousand rows is most of a minute; the two parts that keep cells do the same work here without asking.
 * Who dispatches it has everything computed afterwards.
 */
export function installCellsAtOnce({ registries, coreTypes }: Engine): void {
  const registry = registries.corePluginRegistry;
  const Sheets = registry.get('sheet') as unknown as Handles & { readonly getters: readonly string[] };
  const Cells = registry.get('cell') as unknown as Handles & { readonly getters: readonly string[] };

  class SheetsWithPlaces extends Sheets {
    static override readonly getters = [...Sheets.getters, 'placeCell'];
    placeCell(place: PlaceOfCell): void {
      this.handle({ type: 'UPDATE_CELL_POSITION', ...place });
    }
  }

  class ManyCells extends Cells {
    static override readonly getters = Cells.getters;
    override handle(command: { readonly type?: string }): void {
      if (command.type === 'WORKBENCH_CELLS') {
        const { sheetId, cells } = command as CellsAtOnce;
        this.askingNobody((self) => {
          for (const cell of cells) self.updateCell(sheetId, cell.col, cell.row, cell);
        });
      } else if (command.type === 'ADD_COLUMNS_ROWS') {
        // New rows take over the looks of the last, cell by cell; after it the engine looks at everything anyhow.
        this.askingNobody(() => {
          super.handle(command);
        });
      } else super.handle(command);
    }

    /** By address each cell would be written and looked up twice on its way in: half the time in which a large workbook opens. */
    override import(data: LoadedWorkbook): void {
      super.import(data);
      const self = this as unknown as Cells;
      for (const { id: sheetId, loaded } of data.sheets) {
        if (loaded === undefined) continue;
        // What the looks of a whole column put in each of its cells.
        const looks = new Map(
          self.getters.getCells(sheetId).map((cell) => [placeOf(self, cell), cell] as const),
        );
        for (const { col, row, content, style, format } of loaded) {
          const before = looks.size === 0 ? undefined : looks.get(placeNumber(col, row));
          if (before !== undefined) {
            self.history.update('cells', sheetId, before.id, undefined);
            self.getters.placeCell({ sheetId, cellId: undefined, col, row });
          }
          const cell = self.importCell(
            sheetId,
            content,
            style ? data.styles[style] : before?.style,
            format ? data.formats[format] : before?.format,
          );
          self.history.update('cells', sheetId, cell.id, cell);
          self.getters.placeCell({ sheetId, cellId: cell.id, col, row });
        }
      }
    }

    /** Of all that is dispatched while cells are put in, there are only the cells and where they stand. */
    private askingNobody(work: (self: Cells) => void): void {
      const self = this as unknown as Cells;
      const asksAll = self.dispatch;
      self.dispatch = (type, payload) => {
        if (type === 'UPDATE_CELL') {
          const cell = payload as CellWrite & { readonly sheetId: string };
          self.updateCell(cell.sheetId, cell.col, cell.row, cell);
        } else self.getters.placeCell(payload as PlaceOfCell);
      };
      try {
        work(self);
      } finally {
        self.dispatch = asksAll;
      }
    }
  }

  registry.replace('sheet', SheetsWithPlaces as never);
  registry.replace('cell', ManyCells as never);
  // One of the commands that are undone and done again.
  (coreTypes as Set<string>).add('WORKBENCH_CELLS');
  registries.inverseCommandRegistry.add('WORKBENCH_CELLS', (command) => [command]);
}
