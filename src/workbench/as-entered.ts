import { namedColumn } from '../meting/read/meting/map-columns';
import { toContent } from './cell-values';
import { clipboardRows } from './clipboard-text';
import type { Engine, EngineLocale } from './engine';

/**
 * What someone types or pastes and the grid takes otherwise, as Excel does: a number loses the zeros before it and its sixteenth digit,
 * two numbers become a day. What is lost is told; of a BSN nothing is lost.
 */

/** One cell as it is entered; 0-based. */
export interface Entry {
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** What was entered in a cell and is not what stands there now. */
export interface TakenOtherwise {
  readonly cell: string;
  readonly entered: string;
  readonly shown: string;
  /** Of how many cells that were pasted this is so; `null` where it was typed. */
  readonly cells: number | null;
}

/** A zero before it, more digits than a number has, or a power that it was not meant to be. */
const losesDigits = /^(?:0\d+|\d{16,}|\d+e\d+)$/i;
/** A day without its year, or a month: as likely a code, a fraction or two numbers of a house. */
const twoNumbers = /^\d{1,4}[-/ ]\d{1,4}$/;
/** A BSN of which a zero in front makes nine digits. */
const bsnWithZero = /^0\d{7,8}$/;
/** Rows among which the heading of a column stands. */
const rowsOfHeadings = 30;

/** Whether the grid takes an entry for something that cannot be read back from it. */
export function isTakenOtherwise(
  entered: string,
  locale: EngineLocale,
  { isDateTime }: Pick<Engine['helpers'], 'isDateTime'>,
): boolean {
  const text = entered.trim();
  return losesDigits.test(text) || (twoNumbers.test(text) && isDateTime(text, locale));
}

/** The cells of a text from the clipboard. */
export function entriesOf(
  text: string,
  at: { readonly col: number; readonly row: number },
): readonly Entry[] {
  return clipboardRows(text).flatMap((line, down) =>
    line.map((cell, right) => ({ col: at.col + right, row: at.row + down, text: cell })),
  );
}

/**
 * Tells which cells are of BSNs: those under a heading that says so, in the sheet or in what is pasted with them.
 *
 * @param textAt what stands in a cell of the sheet
 */
export function bsnCells(
  entries: readonly Entry[],
  textAt: (col: number, row: number) => string,
): (entry: Entry) => boolean {
  const headingRows = new Map<number, number>();
  const isHeading = (text: string) => namedColumn(text) === 'bsn';
  for (const { col, row, text } of entries)
    if (row < rowsOfHeadings && isHeading(text)) headingRows.set(col, headingRows.get(col) ?? row);
  const inSheet = new Map<number, number | undefined>();
  const headingInSheet = (col: number): number | undefined => {
    if (!inSheet.has(col)) {
      const rows = Array.from({ length: rowsOfHeadings }, (_, row) => row);
      inSheet.set(
        col,
        rows.find((row) => isHeading(textAt(col, row))),
      );
    }
    return inSheet.get(col);
  };
  return ({ col, row, text }) =>
    bsnWithZero.test(text.trim()) && (headingRows.get(col) ?? headingInSheet(col) ?? Infinity) < row;
}

/** A BSN with the apostrophe that keeps its zero. */
export const asText = (entered: string): string => toContent(entered.trim());
