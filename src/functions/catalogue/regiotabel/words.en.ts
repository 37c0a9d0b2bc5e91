import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiotabel } from './function';

export const words: FunctionWords<typeof regiotabel, typeof examples> = {
  summary: 'Jobs by arbeidsmarktregio, sector and form, from four columns.',
  about: [
    'Different spellings of one arbeidsmarktregio (Food Valley, FoodValley) become one row. An unknown name gets its own row, which asks whether you mean another.',
    'Each row is a number of jobs with a region, sector and form. If you give one sector or form, it applies to all rows. Blank rows are skipped. An error among the jobs of a region shows in its sum, and in the total.',
  ],
  arguments: {
    regio: { name: 'region', text: 'The arbeidsmarktregio of each row.' },
    sector: { name: 'sector', text: '"markt" or "overheid" for each row, or one for all.' },
    vorm: { name: 'form', text: '"formeel" or "inleen" for each row, or one for all.' },
    banen: { name: 'jobs', text: 'The number of jobs in each row.' },
  },
  gives: 'A table with headings: a row for each region and a total.',
  examples: ['Two regions.', 'Two spellings of one region, and a typing mistake.'],
};
