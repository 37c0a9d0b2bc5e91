import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { afgeleidesleutel } from './function';

export const words: FunctionWords<typeof afgeleidesleutel, typeof examples> = {
  summary: 'The verdeelsleutel behind two published increases of lent jobs.',
  about: [
    'The level of lent jobs and the rounded increase in each sector give the limits of the verdeelsleutel. If only one row says Past (fits), the verdeelsleutel is certain to that number of decimals.',
    'If there are no figures on lent jobs for a year, no verdeelsleutel can be worked out for it.',
  ],
  arguments: {
    inleenbanen: { name: 'lent_jobs', text: 'All lent jobs in the year: the level, not the increase.' },
    toename_markt: { name: 'increase_market', text: 'Published increase in lent jobs, market.' },
    toename_overheid: {
      name: 'increase_government',
      text: 'Published increase in lent jobs, government.',
    },
    decimalen: {
      name: 'decimals',
      text: 'Decimals of the percentage: 0, 1 (default, as in 26.5%) or 2.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: the limits of the verdeelsleutel and every verdeelsleutel that fits.',
  examples: [
    'The figures for 2024: only 73.5 to 26.5 fits.',
    'Two increases that no verdeelsleutel can explain.',
  ],
};
