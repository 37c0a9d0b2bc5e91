import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { inleentoedelen } from './function';

export const words: FunctionWords<typeof inleentoedelen, typeof examples> = {
  summary: 'Divides lent jobs by row: in the sector of a known inlener, the rest by the key.',
  about: [
    'Where the inlener is known, the job counts in the sector where the work is really done. A blank sector means not known, so by the key of the year or a key of your own.',
  ],
  arguments: {
    banen: { name: 'jobs', text: 'Lent jobs by row.' },
    sector_inlener: {
      name: 'sector_inlener',
      text: '"markt" or "overheid" by row; blank where the inlener is not known.',
    },
    jaar: { name: 'year', text: 'The year of the count, and so of the key.' },
    sleutel: {
      name: 'key',
      text: 'A share of government of your own, between 0 and 1, instead of the key of the year.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: jobs by sector, known, by the key, and together.',
  examples: [
    'Three rows with a known inlener; 200 jobs follow the key of 2024.',
    'A row with a sector but no jobs is a gap, not zero.',
  ],
};
