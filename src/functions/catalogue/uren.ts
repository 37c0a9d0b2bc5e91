import { asJobs, hoursOfJobs } from '../../counting';
import { period } from '../choices';
import { hoursOfOneJob, normSources } from '../periods';
import type { EachSpec } from '../spec';

/** Paid hours for a number of jobs: the inverse of JOBUNITS. */
export const uren: EachSpec = {
  id: 'UREN',
  group: 'tellen',
  result: 'each',
  arguments: [
    { id: 'banen', type: { kind: 'number', min: 0 }, blankIsBlank: true },
    { id: 'tijdvak', type: { kind: 'choice', choice: period }, optional: true },
    { id: 'jaar', type: { kind: 'year' }, optional: true },
  ],
  bind: (tijdvak, jaar) => {
    const hours = hoursOfOneJob(tijdvak, jaar);
    return (banen) => hoursOfJobs(asJobs(banen as number), hours);
  },
  sources: normSources,
  twin: {
    formula:
      '{banen}*SWITCH({tijdvak},"week",25.5,"vier weken",102,"maand",1331/12,"kwartaal",1331/4,"halfjaar",1331/2,"jaar",1331)',
  },
  examples: [
    { arguments: [2, 'week'], result: 51 },
    { arguments: [0.5, 'jaar'], result: 665.5 },
  ],
};
