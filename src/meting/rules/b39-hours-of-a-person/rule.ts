import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { firstElsewhere } from '../shared/elsewhere';
import { personHours } from '../shared/person-hours';
import { rounded } from '../../../counting/rounded';

export type B39Facts = {
  readonly perWeek: number;
  readonly rijen: number;
  readonly hoogstens: number;
  /** Where the first row on another sheet stands; empty where all are on one sheet. */
  readonly blad: string;
  readonly rij: number;
};

/** Hours of a week. */
const HOURS_PER_WEEK = 168;

/** The hours of one person over all relations together fit in the time there is. */
export const b39: RowRule<B39Facts> = {
  id: 'B39',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B07', 'B51', 'B09', 'S16', 'S25', 'S28'],
  reads: ['bsn', 'verloondeUren', 'datAanvTv', 'datEindTv'],
  overSheets: 'sums',
  check(sheet, _context, emit) {
    for (const { record, others, perWeek, rows } of personHours(sheet, { onlyRepeated: true })) {
      if (perWeek <= HOURS_PER_WEEK) continue;
      emit(
        record,
        ['verloondeUren', 'bsn'],
        () => ({
          perWeek: rounded(perWeek, 1),
          rijen: rows,
          hoogstens: HOURS_PER_WEEK,
          ...firstElsewhere(sheet, record, others),
        }),
        { others },
      );
    }
  },
};
