import { quotumJobs } from '../../counting';
import { period } from '../choices';
import { fraction, percentOf } from '../percentage';
import { hoursOfOneJob, normSources } from '../periods';
import { ownValues } from '../own-values';
import type { EachSpec } from '../spec';
import { hoursPerJobTwin } from '../twins';

/** Jobs that a quotum percentage asks of an employer with these hours. */
export const quotum: EachSpec = {
  id: 'QUOTUM',
  group: 'quotum',
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
  sources: normSources,
  twin: { formula: () => `{uren}*{percentage}/${hoursPerJobTwin}` },
  remarks: ['not-levied'],
  examples: [
    { arguments: [90000, 0.0193, 'week'], result: 68.11764705882354 },
    { arguments: [133100, 0.02, 'jaar'], result: 2 },
    { arguments: [133100, 1.93], result: { error: '#NUM!' } },
  ],
};
