import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../meting/form/ranges';
import { limits } from '../../workbook/limits';

/** A cell of a sheet in the making. */
export type Put =
  | string
  | number
  | null
  | {
      readonly value?: string | number | null;
      /** Without the equals sign; `value` is what it gives now. */
      readonly formula?: string;
      /** A sheet of the same workbook to go to. */
      readonly goTo?: string;
      readonly style?: CellStyle;
    };

const blue = { rgb: '154273' };
const face = { name: 'Calibri', size: 11 } as const;
const line = { style: 'thin', color: { rgb: 'B4BCC8' } } as const;

export const styles = {
  title: { font: { ...face, bold: true, size: 16, color: blue } },
  heading: {
    font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: blue },
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { wrapText: true, vertical: 'center' },
  },
  numberHeading: {
    font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: blue },
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { wrapText: true, vertical: 'center', horizontal: 'right' },
  },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  whole: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  decimal: { numFmt: '#,##0.00', alignment: { vertical: 'top' } },
  sum: { numFmt: '#,##0.00', font: { ...face, bold: true }, border: { top: line } },
  bold: { font: { ...face, bold: true }, alignment: { vertical: 'top' } },
  quiet: { font: { ...face, color: { rgb: '595959' } } },
  quietText: {
    font: { ...face, color: { rgb: '595959' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
} as const satisfies Record<string, CellStyle>;

/** Collects the cells of one sheet, row by row. */
export class SheetBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** Number of the row that comes next, 1-based. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and gives its 1-based number. */
  add(...puts: readonly Put[]): number {
    const row = this.rows.length;
    this.rows.push(puts.map(() => null));
    puts.forEach((put, column) => {
      if (put !== null && put !== '') this.cells.set(`${String(row)},${String(column)}`, cellOf(put));
    });
    return row + 1;
  }

  build(more: Partial<WriteSheet> = {}): WriteSheet {
    return {
      name: this.name,
      rows: this.rows,
      cells: this.cells,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: this.heights(),
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      ...more,
    };
  }

  /** Rows with text over several lines: only Excel makes those as high as they need to be. */
  private heights(): Map<number, { readonly height: number }> {
    const lines = new Map<number, number>();
    for (const [at, { value, style }] of this.cells) {
      if (typeof value !== 'string' || style?.alignment?.wrapText !== true) continue;
      const [row = 0, column = 0] = at.split(',').map(Number);
      const here = linesOf(value, this.widths[column] ?? DEFAULT_WIDTH);
      if (here > (lines.get(row) ?? 1)) lines.set(row, here);
    }
    return new Map([...lines].map(([row, count]) => [row, { height: count * LINE_HEIGHT }]));
  }
}

/** In points, of Calibri 11. */
const LINE_HEIGHT = 15;
const DEFAULT_WIDTH = 8.43;
/** A row of more lines would fill the window. */
const MOST_LINES = 20;
/** Lines break before a word that does not fit. */
const FILLED = 0.9;

function linesOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * FILLED))), 0);
  return Math.min(MOST_LINES, lines);
}

function cellOf(put: NonNullable<Put>): Partial<Cell> {
  if (typeof put === 'string') return { value: cellText(put), type: 'string', style: styles.text };
  if (typeof put === 'number') return { value: put, type: 'number', style: styles.whole };
  const { value = null, formula, goTo, style } = put;
  const text = typeof value === 'string' ? cellText(value) : value;
  return {
    value: text,
    type: formula === undefined ? (typeof text === 'number' ? 'number' : 'string') : 'formula',
    ...(formula === undefined ? {} : { formula, formulaResult: text }),
    ...(goTo === undefined ? {} : { hyperlink: { target: '', location: `${quoted(goTo)}!A1` } }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Text that Excel takes: a cell of type text is never a formula; what XML cannot hold is replaced. */
export function cellText(text: string): string {
  const clean = text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
    '\uFFFD',
  );
  return clean.length <= limits.cellChars ? clean : `${clean.slice(0, limits.cellChars - 1)}…`;
}

/** The name of a sheet as it stands in a formula. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An absolute range in one column of a sheet. */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `${quoted(sheet)}!$${letters}$${String(first)}:$${letters}$${String(last)}`;
}

/** A name that Excel takes for a sheet and that is not taken yet. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean =
    cellText(wanted)
      .replace(/[\\/?*[\]:\r\n\t]/g, ' ')
      .replace(/^'+/, '')
      .slice(0, 500)
      .replace(/'{1,500}$/, '')
      .trim() || '-';
  for (let i = 1; ; i++) {
    const tail = i === 1 ? '' : ` (${String(i)})`;
    const name = clean.slice(0, 31 - tail.length).trim() + tail;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
