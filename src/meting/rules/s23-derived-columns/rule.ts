import { columnById } from '../../form/columns';
import type { DerivedColumn, DerivedFrom } from '../../form/derived';
import type { WorkbookRule } from '../../judge/rule';
import { placesOf } from '../../judge/places-of';
import { ALWAYS } from '../shared/values';

/** By where the values came from: the columns that nobody filled in. */
export type S23Facts = Readonly<Record<DerivedFrom, readonly string[]>> & {
  /** Rows that got a value in one of them. */
  readonly rijen: number;
};

/** What nobody filled in and the check took from elsewhere is named, all of a sheet at once. */
export const s23: WorkbookRule<S23Facts> = {
  id: 'S23',
  severity: 'info',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const meting of metingen) {
      const { sheet, headerRow } = meting;
      const derived = (meting.derived ?? []).filter(({ rows }) => rows > 0);
      if (derived.length === 0) continue;
      emit(
        placesOf(
          meting,
          derived.map(({ column }) => column),
        ).map((column) => ({ sheet, row: headerRow, column })),
        factsOf(derived),
        'kolommen',
      );
    }
    return undefined;
  },
};

function factsOf(derived: readonly DerivedColumn[]): S23Facts {
  const of = (wanted: DerivedFrom) =>
    derived.filter(({ from }) => from === wanted).map(({ column }) => columnById(column).nl);
  return {
    rijen: Math.max(...derived.map(({ rows }) => rows)),
    opgave: of('opgave'),
    dates: of('dates'),
    label: of('label'),
    aard: of('aard'),
    vorm: of('vorm'),
    usual: of('usual'),
  };
}
