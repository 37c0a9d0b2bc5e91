import { asJobs, hoursOfJobs } from '../../../counting';
import { period } from '../../choices';
import { hoursOfOneJob } from '../../periods';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Paid hours for a number of jobs: the inverse of JOBUNITS. */
export const uren = {
  id: 'UREN',
  result: 'each',
  arguments: [
    { id: 'banen', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'tijdvak', type: { kind: 'choice', choice: period }, optional: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
    ownValues,
  ],
  bind: (law, tijdvak, jaar) => {
    const hours = hoursOfOneJob(law, tijdvak, jaar);
    return (banen) => hoursOfJobs(asJobs(banen as number), hours);
  },
} as const satisfies EachSpec;
