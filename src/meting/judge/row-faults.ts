import type { ColumnId } from '../form/columns';
import { isNone, type CellProblem, type MetingSheet } from '../form/records';

/**
 * What is wrong with a row as a whole, so that nothing can be said about its cells: `shifted`, its cells stand under other headings
 * than their own; `loose`, it has hours but nothing of a person, as a total without a label has.
 */
export type RowFault = 'shifted' | 'loose';

/** By record: 0 or 1 + the place of the fault. */
export interface RowFaults {
  readonly marks: Uint8Array;
  readonly any: boolean;
  at(record: number): RowFault | null;
}

const FAULTS: readonly RowFault[] = ['shifted', 'loose'];

/** So many cells of a row that cannot stand under their headings are no slips but the row. */
const SENSELESS_CELLS = 4;
/** A row with so few of the cells that a count needs is none of the rows. */
const FEW = 3;

/** What tells a person or a relation: of a total nothing of it is filled. */
const OF_A_PERSON: readonly ColumnId[] = [
  'bsn',
  'lhnr',
  'cdAard',
  'vorm',
  'grond',
  'datRegistratie',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'sector',
];

/** Whether what stands in a cell is of another kind than its column holds. */
export function isSenseless(problem: CellProblem): boolean {
  return problem === 'unreadable' || problem === 'other-unit' || problem === 'unknown-code';
}

export function rowFaults(sheet: MetingSheet): RowFaults {
  const marks = new Uint8Array(sheet.count);
  const senseless = new Uint8Array(sheet.count);
  for (const { problems } of sheet.columns.values()) {
    if (problems.size === 0) continue;
    for (const [record, { problem }] of problems)
      if (isSenseless(problem)) senseless[record] = (senseless[record] ?? 0) + 1;
  }
  let any = false;
  senseless.forEach((cells, record) => {
    if (cells < SENSELESS_CELLS) return;
    marks[record] = 1;
    any = true;
  });
  const columns = OF_A_PERSON.flatMap((id) => sheet.columns.get(id) ?? []);
  const bsn = sheet.columns.get('bsn');
  if (bsn && columns.length > FEW) {
    bsn.values.forEach((number, record) => {
      if (number !== 0 || marks[record] !== 0 || bsn.problems.has(record)) return;
      const filled = columns.filter((each) => !isNone(each, record) || each.problems.has(record)).length;
      if (filled > 1 || filled * FEW > columns.length) return;
      marks[record] = 2;
      any = true;
    });
  }
  return { marks, any, at: (record) => FAULTS[(marks[record] as number) - 1] ?? null };
}
