import { declaresNobody } from '../../form/opgave';
import type { CellRef } from '../../form/cell-ref';
import { columnById } from '../../form/columns';
import { codeIndex, type MetingSheet } from '../../form/records';
import type { Counting } from '../../count/counting';
import { ROW_REASONS, type RowReason } from '../../count/count-records';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S36Facts = {
  readonly rijen: number;
  /** Rows that say that the person is not in the register. */
  readonly nee: number;
};

/** Decisions about whom the law means; any other is told by a rule of its own, or leaves open whether the row counts. */
const BY_LAW: ReadonlySet<string> = new Set<RowReason>(['not-registered', 'beschut-werk', 'wsw-not-lent']);

/** Of all rows of a meting somebody is from the target group, unless the Opgave says that nobody is: else a column may say “no” by mistake. */
export const s36: WorkbookRule<S36Facts> = {
  id: 'S36',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { metingen, opgave } = context;
    if (metingen.length === 0) return 'no-meting';
    const rijen = metingen.reduce((sum, { count }) => sum + count, 0);
    if (rijen === 0) return 'no-rows';
    if (declaresNobody(opgave)) return undefined;
    const result = context.result();
    if (result === null || result.notCounted.some(({ reason }) => !BY_LAW.has(reason))) return undefined;
    if (result.counted.rows > 0 || metingen.some((sheet) => context.unusable(sheet).has('inRegister')))
      return undefined;
    const cells = metingen.flatMap((sheet) => saysNo(sheet, context.counting(sheet)));
    const [first] = cells;
    if (first) emit([first], { rijen, nee: cells.length });
    return undefined;
  },
};

const NOT_REGISTERED = codeIndex(columnById('inRegister'), 'N');

/** The cells that say that somebody is not in the register. Of days outside the period rule B22 tells. */
function saysNo({ sheet, rows, columns }: MetingSheet, { decision }: Counting): CellRef[] {
  const data = columns.get('inRegister');
  if (data === undefined) return [];
  return [...rows].flatMap((row, record) =>
    data.values[record] === NOT_REGISTERED && ROW_REASONS[decision[record] as number] === 'not-registered'
      ? [{ sheet, row, column: data.index }]
      : [],
  );
}
