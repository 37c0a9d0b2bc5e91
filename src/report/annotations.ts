import type { CheckResult } from '../meting/judge/check-result';
import type { FindingGroup } from '../meting/judge/finding';
import { maskBsns } from '../privacy/bsn';
import type { CellNote, SheetNotes } from '../workbook/annotate/annotate-workbook';
import type { RuleCatalogue } from './build';
import type { Role } from './document';

/**
 * What to write in an annotated copy of a workbook: beside every cell of every finding that is not explained, its rule, what
 * it is called and what to do.
 */
export function annotations(
  { groups, sheets }: CheckResult,
  catalogue: RuleCatalogue,
  role: Role,
  heading: string,
): readonly SheetNotes[] {
  const bySheet = new Map<string, CellNote[]>();
  for (const group of groups) {
    if (group.explained === group.count) continue;
    const message = messageOf(group, catalogue, role);
    const notes = bySheet.get(group.sheet) ?? [];
    for (const { row, column } of group.ranges.flatMap(cellsOf)) {
      notes.push({ row, column, severity: group.severity, message });
    }
    if (notes.length > 0) bySheet.set(group.sheet, notes);
  }
  return sheets.flatMap(({ name, headerRow }) => {
    const notes = bySheet.get(name);
    return notes === undefined ? [] : [{ sheet: name, headingRow: headerRow ?? 1, heading, notes }];
  });
}

function messageOf(group: FindingGroup, catalogue: RuleCatalogue, role: Role): string {
  const { cells, facts } = group.examples[0] ?? { cells: [], facts: {} };
  const text = catalogue.explain({ rule: group.rule, cells, facts }, role);
  return maskBsns(text === null ? group.rule : `${group.rule} ${text.title}. ${text.todo}`);
}

/** Cells of an A1 range; none for a range of whole rows or columns. */
function cellsOf(range: string): readonly { readonly row: number; readonly column: number }[] {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!match) return [];
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const cells: { row: number; column: number }[] = [];
  for (let row = Number(fromRow); row <= Number(toRow); row++) {
    for (let column = columnNumber(fromColumn); column <= columnNumber(toColumn); column++) {
      cells.push({ row, column });
    }
  }
  return cells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
