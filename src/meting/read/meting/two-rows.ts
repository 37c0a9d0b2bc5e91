import { isText, type GridRow } from '../values/grid';
import { namedColumn, type Heading } from './map-columns';

/** Headings that are read together, and the row below which the records begin. */
export interface HeadingRows {
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** So many more columns must get a name for two rows to be read as one. */
const GAIN = 2;

/**
 * The headings in a row, or in two rows where people spread them over two: a word over several columns (`Tijdvak` above `Begin` and
 * `Einde`), or one heading cut in two.
 */
export function readHeadings(rows: readonly GridRow[], header: number): HeadingRows {
  const alone = single(rows[header]);
  let best = alone;
  let most = named(alone) + GAIN;
  for (const [upper, lower] of [
    [rows[header - 1], rows[header]],
    [rows[header], rows[header + 1]],
  ]) {
    if (!upper || !lower || !holdsTextsOnly(upper) || !holdsTextsOnly(lower)) continue;
    for (const spread of [true, false]) {
      const together = joined(upper, lower, spread);
      if (named(together) < most) continue;
      [best, most] = [together, named(together) + 1];
    }
  }
  return best;
}

function single(row: GridRow | undefined): HeadingRows {
  const headings = (row?.cells ?? []).flatMap((cell, c) =>
    isText(cell) ? [{ index: c + 1, heading: cell.trim() }] : [],
  );
  return { row: row?.row ?? 1, headings };
}

/** Different columns that have a name. */
function named({ headings }: HeadingRows): number {
  return new Set(headings.flatMap(({ heading }) => namedColumn(heading) ?? [])).size;
}

/** A row of records has numbers, dates or codes in it. */
function holdsTextsOnly({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && !/^\s*\d/.test(cell)));
}

/** @param spread whether a text above stands for the columns to its right as well, as merged cells do */
function joined(upper: GridRow, lower: GridRow, spread: boolean): HeadingRows {
  const headings: Heading[] = [];
  let over = '';
  for (let c = 0; c < Math.max(upper.cells.length, lower.cells.length); c++) {
    const [above, below] = [textAt(upper, c), textAt(lower, c)];
    if (above !== '' || !spread) over = above;
    const choices = [`${over} ${below}`, `${below} ${over}`, below, above].map((text) => text.trim());
    const heading = choices.find((text) => text !== '' && namedColumn(text) !== null) ?? (below || above);
    if (heading !== '') headings.push({ index: c + 1, heading });
  }
  return { row: lower.row, headings };
}

function textAt({ cells }: GridRow, c: number): string {
  const cell = cells[c];
  return isText(cell) ? cell.trim() : '';
}
