import { readAddress } from '../../host/a1';
import type { Mark } from '../../host/host';
import type { FindingGroup, Severity } from '../../meting/judge/finding';

/** Excel slows down with more marks than this on one sheet; the pane says how many it made of how many. */
export const marksAtMost = 5_000;

const rank: Readonly<Record<Severity, number>> = { fout: 0, waarschuwing: 1, info: 2 };

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
  /** How many cells have a finding, marked or not. */
  readonly cells: number;
}

/** One mark a cell: the worst finding gives its look, the note names every rule. */
export function marksOf(
  groups: readonly FindingGroup[],
  titleOf: (rule: string) => string,
): readonly SheetMarks[] {
  const sheets = new Map<string, Map<string, Mark>>();
  const worstFirst = [...groups].sort((a, b) => rank[a.severity] - rank[b.severity]);
  for (const { sheet, ranges, rule, severity } of worstFirst) {
    const marks = sheets.get(sheet) ?? new Map<string, Mark>();
    sheets.set(sheet, marks);
    const note = `${rule}: ${titleOf(rule)}`;
    for (const address of ranges) {
      const area = readAddress(address);
      if (!area) continue;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const key = `${row} ${column}`;
          const known = marks.get(key);
          if (!known) marks.set(key, { row, column, severity, note });
          else if (!known.note.includes(note)) marks.set(key, { ...known, note: `${known.note}\n${note}` });
        }
      }
    }
  }
  return [...sheets].map(([sheet, marks]) => ({
    sheet,
    marks: [...marks.values()].slice(0, marksAtMost),
    cells: marks.size,
  }));
}
