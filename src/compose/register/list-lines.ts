import { isBlank, isText, type GridCell, type GridRow } from '../../meting/read/values/grid';
import { numberPassesElfproef } from '../../privacy/elfproef';
import { parseDate } from '../../meting/read/values/parse-date';
import { cellBsn, cellText } from '../cells';

const NUMBER_FIRST = /^(\d{8,9}|\d(?:[ .]?\d){7,8})(?=\s{1,20}-\s|[\s,;:|])(.*)$/;
const WORDED_DAY = /(\d{1,2})\s([a-z]{3,9})\s(\d{4})/gi;
const APART = /\s-\s|[\s,;:|]/;
const APART_CLEARLY = /\s-\s|[,;|\t]|\s\s/;

/**
 * Lines as people paste them: a number and days in one cell, apart by spaces, a comma or anything else, come apart into cells; and
 * several numbers on one line become as many lines.
 */
export function linesApart(rows: readonly GridRow[]): readonly GridRow[] {
  const apart = rows.map((row) => ({ ...row, cells: row.cells.flatMap(partsOf) }));
  if (apart.every((row, i) => row.cells.length === rows[i]?.cells.length)) return oneNumberALine(apart);
  const width = apart.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return oneNumberALine(apart.map((row) => ({ ...row, cells: headingParts(row.cells, width) })));
}

function partsOf(cell: GridCell): readonly GridCell[] {
  if (!isText(cell) || cellBsn(cell) !== 0) return [cell];
  const found = NUMBER_FIRST.exec(cellText(cell).replace(/^'/, ''));
  const [number = '', rest = ''] = found?.slice(1) ?? [];
  if (cellBsn(number) === 0) return wordsBefore(cellText(cell)) ?? [cell];
  return [number, ...restOf(rest)];
}

/** A number behind words, as `de heer Bakker 123456782 sinds 1-3-2021`: the number, the days after it, and the words. */
function wordsBefore(text: string): readonly string[] | null {
  const [found, ...more] = [...text.matchAll(/(?:^|\D)(\d{9})(?!\d)/g)];
  const number = found?.[1] ?? '';
  if (found === undefined || more.length > 0 || !numberPassesElfproef(cellBsn(number))) return null;
  const rest = text.slice(found.index + found[0].length).replace(WORDED_DAY, '$1-$2-$3');
  const [begin = '', end = ''] = partsBy(APART, rest).filter((part) => parseDate(part) !== null);
  return [number, begin, end, text.slice(0, found.index).trim()];
}

function restOf(rest: string): readonly string[] {
  if (cellBsn(rest) !== 0) return [rest];
  return partsBy(APART, rest.replace(WORDED_DAY, '$1-$2-$3'));
}

/** A line of headings in one cell, as far as it comes apart into no more than there are columns. */
function headingParts(cells: readonly GridCell[], width: number): readonly GridCell[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [only] = filled;
  if (filled.length !== 1 || !isText(only) || /\d{8}/.test(only.replace(/\W/g, ''))) return cells;
  const text = cellText(only);
  const found = [APART_CLEARLY, APART]
    .map((apart) => partsBy(apart, text))
    .find(({ length }) => length > 1 && length <= width);
  return found ?? cells;
}

function partsBy(apart: RegExp, text: string): readonly string[] {
  return text
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const MOST_COLUMNS = 3;

function oneNumberALine(rows: readonly GridRow[]): readonly GridRow[] {
  const isPeople = (cell: GridCell | undefined) => numberPassesElfproef(cellBsn(cell));
  const filled = rows.map(({ cells }) => cells.filter((cell) => !isBlank(cell)));
  const lines = filled.filter((cells) => cells.some(isPeople));
  const hasColumns = filled.some((cells) => cells.length > 1 && !cells.some(isPeople));
  // Two numbers a line may be two columns, of which one is of somebody else.
  const isRow = lines.length === 1 || lines.some(({ length }) => length > MOST_COLUMNS);
  if (hasColumns || !isRow || !lines.every((cells) => cells.every(isPeople))) return rows;
  return rows.flatMap((row, i) =>
    filled[i]?.some(isPeople) ? filled[i].map((cell) => ({ ...row, cells: [cell] })) : [row],
  );
}
