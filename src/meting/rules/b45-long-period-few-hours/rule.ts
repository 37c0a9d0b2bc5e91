import { DAYS_PER_WEEK } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { rounded } from '../../../counting/rounded';

export type B45Facts = { readonly uren: number; readonly perWeek: number };

/** From a half year on. */
const LONG = 180;
/** Fewer hours a week than this over half a year are rather the hours of one month. */
const HARDLY_ANY = 4;

/** A row of a half year or a year has the hours of all of it. */
export const b45: RowRule<B45Facts> = {
  id: 'B45',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B05', 'B08', 'B09', 'B34', 'S16', 'S21', 'S26'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [hours, first, last] = [
      valuesOf(sheet, 'verloondeUren'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    for (let i = 0; i < sheet.count; i++) {
      const days = (last[i] as number) - (first[i] as number) + 1;
      const uren = hours[i] as number;
      // Without a last day there are no days at all.
      if (first[i] === 0 || days < LONG || !(uren > 0)) continue;
      const perWeek = uren / (days / DAYS_PER_WEEK);
      if (perWeek < HARDLY_ANY)
        emit(i, ['verloondeUren', 'datAanvTv', 'datEindTv'], () => ({
          uren,
          perWeek: rounded(perWeek, 1),
        }));
    }
  },
};
