import type { Engine } from './engine';

/**
 * Text on the clipboard: tabs between cells, a line a row. A cell of more lines, or with a tab in it, stands in quotes, as Excel, LibreOffice
 * and others put it there; any other quotes are part of the text.
 */

/** The cell in quotes that begins here, and where it ends; `null` where the quotes are part of the text. */
function quotedAt(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let at = start + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] !== '"') break;
    at += 2;
  }
  const after = text[at + 1];
  if (after !== undefined && after !== '\t' && after !== '\n') return null;
  const inside = text.slice(start + 1, at);
  return /[\t\n]/.test(inside) ? { cell: inside.replaceAll('""', '"'), end: at + 1 } : null;
}

/** The cells of a text from the clipboard; the break after the last row is none of a row. */
export function clipboardRows(clipboard: string): string[][] {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!text.includes('"')) return text.split('\n').map((line) => line.split('\t'));
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 0];
  const breaks = /[\t\n]/g;
  for (;;) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : null;
    breaks.lastIndex = at;
    const end = quoted?.end ?? breaks.exec(text)?.index ?? text.length;
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end >= text.length) return rows;
    at = end + 1;
  }
}

/** Cells as a text of the clipboard. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** What the engine keeps to itself and is needed here: the cells of a paste, one by one. */
interface PastedCell {
  readonly content?: string;
  /** Where it was copied in the grid. */
  readonly position?: object;
}
interface Pasted {
  readonly cells: readonly (readonly PastedCell[])[];
}
interface PasteOptions {
  readonly pasteOption?: 'asValue' | 'onlyFormat';
}
type Handler = new (...args: never[]) => {
  readonly dispatch: (type: string, payload: object) => void;
  convertTextToClipboardData(text: string): Pasted;
  pasteCell(origin: PastedCell, target: object, options?: PasteOptions): void;
};

/** Signs that stand for a break and a tab within a cell, while the engine splits a text at every one. */
const [lineBreak, tab] = ['\uE00A', '\uE009'];

/** Has the engine take a cell of more lines for one cell, and leave the looks of the cells that a text is pasted into, as Excel does. */
export function pasteTextAsExcel({ registries }: Engine): void {
  const { cellHandlers } = registries.clipboardHandlersRegistries;
  const Known = cellHandlers.get('cell') as unknown as Handler;
  const within = (cell: string) => cell.replaceAll('\n', lineBreak).replaceAll('\t', tab);
  const back = (text: string) => text.replaceAll(lineBreak, '\n').replaceAll(tab, '\t');
  class WholeCells extends Known {
    override convertTextToClipboardData(text: string): Pasted {
      const rows = clipboardRows(text);
      const plain = rows.map((row) => row.map(within).join('\t')).join('\n');
      const { cells, ...rest } = super.convertTextToClipboardData(plain);
      const whole = cells.map((row) =>
        row.map((cell) =>
          cell.content === undefined
            ? cell
            : { ...cell, content: back(cell.content), evaluatedCell: { formattedValue: back(cell.content) } },
        ),
      );
      return { ...rest, cells: whole };
    }

    override pasteCell(origin: PastedCell, target: object, options?: PasteOptions): void {
      const { content, position } = origin;
      if (position !== undefined) super.pasteCell(origin, target, options);
      else if (options?.pasteOption !== 'onlyFormat') this.dispatch('UPDATE_CELL', { ...target, content });
    }
  }
  cellHandlers.replace('cell', WholeCells as never);
}
