import { countingSources } from '../../../law';
import { ROW_REASONS } from '../../count/count-records';
import type { ColumnId } from '../../form/columns';
import { isNone } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type B46Facts = {
  /** Heading of the column that says the opposite. */
  readonly kop: string;
};

const CONTRADICTED = ROW_REASONS.indexOf('registration-contradicted');
/** What speaks for a registration, the strongest first. */
const SPEAKS_FOR: readonly ColumnId[] = ['datRegistratie', 'grond'];

/** A person who is not in the register has no ground, and no registration in the period. */
export const b46: RowRule<B46Facts> = {
  id: 'B46',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.registration,
  certainty: 'derived',
  suppressedBy: ['B22'],
  reads: ['inRegister'],
  uses: ['datRegistratie', 'grond'],
  check(sheet, { counting }, emit) {
    const { decision } = counting(sheet);
    for (let i = 0; i < sheet.count; i++) {
      if (decision[i] !== CONTRADICTED) continue;
      const other = SPEAKS_FOR.map((id) => sheet.columns.get(id)).find((data) => data && !isNone(data, i));
      if (other) emit(i, ['inRegister', other.column.id], () => ({ kop: other.heading }));
    }
  },
};
