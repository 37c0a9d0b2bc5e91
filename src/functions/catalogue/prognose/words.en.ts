import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { prognose } from './function';

export const words: FunctionWords<typeof prognose, typeof examples> = {
  summary: 'Extends the trend of a series of years, with a lower and an upper limit (95%).',
  about: [
    'A straight line through the points (least squares), with the range in which the figure for one year falls with 95% certainty if the trend continues. At least three points are needed.',
  ],
  arguments: {
    jaren: { name: 'years', text: 'The years of the series.' },
    banen: { name: 'jobs', text: 'The jobs in those years, in the same order.' },
    doeljaar: { name: 'target_year', text: 'The year, or range of years, that you want the trend for.' },
  },
  gives: 'A table with headings: year, expected, low and high.',
  examples: ['A series exactly on a line.', 'Two points are too few.'],
};
