import { TEXT_FORMAT, toContent } from './cell-values';
import { clipboardRows, clipboardText } from './clipboard-text';
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

/** Of a separator of thousands: numbers that it stands in as such, and numbers in which it can only stand before decimals. */
const SHAPES: Readonly<Record<string, { readonly grouped: RegExp; readonly decimal: RegExp }>> = {
  '.': { grouped: /^-?\d{1,3}(?:\.\d{3})+$/, decimal: /^-?(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/ },
  ',': { grouped: /^-?\d{1,3}(?:,\d{3})+$/, decimal: /^-?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/ },
};

/**
 * Which cells stay text: those of a column in which the separator of thousands stands before decimals too, as `1.105` beside `80.5`. As
 * numbers they would be a thousand and eighty without a word; as the texts that they are the check can settle or ask it.
 */
function keepsText(
  rows: readonly (readonly string[])[],
  { thousandsSeparator = '' }: EngineLocale,
): (column: number, entered: string) => boolean {
  const shapes = SHAPES[thousandsSeparator];
  if (shapes === undefined) return () => false;
  const { grouped, decimal } = shapes;
  const seen = new Map<number, { grouped: boolean; decimal: boolean }>();
  for (const line of rows)
    line.forEach((entered, column) => {
      const text = entered.trim();
      if (!grouped.test(text) && !decimal.test(text)) return;
      const held = seen.get(column) ?? { grouped: false, decimal: false };
      held.grouped ||= grouped.test(text);
      held.decimal ||= decimal.test(text);
      seen.set(column, held);
    });
  return (column, entered) => {
    const held = seen.get(column);
    if (held?.grouped !== true || !held.decimal) return false;
    const text = entered.trim();
    return grouped.test(text) || decimal.test(text);
  };
}

/** The payload of a paste that the grid takes itself, with its text as `withTextsKept`. */
export function withPastedText(payload: object | undefined, locale: EngineLocale): object | undefined {
  const { clipboardContent } = payload as { readonly clipboardContent: { readonly text?: string } };
  const { text } = clipboardContent;
  if (text === undefined) return payload;
  return { ...payload, clipboardContent: { ...clipboardContent, text: withTextsKept(text, locale) } };
}

/** A text from the clipboard for the grid to take, with an apostrophe before the cells that have to stay text. */
export function withTextsKept(text: string, locale: EngineLocale): string {
  const rows = clipboardRows(text);
  const keeps = keepsText(rows, locale);
  if (!rows.some((line) => line.some((entered, column) => keeps(column, entered)))) return text;
  return clipboardText(
    rows.map((line) =>
      line.map((entered, column) => (keeps(column, entered) ? `'${entered.trim()}` : entered)),
    ),
  );
}

/**
 * The cells of a text from the clipboard, tabs between columns, put at a place of a sheet. `null` where it holds formulas: the
 * engine takes those itself.
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
  const isForEngine = /(?:^|[\t\n])[=+]/.test(text);
  const rows = clipboardRows(text);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const cells = rows.length * columns;
  if (cells > MAX_CELLS) throw new WorkbookError('too-large', { cells, limit: MAX_CELLS });
  if (isForEngine) return null;
  const keeps = keepsText(rows, locale);
  return rows.flatMap((line, down) =>
    Array.from({ length: columns }, (_, right): CellWrite => {
      const [col, row, entered] = [at.col + right, at.row + down, line[right] ?? ''];
      const isText = formatOf(col, row) === TEXT_FORMAT;
      if (isText || keeps(right, entered)) return { col, row, content: toContent(entered, isText) };
      return { col, row, content: canonical(entered, locale, numbers) };
    }),
  );
}
