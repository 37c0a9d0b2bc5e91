import { asHours, jobNormBetween, jobUnits } from '../../../counting';
import { ownValues } from '../../own-values';
import type { EachSpec } from '../../spec';

/** Jobs (banen) for paid hours between two dates, both included: calendar days × 25.5 / 7 hours are one job. */
export const jobunitsperiode = {
  id: 'JOBUNITSPERIODE',
  result: 'each',
  arguments: [
    { id: 'uren', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'begindatum', type: { kind: 'date' } },
    { id: 'einddatum', type: { kind: 'date' } },
    ownValues,
  ],
  bind: (law, first, last) => {
    const { hoursPerJob } = jobNormBetween(String(first), String(last), law);
    return (uren) => jobUnits(asHours(uren as number), hoursPerJob);
  },
} as const satisfies EachSpec;
