import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { afgeleidesleutel } from './function';

export const words: FunctionWords<typeof afgeleidesleutel, typeof examples> = {
  summary: 'The verdeelsleutel behind two published increases of lent jobs.',
  about: [
    'From the level of lent jobs and the rounded increase of each sector follow the bounds of the key. Where one row says Past (fits), the key is certain at that number of decimals.',
    'Without figures on the lent jobs of a year no key can be inferred for it.',
  ],
  arguments: {
    inleenbanen: { name: 'lent_jobs', text: 'All lent jobs in the year: the level, no increase.' },
    toename_markt: { name: 'increase_market', text: 'Published increase of lent jobs, market.' },
    toename_overheid: {
      name: 'increase_government',
      text: 'Published increase of lent jobs, government.',
    },
    decimalen: {
      name: 'decimals',
      text: 'Decimals of the percentage: 0, 1 (default, as in 26.5%) or 2.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: the bounds of the key and every key that fits.',
  examples: ['The figures of 2024: one key fits, 73.5 to 26.5.', 'Two increases that no key can explain.'],
};
