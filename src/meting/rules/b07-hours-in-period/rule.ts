import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { firstInService } from '../shared/in-service';
import { ALWAYS, valuesOf } from '../shared/values';

export const HOURS_PER_DAY = 24;

export type B07Facts = {
  readonly uren: number;
  readonly dagen: number;
  readonly hoogstens: number;
  /** The day on which someone came who was not in service for all of the period; else empty. */
  readonly begin: string;
};

/** Nobody is paid for more hours than a period has, or has left when they come. */
export const b07: RowRule<B07Facts> = {
  id: 'B07',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09', 'S16', 'S21', 'S25'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const [hours, last] = [valuesOf(sheet, 'verloondeUren'), valuesOf(sheet, 'datEindTv')];
    const inService = firstInService(sheet, context);
    for (let i = 0; i < sheet.count; i++) {
      const { day: from, isLater } = inService(i);
      const until = last[i] as number;
      if (from === 0 || until === 0) continue;
      const most = HOURS_PER_DAY * (until - from + 1);
      if ((hours[i] as number) > most)
        emit(
          i,
          isLater ? ['verloondeUren', 'datAanvIkv'] : ['verloondeUren'],
          () => ({
            uren: hours[i] as number,
            dagen: until - from + 1,
            hoogstens: most,
            begin: isLater ? isoOfDay(from) : '',
          }),
          { cause: isLater ? 'begin' : 'verloondeUren' },
        );
    }
  },
};
