import { quotumJobs } from '../../../counting';
import { period } from '../../choices';
import { fraction, percentOf } from '../../percentage';
import { hoursOfOneJob } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Jobs that a quotum percentage asks of an employer with these hours. */
export const quotum = {
  id: 'QUOTUM',
  result: 'each',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'percentage', type: fraction },
    { id: 'tijdvak', type: { kind: 'choice', choice: period }, optional: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, percentage, tijdvak, jaar) => {
    const percent = percentOf(percentage, 'percentage');
    const hoursPerJob = hoursOfOneJob(law, tijdvak ?? 'jaar', jaar);
    return (uren) => quotumJobs(uren as number, percent, hoursPerJob).toNumber();
  },
} as const satisfies EachSpec;
