import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiogroei } from './function';

export const words: FunctionWords<typeof regiogroei, typeof examples> = {
  summary: 'Growth in the number of jobs by region between two dates.',
  about: [
    'This is growth in the level, including the nulmeting, as in the study on regional differences; it is not growth in extra jobs. If a region is missing at one of the dates, it counts as zero there.',
  ],
  arguments: {
    regio_eerder: { name: 'region_earlier', text: 'The region of each row at the first date.' },
    banen_eerder: { name: 'jobs_earlier', text: 'The jobs in each row at the first date.' },
    regio_later: { name: 'region_later', text: 'The region of each row at the second date.' },
    banen_later: { name: 'jobs_later', text: 'The jobs in each row at the second date.' },
  },
  gives: 'A table with headings: earlier, later, growth, and growth as a share of earlier.',
  examples: ['Two regions, in another order at the second date.'],
};
