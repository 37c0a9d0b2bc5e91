import { metingRange, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { meting } from './function';

export const words: FunctionWords<typeof meting, typeof examples> = {
  summary: 'Tabel 1 in jobs from the rows of a meting, with what counts and what does not.',
  about: [
    'Give the whole range, headings included. Columns are recognised by their heading, in any order; rows are counted by the same code as in the task pane. The count is over December of the year.',
    'A row with an error that touches the count does not count until it is put right; CONTROLE says which. At the bottom stands how many rows and jobs that is about.',
    'Without a key a lent job counts in the sector that stands in its row. With a key the total of lent jobs is divided over the sectors.',
  ],
  arguments: {
    bereik: metingRange,
    jaar: { name: 'year', text: 'The year of the meting.' },
    sleutel: { name: 'key', text: 'The share of government in lent jobs, between 0 and 1.' },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: jobs by form and sector, and how many rows count and do not count.',
  examples: [
    'Four invented rows: sheltered work does not count.',
    'The lent jobs divided by a key.',
    'A range without the headings of a meting.',
  ],
};
