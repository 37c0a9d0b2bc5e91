import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { HOURS_PER_DAY } from '../b07-hours-in-period/rule';
import { firstInService } from '../shared/in-service';
import { ALWAYS, valuesOf } from '../shared/values';

export type B51Facts = {
  readonly uren: number;
  readonly dagen: number;
  readonly hoogstens: number;
  /** The day on which someone came. */
  readonly begin: string;
};

/** Who comes in the course of a period is not paid for more hours than are left in it. */
export const b51: RowRule<B51Facts> = {
  id: 'B51',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B07', 'B09', 'S16', 'S21', 'S25'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv', 'datAanvIkv'],
  check(sheet, context, emit) {
    const [hours, last] = [valuesOf(sheet, 'verloondeUren'), valuesOf(sheet, 'datEindTv')];
    const inService = firstInService(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      const { day: from, isLater } = inService(i);
      if (!isLater) continue;
      const dagen = (last[i] as number) - from + 1;
      const hoogstens = HOURS_PER_DAY * dagen;
      const uren = hours[i] as number;
      if (uren > hoogstens)
        emit(i, ['verloondeUren', 'datAanvIkv'], () => ({ uren, dagen, hoogstens, begin: isoOfDay(from) }));
    }
  },
};
