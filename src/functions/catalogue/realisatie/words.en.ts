import { form, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatie } from './function';

export const words: FunctionWords<typeof realisatie, typeof examples> = {
  summary: 'The published result of a year: extra jobs against the nulmeting.',
  about: [
    'Cumulative against the end of 2012, never the growth in that year. A negative number of lent jobs is possible: there are then fewer than at the nulmeting.',
    'Some years follow by subtraction from a later letter; BRON shows how.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year that was measured (state at its end).' },
    sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; without it Tabel 1 of that year.' },
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Extra jobs; without a sector a table with headings.',
  examples: [
    'The extra jobs at the end of 2024.',
    'Fewer lent jobs at government than at the nulmeting.',
    'Without a sector: Tabel 1.',
    'Nothing was published about 2014.',
  ],
};
