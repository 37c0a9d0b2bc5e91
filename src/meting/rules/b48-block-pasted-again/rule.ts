import type { RowRule } from '../../judge/rule';
import { otherSheet } from '../shared/elsewhere';
import { PASTED_READS, PASTED_USES, pastedRows, type PastedRow } from '../shared/pasted-rows';
import { ALWAYS } from '../shared/values';

export type B48Facts = {
  readonly eersteRij: number;
  /** The sheet of that row where it is another one. */
  readonly blad: string;
  readonly rijen: number;
  readonly grond: PastedRow['grond'];
};

/** Rows stand there once. */
export const b48: RowRule<B48Facts> = {
  id: 'B48',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S02', 'B01', 'B04', 'B09', 'B37', 'B39', 'S17', 'S28', 'B50'],
  reads: PASTED_READS,
  uses: PASTED_USES,
  overSheets: 'pairs',
  check(sheet, _context, emit) {
    for (const { record, original, rows, grond } of pastedRows(sheet))
      emit(
        record,
        ['bsn', 'verloondeUren'],
        () => ({
          eersteRij: sheet.rows[original] as number,
          blad: otherSheet(sheet, record, original),
          rijen: rows,
          grond,
        }),
        { cause: rows > 1 ? 'blok' : 'rij', others: [original] },
      );
  },
};
