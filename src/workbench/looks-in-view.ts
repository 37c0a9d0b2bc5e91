import type { Engine, Zone } from './engine';

/** Rows that are looked at together. */
const rowsOfBlock = 64;

interface ConditionalFormat {
  readonly ranges: readonly string[];
  readonly rule: { readonly type: string; readonly operator?: string };
}
interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
/** By column, then by row. */
type Styles = readonly (readonly (object | undefined)[] | undefined)[];

/** What the engine asks its other parts. */
interface Getters {
  getConditionalFormats(sheetId: string): readonly ConditionalFormat[];
  getRangeFromSheetXC(sheetId: string, range: string): { readonly zone: Zone };
  getTranslatedCellFormula(sheetId: string, right: number, down: number, formula: unknown): string;
}
/** The part of the engine that tells how cells look by their conditions, as it is inside. */
interface Looks {
  getters: Getters;
  isStale: boolean;
  finalize(): void;
  getCellConditionalFormatStyle(position: Position): object | undefined;
  getComputedStyles(sheetId: string): Styles;
}

const isFormula = ({ rule }: ConditionalFormat): boolean =>
  rule.type === 'CellIsRule' && rule.operator === 'customFormula';

/**
 * Has the engine compute the looks of rows once they are drawn. It computes those of a whole sheet after every change: with the
 * bands of a template, 54,000 formulas at each cell that is typed. Where a look depends on more than its own cell, it still does.
 */
export function installLooksInView({ registries, helpers }: Engine): void {
  const registry = registries.coreViewsPluginRegistry;
  const WholeSheets = registry.get('evaluation_cf') as unknown as (new (config: never) => Looks) & {
    readonly getters: readonly string[];
  };

  class LooksInView extends WholeSheets {
    static override readonly getters = WholeSheets.getters;
    private blocks = new Map<string, readonly Styles[]>();

    override finalize(): void {
      if (this.isStale) this.blocks.clear();
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position): object | undefined {
      const { sheetId, col, row } = position;
      const formats = this.getters.getConditionalFormats(sheetId);
      if (formats.length === 0) return undefined;
      if (!formats.every(isFormula)) return super.getCellConditionalFormatStyle(position);
      const index = Math.floor(row / rowsOfBlock);
      const key = `${sheetId} ${String(index)}`;
      const block = this.blocks.get(key) ?? this.stylesOf(sheetId, index * rowsOfBlock, formats);
      this.blocks.set(key, block);
      const styles = block.flatMap((each) => each[col]?.[row] ?? []);
      return styles.length === 0 ? undefined : Object.assign({}, ...styles);
    }

    /** The styles of a block of rows, those that win last. */
    private stylesOf(sheetId: string, top: number, formats: readonly ConditionalFormat[]): readonly Styles[] {
      return [...formats].reverse().flatMap((format) =>
        format.ranges.flatMap((range) => {
          const { zone } = this.getters.getRangeFromSheetXC(sheetId, range);
          const part = {
            ...zone,
            top: Math.max(zone.top, top),
            bottom: Math.min(zone.bottom, top + rowsOfBlock - 1),
          };
          return part.top > part.bottom ? [] : [this.stylesOfPart(sheetId, format, zone, part)];
        }),
      );
    }

    /** The engine's own computing, over a part of the range that begins lower. */
    private stylesOfPart(sheetId: string, format: ConditionalFormat, zone: Zone, part: Zone): Styles {
      const all = this.getters;
      const { toXC } = helpers;
      const ranges = [`${toXC(part.left, part.top)}:${toXC(part.right, part.bottom)}`];
      const narrowed: Partial<Getters> = {
        getConditionalFormats: () => [{ ...format, ranges }],
        getTranslatedCellFormula: (sheet, right, down, formula) =>
          all.getTranslatedCellFormula(sheet, right, down + part.top - zone.top, formula),
      };
      this.getters = Object.assign(Object.create(all) as Getters, narrowed);
      try {
        return this.getComputedStyles(sheetId);
      } finally {
        this.getters = all;
      }
    }
  }

  registry.replace('evaluation_cf', LooksInView as never);
}
