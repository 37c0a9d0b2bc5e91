import { workingWithoutCapacity } from '../../../law';
import { columnById } from '../../form/columns';
import { dayOfIso, isoOfDay } from '../../form/days';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B19Facts = {
  readonly tijdvak?: string;
  readonly vanaf: string;
  readonly uren?: number;
};

/** A Wajonger without lasting capacity for work counts from 2026 on, and only when working. */
export const b19: RowRule<B19Facts> = {
  id: 'B19',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: workingWithoutCapacity.source,
  certainty: 'published',
  suppressedBy: ['B09', 'S16'],
  reads: ['grond', 'duurzaamGeenArbeidsvermogen', 'datEindTv', 'verloondeUren'],
  check(sheet, _context, emit) {
    const [grond, without] = [valuesOf(sheet, 'grond'), valuesOf(sheet, 'duurzaamGeenArbeidsvermogen')];
    const [last, hours] = [valuesOf(sheet, 'datEindTv'), valuesOf(sheet, 'verloondeUren')];
    const wajong = codeIndex(columnById('grond'), 'c');
    const yes = codeIndex(columnById('duurzaamGeenArbeidsvermogen'), 'J');
    const from = dayOfIso(workingWithoutCapacity.from);
    for (let i = 0; i < sheet.count; i++) {
      const until = last[i] as number;
      if (grond[i] !== wajong || without[i] !== yes || until === 0) continue;
      if (until < from) {
        emit(
          i,
          ['duurzaamGeenArbeidsvermogen', 'grond', 'datEindTv'],
          () => ({ tijdvak: isoOfDay(until), vanaf: workingWithoutCapacity.from }),
          { cause: 'eerder' },
        );
      } else if (hours[i] === 0) {
        emit(
          i,
          ['duurzaamGeenArbeidsvermogen', 'grond', 'verloondeUren'],
          () => ({ uren: 0, vanaf: workingWithoutCapacity.from }),
          { cause: 'uren' },
        );
      }
    }
  },
};
