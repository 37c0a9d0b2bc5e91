import type { RowRule } from '../../judge/rule';
import { otherSheet } from '../shared/elsewhere';
import { hoursOfOtherUnit } from '../shared/hours-of-other-unit';
import { PASTED_READS, PASTED_USES, pastedRows, type PastedRow } from '../shared/pasted-rows';
import { rowsInWords } from '../shared/rows-in-words';
import { ALWAYS } from '../shared/values';

export type B48Facts = {
  readonly eersteRij: number;
  /** The sheet of that row where it is another one. */
  readonly blad: string;
  readonly rijen: number;
  readonly grond: PastedRow['grond'];
  /** By how many hours each of the rows differs from the one that it copies, and how much that is without its sign. */
  readonly verschil: number;
  readonly meer: number;
  /** The rows that copy another, where they are several on one sheet. */
  readonly dubbel: readonly string[];
};

const CELLS = ['bsn', 'verloondeUren'] as const;

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
  check(sheet, context, emit, isSilent) {
    const pasted = pastedRows(sheet).filter(({ record }) => !isSilent(record, CELLS));
    const isOfOtherUnit = hoursOfOtherUnit(sheet, context, pasted.length);
    const told = pasted.filter(
      // How many hours two rows have together, or that both have the same, says nothing of hours that are none.
      ({ record, rows, grond }) => rows > 1 || grond === 'leeg' || !isOfOtherUnit(record),
    );
    const blocks = told.filter(({ rows }) => rows > 1);
    const dubbel =
      sheet.origins === undefined
        ? rowsInWords(blocks.map(({ record }) => sheet.rows[record] as number))
        : [];
    for (const { record, original, rows, grond, verschil } of told)
      emit(
        record,
        CELLS,
        () => ({
          eersteRij: sheet.rows[original] as number,
          blad: otherSheet(sheet, record, original),
          rijen: rows > 1 && sheet.origins === undefined && blocks.length > 1 ? blocks.length : rows,
          grond,
          verschil,
          meer: Math.abs(verschil),
          dubbel: rows > 1 ? dubbel : [],
        }),
        { cause: rows > 1 ? 'blok' : 'rij', others: [original] },
      );
  },
};
