import { normYear, ownValues, period } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { uren } from './function';

export const words: FunctionWords<typeof uren, typeof examples> = {
  summary: 'The number of paid hours for a number of jobs: the inverse of JOBUNITS.',
  about: ['Useful for turning a target in jobs into contract hours. It uses the same norms as JOBUNITS.'],
  arguments: {
    banen: { name: 'jobs', text: 'The number of jobs; a number or a range.' },
    tijdvak: period,
    jaar: normYear,
    eigen_waarden: ownValues,
  },
  gives: 'Paid hours in the period, not rounded, in the same shape as the jobs.',
  examples: ['Two jobs are 51 hours a week.', 'Half a job is 665.5 hours a year.'],
};
