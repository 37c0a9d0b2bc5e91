import { asHours, jobUnits } from '../../../counting';
import { period } from '../../choices';
import { hoursOfOneJob } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Jobs (banen) for paid hours: 25.5 hours a week are one job. */
export const jobunits = {
  id: 'JOBUNITS',
  result: 'each',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'tijdvak', type: { kind: 'choice', choice: period }, optional: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, tijdvak, jaar) => {
    const hours = hoursOfOneJob(law, tijdvak, jaar);
    return (uren) => jobUnits(asHours(uren as number), hours);
  },
} as const satisfies EachSpec;
