import { form, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatie } from './function';

export const words: FunctionWords<typeof realisatie, typeof examples> = {
  summary: 'The published result for a year: extra jobs since the nulmeting.',
  about: [
    'All extra jobs since the end of 2012, not the growth in that year. Lent jobs may be negative: then there are fewer than in the nulmeting.',
    'Some years are worked out from a later letter; BRON shows how.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year of the result (as it was at the end of that year).' },
    sector: {
      name: 'sector',
      text: '"markt", "overheid" or "totaal"; leave it out for Tabel 1 of that year.',
    },
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Extra jobs; without a sector a table with headings.',
  examples: [
    'The extra jobs at the end of 2024.',
    'Government has fewer lent jobs than in the nulmeting.',
    'Without a sector: Tabel 1.',
    'Nothing was published for 2014.',
  ],
};
