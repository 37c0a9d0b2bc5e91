import type { Engine } from './engine';

/** What the engine keeps to itself and is needed here: a part of the grid that scrolls. */
interface Viewport {
  offsetX: number;
  readonly offsetCorrectionX: number;
  readonly sheetId: string;
  readonly getters: {
    readonly getColDimensions: (sheetId: string, column: number) => { readonly start: number };
  };
  adjustPositionX(column: number): void;
  adjustViewportZoneX(): void;
}
type Viewports = new (config: never) => {
  readonly viewports: { readonly getMainInternalViewport: (sheetId: string) => Viewport };
  readonly getters: { readonly getActiveSheetId: () => string };
  handle(command: { readonly type: string }): void;
};

const mended = new WeakSet<object>();

/** The engine scrolls to the end of a column, also of one that is wider than the grid: its beginning, where the text stands, would be out of view. */
function showBeginning(viewports: Viewport): void {
  const kind = Object.getPrototypeOf(viewports) as Viewport;
  if (mended.has(kind)) return;
  mended.add(kind);
  const asTheEngineDoes = kind.adjustPositionX;
  kind.adjustPositionX = function (this: Viewport, column) {
    asTheEngineDoes.call(this, column);
    const { start } = this.getters.getColDimensions(this.sheetId, column);
    this.offsetX = Math.min(this.offsetX, start - this.offsetCorrectionX);
    this.adjustViewportZoneX();
  };
}

/** Teaches the engine to show a column that is wider than the grid from its beginning. */
export function installWideColumns({ registries }: Engine): void {
  const registry = registries.statefulUIPluginRegistry;
  const Known = registry.get('viewport') as unknown as Viewports & { readonly getters: readonly string[] };
  class FromTheBeginning extends Known {
    static override readonly getters = Known.getters;
    override handle(command: { readonly type: string }): void {
      super.handle(command);
      if (command.type === 'START')
        showBeginning(this.viewports.getMainInternalViewport(this.getters.getActiveSheetId()));
    }
  }
  registry.replace('viewport', FromTheBeginning as never);
}
