import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { inleentoedelen } from './function';

export const words: FunctionWords<typeof inleentoedelen, typeof examples> = {
  summary:
    'Attributes lent jobs row by row: to the sector of the inlener if known, the rest by the verdeelsleutel.',
  about: [
    'If the inlener is known, the job counts in the sector where the work is actually done. A blank sector means not known: then the verdeelsleutel of the year, or your own, is used.',
  ],
  arguments: {
    banen: { name: 'jobs', text: 'Lent jobs for each row.' },
    sector_inlener: {
      name: 'sector_inlener',
      text: '"markt" or "overheid" for each row; blank if the inlener is not known.',
    },
    jaar: { name: 'year', text: 'The year of the meting, and so of the verdeelsleutel.' },
    sleutel: {
      name: 'key',
      text: 'Your own share for government, between 0 and 1, instead of the verdeelsleutel of the year.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: jobs by sector, known, by the verdeelsleutel, and in total.',
  examples: [
    'Three rows with a known inlener; 200 jobs follow the verdeelsleutel of 2024.',
    'A row with a sector but no jobs is a gap, not zero.',
  ],
};
