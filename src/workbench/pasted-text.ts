import { TEXT_FORMAT, toContent } from './cell-values';
import { fromDutch } from './dutch-entry';
import type { Engine, EngineLocale } from './engine';
import type { CellWrite } from './cells-at-once';
import { MAX_CELLS } from './grid-limits';
import { WorkbookError } from '../workbook/workbook-error';

/** The part of the engine that tells numbers, as people here write them. */
type Numbers = Pick<Engine['helpers'], 'isNumber'>;

/** A number or a truth value as the engine writes it inside: `1.234,5` is `1234.5`, `WAAR` is `TRUE`. */
function canonical(text: string, locale: EngineLocale, { isNumber }: Numbers): string {
  if (locale.decimalSeparator === '.') return text;
  if (!isNumber(text, locale)) return fromDutch(text, false);
  const plain =
    locale.thousandsSeparator === undefined ? text : text.replaceAll(locale.thousandsSeparator, '');
  return plain.replace(locale.decimalSeparator, '.');
}

/**
 * The cells of a text from the clipboard, tabs between columns, put at a place of a sheet. `null` where it holds formulas or texts in
 * quotes, which may go on in the next line: the engine takes those itself.
 *
 * @param at the upper left cell, from 0
 * @param formatOf the format that a cell has already
 * @throws {WorkbookError} `too-large` for more cells than the grid shows, whoever puts them in
 */
export function pastedCells(
  text: string,
  at: { readonly col: number; readonly row: number },
  locale: EngineLocale,
  numbers: Numbers,
  formatOf: (col: number, row: number) => string | undefined,
): readonly CellWrite[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const isForEngine = /(?:^|[\t\n])[=+"]/.test(text);
  const rows = lines.map((line) => line.split('\t'));
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  // A text in quotes may be of many lines, which are no rows.
  const cells = isForEngine ? rows.reduce((sum, { length }) => sum + length, 0) : rows.length * columns;
  if (cells > MAX_CELLS) throw new WorkbookError('too-large', { cells, limit: MAX_CELLS });
  if (isForEngine) return null;
  return rows.flatMap((line, down) =>
    Array.from({ length: columns }, (_, right): CellWrite => {
      const [col, row, entered] = [at.col + right, at.row + down, line[right] ?? ''];
      const isText = formatOf(col, row) === TEXT_FORMAT;
      return { col, row, content: isText ? toContent(entered, true) : canonical(entered, locale, numbers) };
    }),
  );
}
