import { asHours, jobUnits } from '../../counting';
import { period } from '../choices';
import { hoursOfOneJob, normSources } from '../periods';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { hoursPerJobTwin } from '../twins';

/** Jobs (banen) for paid hours: 25.5 hours a week are one job. */
export const jobunits: EachSpec = {
  id: 'JOBUNITS',
  group: 'tellen',
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
  sources: normSources,
  twin: { formula: () => `{uren}/${hoursPerJobTwin}` },
  examples: [
    { arguments: [51, 'week'], result: 2 },
    { arguments: [1331, 'jaar'], result: 1 },
    {
      arguments: [{ range: 'A2:A4', values: [[25.5], ['12,75'], [null]] }],
      result: [[1], [0.5], ['']],
    },
    { arguments: [-8], result: { error: '#NUM!' } },
  ],
};
