import type { CellPosition, Engine } from './engine';

/** What the engine keeps to itself and is needed here. */
interface Cell {
  readonly isFormula: boolean;
  readonly content: string;
  readonly style?: {
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly wrapping?: string;
    readonly rotation?: number;
  };
}
interface RowSizes {
  readonly getters: { readonly getCell: (position: CellPosition) => Cell | undefined };
  isInMultiRowMerge(position: CellPosition): boolean;
  getCellHeight(position: CellPosition): number;
}

/** The font of a cell that is one line whatever it says, by which alone it is as high as it is; `null` for any other cell. */
function fontOfOneLine({ isFormula, content, style = {} }: Cell): string | null {
  if (isFormula || content === '' || content.includes('\n')) return null;
  const { fontSize = '', bold = false, italic = false, wrapping, rotation = 0 } = style;
  return wrapping === 'wrap' || rotation !== 0 ? null : [fontSize, bold, italic].join();
}

/** Has the engine measure one line of each font. It measures each text of a workbook that is opened: a third of that time where there are many. */
export function installRowHeights({ registries }: Engine): void {
  const registry = registries.coreViewsPluginRegistry;
  const EachText = registry.get('row_size') as unknown as (new (config: never) => RowSizes) & {
    readonly getters: readonly string[];
  };

  class EachFont extends EachText {
    static override readonly getters = EachText.getters;
    private readonly heights = new Map<string, number>();

    override getCellHeight(position: CellPosition): number {
      const cell = this.getters.getCell(position);
      const font = cell === undefined ? null : fontOfOneLine(cell);
      if (font === null || this.isInMultiRowMerge(position)) return super.getCellHeight(position);
      const height = this.heights.get(font) ?? super.getCellHeight(position);
      this.heights.set(font, height);
      return height;
    }
  }

  registry.replace('row_size', EachFont as never);
}
