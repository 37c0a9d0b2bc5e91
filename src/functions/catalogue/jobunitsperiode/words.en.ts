import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { jobunitsperiode } from './function';

export const words: FunctionWords<typeof jobunitsperiode, typeof examples> = {
  summary: 'The number of jobs for paid hours between two dates: 25.5 hours a week is one job.',
  about: [
    'For a period that is not a whole week, month or year. One job is the number of calendar days, including both dates, times 25.5 hours divided by 7.',
  ],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours in the period; a number or a range.' },
    begindatum: { name: 'first_day', text: 'The first day of the period.' },
    einddatum: { name: 'last_day', text: 'The last day of the period.' },
    eigen_waarden: ownValues,
  },
  gives: 'Jobs, not rounded, in the same shape as the hours.',
  examples: ['51 hours in two weeks is one job.', 'A period that ends before it begins.'],
};
