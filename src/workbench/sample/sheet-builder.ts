import type { WriteCell } from '../../host/host';
import { columnName } from '../../host/a1';
import { TEXT_FORMAT, toContent } from '../cell-values';

/** How a cell of the sample looks; the engine's own names. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrapping?: 'wrap' | 'overflow' | 'clip';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
}

/** The looks and number formats of a workbook; sheets point to them by number, as the engine's data does. */
export class Palette {
  readonly styles: Record<number, Look> = {};
  readonly formats: Record<number, string> = {};
  private readonly known = new Map<string, number>();

  style(look: Look): number {
    return this.number(`style ${JSON.stringify(look)}`, this.styles, look);
  }

  format(format: string): number {
    return this.number(`format ${format}`, this.formats, format);
  }

  private number<T>(key: string, into: Record<number, T>, value: T): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const next = Object.keys(into).length + 1;
    into[next] = value;
    this.known.set(key, next);
    return next;
  }
}

/** Puts a sheet together cell by cell, in the form in which the engine opens workbooks; rows and columns from 1. */
export class SheetBuilder {
  private readonly cells: Record<string, string> = {};
  private readonly styles: Record<string, number> = {};
  private readonly formats: Record<string, number> = {};
  private readonly widths: Record<number, { size: number }> = {};
  private readonly heights: Record<number, { size: number }> = {};
  private lastRow = 1;
  private lastColumn = 1;
  private frozenRows = 0;
  private tableRange: string | null = null;

  constructor(
    readonly name: string,
    private readonly palette: Palette,
  ) {}

  put(row: number, column: number, value: WriteCell, look?: Look, format?: string): this {
    const at = address(row, column);
    const content = toContent(value, format === TEXT_FORMAT);
    if (content !== '') this.cells[at] = content;
    if (look !== undefined) this.styles[at] = this.palette.style(look);
    if (format !== undefined) this.formats[at] = this.palette.format(format);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    return this;
  }

  row(row: number, column: number, values: readonly WriteCell[], look?: Look, format?: string): this {
    values.forEach((value, index) => this.put(row, column + index, value, look, format));
    return this;
  }

  /** Widths in pixels, from column A on. */
  columnWidths(...pixels: readonly number[]): this {
    pixels.forEach((size, index) => (this.widths[index] = { size }));
    return this;
  }

  rowHeight(row: number, size: number): this {
    this.heights[row - 1] = { size };
    return this;
  }

  freezeRows(count: number): this {
    this.frozenRows = count;
    return this;
  }

  /** Shows a range as a table with a heading and filters. */
  table(row: number, column: number, rows: number, columns: number): this {
    this.tableRange = `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
    return this;
  }

  build(id: string): object {
    return {
      id,
      name: this.name,
      rowNumber: this.lastRow + 60,
      colNumber: Math.max(this.lastColumn + 4, 20),
      cells: this.cells,
      styles: this.styles,
      formats: this.formats,
      borders: {},
      cols: this.widths,
      rows: this.heights,
      merges: [],
      figures: [],
      conditionalFormats: [],
      dataValidationRules: [],
      tables: this.tableRange === null ? [] : [{ range: this.tableRange, type: 'static', config: tableLook }],
      panes: { xSplit: 0, ySplit: this.frozenRows },
      areGridLinesVisible: true,
      isVisible: true,
    };
  }
}

const tableLook = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: 'TableStyleMedium2',
};

export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
