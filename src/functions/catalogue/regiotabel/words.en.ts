import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiotabel } from './function';

export const words: FunctionWords<typeof regiotabel, typeof examples> = {
  summary: 'Jobs by arbeidsmarktregio, sector and form, from four columns.',
  about: [
    'Spellings of one arbeidsmarktregio (Food Valley, FoodValley) are one row. An unknown name keeps a row of its own, which asks whether you mean another.',
    'Each row is a number of jobs with region, sector and form. One value for sector or form holds for all rows. Blank rows take no part; an error among the jobs makes the sum of that region that error, and so the total.',
  ],
  arguments: {
    regio: { name: 'region', text: 'The arbeidsmarktregio of each row.' },
    sector: { name: 'sector', text: '"markt" or "overheid" by row, or one for all.' },
    vorm: { name: 'form', text: '"formeel" or "inleen" by row, or one for all.' },
    banen: { name: 'jobs', text: 'The number of jobs of each row.' },
  },
  gives: 'A table with headings: a row for each region and a total.',
  examples: ['Two regions.', 'Two spellings of one region, and a typing mistake.'],
};
