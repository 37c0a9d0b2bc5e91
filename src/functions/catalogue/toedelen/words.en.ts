import { ownKey, sectorOrBoth } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { toedelen } from './function';

export const words: FunctionWords<typeof toedelen, typeof examples> = {
  summary: 'Attributes lent jobs to market and government by the verdeelsleutel of a year.',
  about: [
    'A lent job counts in the sector where the person actually works. The verdeelsleutel is for all lent jobs together; it says nothing about one employer or one sector. If you know the user firm (inlener), count the job in its sector.',
    'The result stays unrounded: round only the difference from the nulmeting.',
  ],
  arguments: {
    inleenbanen: { name: 'lent_jobs', text: 'The number of lent jobs (a level, not an increase).' },
    jaar: { name: 'year', text: 'The year of the meting, and so of the verdeelsleutel.' },
    sector: sectorOrBoth,
    eigen_waarden: ownKey,
  },
  gives: 'Jobs, not rounded; without a sector market and government side by side.',
  examples: [
    'The level of 2021 with the verdeelsleutel 68/32.',
    'Without a sector: market and government side by side.',
    'What if government gets 30%?',
    'The same for both sectors.',
    'Shorter: a number in place of the sector is your own verdeelsleutel.',
    'No verdeelsleutel is known for 2016.',
  ],
};
