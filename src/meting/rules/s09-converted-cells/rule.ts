import type { Spoilt } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S09Facts = {
  readonly kop: string;
  readonly soort: 'number' | 'bsn' | 'text' | 'code' | 'date' | 'integer';
  /** What was done to the cell on its way, where that can be told. */
  readonly gebeurd: Spoilt | '';
};

/**
 * What was read in another shape than it stands in is said: numbers and dates as text, a BSN without its zero. In a .csv all is text:
 * there only what happened to a cell is said, and a BSN that is not written as nine digits.
 */
export const s09: RowRule<S09Facts> = {
  id: 'S09',
  severity: 'info',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B02', 'B05', 'B06', 'S21'],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    for (const [id, data] of sheet.columns) {
      if (unusable.has(id)) continue;
      for (const record of data.converted) {
        if (context.textOnly && data.column.type !== 'bsn' && !data.spoilt.has(record)) continue;
        emit(
          record,
          [id],
          () => ({ kop: data.heading, soort: data.column.type, gebeurd: data.spoilt.get(record) ?? '' }),
          // What happened to the cells tells them apart: one cause, one finding.
          { cause: [id, data.spoilt.get(record) ?? []].flat().join('-') },
        );
      }
    }
  },
};
