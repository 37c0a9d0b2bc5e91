import type { RowRule } from '../rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

const DAYS_PER_WEEK = 7;
/** One and a half times the contract: more is asked about. */
const AT_MOST = 1.5;

/** Paid hours fit the contract: some, and at most half as much again. */
export const b08: RowRule = {
  id: 'B08',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B05', 'B07', 'B09', 'S16'],
  reads: ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [hours, contract] = [valuesOf(sheet, 'verloondeUren'), valuesOf(sheet, 'contracturenPW')];
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    for (let i = 0; i < sheet.count; i++) {
      const weekly = contract[i] as number;
      const paid = hours[i] as number;
      if (!(weekly > 0) || first[i] === 0 || last[i] === 0) continue;
      const weeks = ((last[i] as number) - (first[i] as number) + 1) / DAYS_PER_WEEK;
      const cause = paid === 0 ? 'geen' : paid > AT_MOST * weekly * weeks ? 'veel' : null;
      if (cause !== null) {
        emit(
          i,
          ['verloondeUren', 'contracturenPW'],
          () => ({ uren: paid, contract: weekly, weken: Math.round(weeks * 10) / 10 }),
          { cause },
        );
      }
    }
  },
  examples: {
    good: [[{ verloondeUren: 139, contracturenPW: 32 }], [{ verloondeUren: 0, contracturenPW: null }]],
    bad: [[{ verloondeUren: 0, contracturenPW: 32 }], [{ verloondeUren: 300, contracturenPW: 24 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'contracturenPW', 1);
    return draft.cell(record, 'verloondeUren');
  },
};
