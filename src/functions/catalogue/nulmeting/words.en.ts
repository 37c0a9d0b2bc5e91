import { form, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { nulmeting } from './function';

export const words: FunctionWords<typeof nulmeting, typeof examples> = {
  summary: 'The number of jobs in the nulmeting, the baseline (end of 2012).',
  about: [
    'The nulmeting is the fixed starting point: extra jobs are always the difference from the end of 2012. Lent jobs by sector stay unrounded, because only the final difference is rounded.',
    'Formal jobs by sector in the nulmeting were not published; those cells give #N/A.',
  ],
  arguments: {
    sector: { name: 'sector', text: '"markt", "overheid" or "totaal"; leave it out for the whole table.' },
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Jobs; without a sector a table with headings.',
  examples: ['All jobs at the end of 2012.', 'Of which lent.', 'Not published, so no number.'],
};
