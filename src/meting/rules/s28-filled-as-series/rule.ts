import type { ColumnId } from '../../form/columns';
import { textAt, type ColumnData, type MetingSheet, type Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, columnOf, valuesOf } from '../shared/values';

export type S28Facts = {
  /** A loonheffingennummer that became a series, or the BSN of one person on the rows of others. */
  readonly soort: 'reeks' | 'bsn';
  readonly rijen: number;
  /** The first and last number of the series; of a BSN the first and last row. */
  readonly eerste: string;
  readonly laatste: string;
};

type Emit = Parameters<RowRule<S28Facts>['check']>[2];

/** So many numbers that follow each other row by row were filled down by Excel and not typed. */
const ENOUGH = 4;

/** One person has one registration and one day of birth: so many different ones under one number are of as many people. */
const PEOPLE = 3;
/** Two people under one number are a mistyped day, or so often a habit. */
const PLACES = 3;
const OF_ONE = ['datRegistratie', 'geboortedatum'] as const satisfies readonly ColumnId[];

/**
 * Filled down by the corner of its cell, a loonheffingennummer becomes a series where it should stay the same, and a BSN stays the same
 * where each row is of somebody else.
 */
export const s28: RowRule<S28Facts> = {
  id: 'S28',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B03'],
  reads: ['bsn'],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    if (sheet.columns.has('lhnr') && !unusable.has('lhnr')) searchSeries(sheet, emit);
    searchPersons(
      sheet,
      OF_ONE.filter((id) => !unusable.has(id)),
      emit,
    );
  },
};

function searchSeries(sheet: MetingSheet, emit: Emit): void {
  const data = columnOf(sheet, 'lhnr');
  const numbers = data.dictionary.map((text) => Number(text.replace('L', '')));
  const at = (record: number) => numbers[data.values[record] as number] ?? Number.NaN;
  let first = 0;
  // One past the last row nothing follows, which ends the last series.
  for (let record = 1; record <= sheet.count; record++) {
    if (at(record) === at(record - 1) + 1) continue;
    if (record - first >= ENOUGH) tell(data, first, record - 1, emit);
    first = record;
  }
}

/**
 * Looks for rows below each other with one BSN and the days of several people: of many in one place, or of two in many places, as where each
 * empty cell was filled with the one above it.
 */
function searchPersons(sheet: MetingSheet, ids: readonly ColumnId[], emit: Emit): void {
  const bsn = valuesOf(sheet, 'bsn');
  const days = ids.flatMap((id) => sheet.columns.get(id)?.values ?? []);
  const places: { readonly from: number; readonly until: number; readonly people: number }[] = [];
  let first = 0;
  for (let record = 1; record <= sheet.count; record++) {
    if (record < sheet.count && bsn[record] === bsn[first]) continue;
    const from = first;
    first = record;
    if (bsn[from] === 0 || record - from < 2) continue;
    const people = Math.max(0, ...days.map((values) => differentDays(values, from, record)));
    if (people > 1) places.push({ from, until: record, people });
  }
  for (const { from, until, people } of places) {
    if (people < PEOPLE && places.length < PLACES) continue;
    const facts = () => ({
      soort: 'bsn' as const,
      rijen: until - from,
      eerste: String(sheet.rows[from]),
      laatste: String(sheet.rows[until - 1]),
    });
    // The first is the one that was filled down, and right.
    for (let below = from + 1; below < until; below++)
      emit(below, ['bsn'], facts, below === from + 1 ? { others: [from], keepsOthers: true } : {});
  }
}

function differentDays(values: Values, from: number, until: number): number {
  return new Set(values.slice(from, until).filter((day) => day !== 0)).size;
}

/** The first of a series is the one that was filled down, and right. */
function tell(data: ColumnData, first: number, last: number, emit: Emit): void {
  const facts = () => ({
    soort: 'reeks' as const,
    rijen: last - first + 1,
    eerste: textAt(data, first),
    laatste: textAt(data, last),
  });
  for (let record = first + 1; record <= last; record++) emit(record, ['lhnr'], facts);
}
