import { ownValues, sectorOnly } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumpercentage } from './function';

export const words: FunctionWords<typeof quotumpercentage, typeof examples> = {
  summary: 'The quotum percentage of a year and sector, as a fraction (1.93% is 0.0193).',
  about: [
    'Only the percentage for government in 2018 was found as a definitive one. For 2019 to 2024 there is an indication of 2018; the function gives it only when you ask for it.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year of the percentage.' },
    sector: sectorOnly,
    soort: { name: 'kind', text: '"definitief" (default) or "indicatief".' },
    eigen_waarden: ownValues,
  },
  gives: 'A fraction; give the cell a percentage format.',
  examples: [
    'The definitive percentage of 2018.',
    'The indication for 2024.',
    'A definitive percentage for 2024 is not known.',
  ],
};
