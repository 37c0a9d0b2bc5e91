import { asHours, jobNormBetween, jobUnits } from '../../counting';
import { ownValues } from '../own-values';
import { normSources } from '../periods';
import type { EachSpec } from '../spec';

/** Jobs (banen) for paid hours between two dates, both included: calendar days × 25.5 / 7 hours are one job. */
export const jobunitsperiode: EachSpec = {
  id: 'JOBUNITSPERIODE',
  group: 'tellen',
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
  sources: normSources,
  twin: { formula: () => '{uren}/(({einddatum}-{begindatum}+1)*25.5/7)', only: 'real-dates' },
  examples: [
    { arguments: [51, '2024-01-01', '2024-01-14'], result: 1 },
    { arguments: [100, '2024-01-31', '2024-01-01'], result: { error: '#VALUE!' } },
  ],
};
