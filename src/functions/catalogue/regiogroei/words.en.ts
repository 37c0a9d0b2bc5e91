import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiogroei } from './function';

export const words: FunctionWords<typeof regiogroei, typeof examples> = {
  summary: 'Growth of the number of jobs by region between two moments.',
  about: [
    'Growth is of the level, nulmeting included, as in the study of regional differences; not of the extra jobs. A region that is absent at one of the moments counts as zero there.',
  ],
  arguments: {
    regio_eerder: { name: 'region_earlier', text: 'The region of each row at the first moment.' },
    banen_eerder: { name: 'jobs_earlier', text: 'The jobs of each row at the first moment.' },
    regio_later: { name: 'region_later', text: 'The region of each row at the second moment.' },
    banen_later: { name: 'jobs_later', text: 'The jobs of each row at the second moment.' },
  },
  gives: 'A table with headings: earlier, later, growth, and growth as a part of earlier.',
  examples: ['Two regions, in another order at the second moment.'],
};
