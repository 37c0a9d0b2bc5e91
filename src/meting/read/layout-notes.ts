import type { SheetLayout, SheetSource } from '../../workbook/table';
import type { NotRead } from './seen';
import { columnLetters, columnNumber } from '../form/ranges';
import type { MetingSheet } from '../form/records';

/** What the eye does not see of a sheet, but the check does: that it is hidden, its hidden columns, and its merged cells. */
export function layoutNotes(
  { name, visibility }: Pick<SheetSource, 'name' | 'visibility'>,
  layout: SheetLayout | undefined,
  meting: Pick<MetingSheet, 'headerRow' | 'columns'>,
): NotRead[] {
  const read = new Set([...meting.columns.values()].map(({ index }) => index));
  const hidden = (layout?.hiddenColumns ?? []).flatMap(([first, last]) => spansOf(first + 1, last + 1, read));
  const merged = (layout?.merges ?? []).filter((range) => touches(range, meting.headerRow, read));
  const note = (code: NotRead['code'], ranges: readonly string[]): NotRead => ({
    code,
    sheet: name,
    ranges,
    facts: { aantal: ranges.length },
  });
  return [
    ...(visibility === 'visible' ? [] : [note('hidden-sheet-counted', [])]),
    ...(hidden.length === 0 ? [] : [note('hidden-columns-read', hidden)]),
    ...(merged.length === 0 ? [] : [note('merged-cells', merged)]),
  ];
}

/** The columns of a span that are read, as ranges: a span may run to the end of the sheet. */
function spansOf(first: number, last: number, read: ReadonlySet<number>): string[] {
  const spans: [number, number][] = [];
  for (const column of [...read].filter((each) => each >= first && each <= last).sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span?.[1] === column - 1) span[1] = column;
    else spans.push([column, column]);
  }
  return spans.map(([from, until]) => `${columnLetters(from)}:${columnLetters(until)}`);
}

/** True where a merged area covers a heading or a record in a column that is read: its other cells hold nothing. */
function touches(range: string, headerRow: number, read: ReadonlySet<number>): boolean {
  const corners = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!corners) return false;
  const [, left = '', , right = '', bottom = ''] = corners;
  if (Number(bottom) < headerRow) return false;
  const [first, last] = [columnNumber(left), columnNumber(right)];
  return [...read].some((column) => column >= first && column <= last);
}
