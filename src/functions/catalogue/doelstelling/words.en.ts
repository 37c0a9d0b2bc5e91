import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { doelstelling } from './function';

export const words: FunctionWords<typeof doelstelling, typeof examples> = {
  summary: 'The target for a year: extra jobs since the nulmeting.',
  about: [
    'Targets add up over the years: 90,000 for the market in 2024 means 90,000 more jobs than at the end of 2012, not 90,000 in that year.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year, or a range of years.' },
    sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; leave it out for a table.' },
    eigen_waarden: ownValues,
  },
  gives: 'Extra jobs; without a sector a table with headings and a row for each year.',
  examples: [
    'The target for the market in 2024.',
    'Without a sector: a table.',
    'After 2025 it stays at 125,000 jobs. Only an excerpt of that source was seen.',
    'There was no target before 2015.',
  ],
};
