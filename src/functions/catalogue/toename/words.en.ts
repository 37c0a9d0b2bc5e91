import { form, ownValues, sectorOrTotal } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { toename } from './function';

export const words: FunctionWords<typeof toename, typeof examples> = {
  summary: 'Extra jobs: a level minus the nulmeting of the same sector and form.',
  about: [
    'The nulmeting was not published for every cell, only for the total, for both forms together and for lent jobs by sector. For formal jobs by sector, the function gives #N/A, not an estimate.',
  ],
  arguments: {
    banen: { name: 'jobs', text: 'The level: all jobs, including those of the nulmeting.' },
    sector: sectorOrTotal,
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Extra jobs; negative if the level is below the nulmeting.',
  examples: [
    'The level at the end of 2024: 89,616 extra jobs.',
    'The lent jobs of 2021.',
    'The nulmeting of the market as a whole was not published.',
  ],
};
