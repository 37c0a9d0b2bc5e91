import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { firstElsewhere } from '../shared/elsewhere';
import { personHours } from '../shared/person-hours';
import { rounded } from '../../../counting/rounded';

export type B40Facts = {
  readonly perWeek: number;
  readonly rijen: number;
  readonly grens: number;
  /** Where the first row on another sheet stands; empty where all are on one sheet. */
  readonly blad: string;
  readonly rij: number;
};

/** One person has at most the hours of a long working week, over all relations together. */
export const b40: RowRule<B40Facts> = {
  id: 'B40',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [
    'S02',
    'S28',
    'B01',
    'B04',
    'B07',
    'B51',
    'B08',
    'B09',
    'B27',
    'B28',
    'B34',
    'B37',
    'B38',
    'B39',
    'B48',
    'B50',
    'S16',
    'S17',
    'S21',
    'S25',
    'S26',
  ],
  reads: ['bsn', 'verloondeUren', 'datAanvTv', 'datEindTv'],
  overSheets: 'sums',
  check(sheet, { settings }, emit) {
    for (const { record, others, perWeek, rows } of personHours(sheet, { onlyRepeated: false })) {
      if (perWeek <= settings.weekHours) continue;
      emit(
        record,
        ['verloondeUren', 'bsn'],
        () => ({
          perWeek: rounded(perWeek, 1),
          rijen: rows,
          grens: settings.weekHours,
          ...firstElsewhere(sheet, record, others),
        }),
        { others },
      );
    }
  },
};
