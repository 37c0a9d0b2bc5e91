import type { ColumnId } from '../../form/columns';
import type { RowFaults } from '../../judge/row-faults';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** The cells that are pointed at, where the sheet has them. */
const COLUMNS: readonly ColumnId[] = ['bsn', 'verloondeUren'];

export type S13Facts = {
  /** `verwisseld`: two of its cells stand each under the heading of the other; `elders`: one stands under another heading than its own. */
  readonly soort: 'verschoven' | 'verwisseld' | 'elders' | 'los' | 'onvolledig' | 'gebroken' | 'ineen';
  /** The headings of those cells: where `elders` the one that it belongs under, and the one under which it stands. */
  readonly kop?: string;
  readonly andere?: string;
  /** What separates the values of lines that stand in one cell. */
  readonly teken?: string;
};

const PAIRS = { exchanged: 'verwisseld', one: 'elders' } as const;
const KINDS = { shifted: 'verschoven', loose: 'los', unfinished: 'onvolledig', joined: 'ineen' } as const;

/**
 * The cells of a row stand under their own headings, and a row is about a person. Of a row that is shifted or half empty, or of a total without a
 * label, no cell says anything: it is one mistake, whatever rules its cells would break.
 */
export const s13: RowRule<S13Facts> = {
  id: 'S13',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['bsn'],
  aboutWholeRows: true,
  check(sheet, context, emit) {
    const faults = context.rowFaults(sheet);
    if (!faults.any) return;
    const columns = COLUMNS.filter((id) => sheet.columns.has(id));
    for (let i = 0; i < sheet.count; i++) {
      const fault = faults.at(i);
      // Rule S29 tells of those.
      if (fault === null || fault === 'out-of-step') continue;
      const moved = fault === 'shifted' ? faults.movedAt(i) : null;
      if (moved !== null && moved.kind !== 'row' && !isBroken(faults, i)) {
        const [one, other] = moved.columns;
        const soort = PAIRS[moved.kind];
        emit(
          i,
          [...new Set([one.column.id, other.column.id, ...columns])],
          () => ({ soort, kop: one.heading, andere: other.heading }),
          { cause: soort },
        );
        continue;
      }
      const soort = isBroken(faults, i) ? 'gebroken' : KINDS[fault];
      const teken = soort === 'ineen' ? sheet.joined?.separator : undefined;
      emit(i, columns, () => ({ soort, ...(teken === undefined ? {} : { teken }) }), { cause: soort });
    }
  },
};

/** Half a row, and below it cells under other headings than their own: a line break in a cell broke it in two. */
function isBroken(faults: RowFaults, record: number): boolean {
  const isUpper = (each: number) => faults.at(each) === 'unfinished' && faults.at(each + 1) === 'shifted';
  return isUpper(record) || isUpper(record - 1);
}
