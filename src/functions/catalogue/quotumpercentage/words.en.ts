import { ownValues, sectorOnly } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumpercentage } from './function';

export const words: FunctionWords<typeof quotumpercentage, typeof examples> = {
  summary: 'The quotum percentage for a year and sector, as a fraction (1.93% is 0.0193).',
  about: [
    'Only one definitive percentage was found: the one for government in 2018. For 2019 to 2024 there is an indication, given in 2018; the function only gives it if you ask for it.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year of the percentage.' },
    sector: sectorOnly,
    soort: { name: 'kind', text: '"definitief" (default) or "indicatief".' },
    eigen_waarden: ownValues,
  },
  gives: 'A fraction; format the cell as a percentage.',
  examples: [
    'The definitive percentage for 2018.',
    'The indication for 2024.',
    'A definitive percentage for 2024 is not known.',
  ],
};
