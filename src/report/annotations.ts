import type { CheckResult } from '../meting/judge/check-result';
import { realSheet } from '../meting/judge/masked-outcome';
import type { FindingGroup } from '../meting/judge/finding';
import { maskBsns } from '../privacy/bsn';
import type { CellNote, SheetNotes } from '../workbook/annotate/annotate-workbook';
import type { ReportWords } from '../locales/nl/report';
import { cellAddress } from '../meting/form/ranges';
import { maskName } from '../privacy/personal-data';
import type { RuleCatalogue } from './build';
import { explanationLines } from './cover';
import type { Role } from './document';

/** The words of a report that stand in a copy as well. */
export type AnnotationWords = Pick<ReportWords, 'finding' | 'explanation' | 'explanationOf' | 'lang'>;

/**
 * What to write in an annotated copy of a workbook: beside every cell of every finding its rule, what it is called and what to
 * do; where it was explained that explanation, with whose it is and of when.
 */
export function annotations(
  result: CheckResult,
  catalogue: RuleCatalogue,
  role: Role,
  words: AnnotationWords,
): readonly SheetNotes[] {
  const { groups, sheets } = result;
  const bySheet = new Map<string, CellNote[]>();
  for (const group of groups) {
    const isClosed = group.severity === 'waarschuwing' && group.explained === group.count;
    const whole = group.explanations.filter(({ cell }) => cell === null);
    const own = new Map(group.explanations.map((each) => [each.cell, each]));
    const message = messageOf(group, catalogue, role, isClosed);
    const notes = bySheet.get(group.sheet) ?? [];
    for (const { row, column } of group.ranges.flatMap(cellsOf)) {
      const here = own.get(cellAddress(row, column));
      const told = explanationLines(here ? [...whole, here] : whole, words).map((line) => maskName(line));
      notes.push({
        row,
        column,
        // What was explained asks for nothing any more.
        severity: isClosed || told.length > 0 ? 'info' : group.severity,
        message: [message, ...told.map((line) => `${words.explanation}: ${line}`)].join(' '),
      });
    }
    if (notes.length > 0) bySheet.set(group.sheet, notes);
  }
  return sheets.flatMap(({ name, headerRow }) => {
    const notes = bySheet.get(name);
    return notes === undefined
      ? []
      : [{ sheet: realSheet(result, name), headingRow: headerRow ?? 1, heading: words.finding, notes }];
  });
}

function messageOf(group: FindingGroup, catalogue: RuleCatalogue, role: Role, isClosed: boolean): string {
  const { cells, facts } = group.examples[0] ?? { cells: [], facts: {} };
  const text = catalogue.explain({ rule: group.rule, cells, facts }, role);
  return maskBsns(
    text === null ? group.rule : `${group.rule} ${text.title}.${isClosed ? '' : ` ${text.todo}`}`,
  );
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
