import { avg } from '../../../law/sources';
import { personalDataOfHeading } from '../../../privacy/personal-data';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type P02Facts = {
  readonly soort: string;
};

/** Names, addresses, health: what is not needed for a count does not belong in a meting. Says where, never what. */
export const p02: WorkbookRule<P02Facts> = {
  id: 'P02',
  severity: 'info',
  scope: 'workbook',
  valid: ALWAYS,
  source: avg('artikel 5, eerste lid, onderdeel c (minimale gegevensverwerking)'),
  certainty: 'inferred',
  suppressedBy: [],
  check({ contents }, emit) {
    for (const { seen, strayPersonalData, unreadOnly } of contents) {
      // Of those it is said that they are to be completed.
      const told = new Set(unreadOnly?.rows);
      for (const { index, heading } of seen.ignored) {
        const kind = personalDataOfHeading(heading);
        if (kind !== null && kind !== 'bsn' && seen.headerRow !== null)
          emit(
            [{ sheet: seen.name, row: seen.headerRow, column: index }],
            { soort: kind },
            `${index} ${kind}`,
          );
      }
      for (const { row, column, kinds } of strayPersonalData)
        for (const kind of told.has(row) ? [] : kinds)
          emit([{ sheet: seen.name, row, column }], { soort: kind }, `${column} ${kind}`);
    }
  },
};
