import { metingRange, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { meting } from './function';

export const words: FunctionWords<typeof meting, typeof examples> = {
  summary: 'Tabel 1 in jobs from the rows of a meting, with what counts and what does not.',
  about: [
    'Give the whole range, including the headings. Columns are recognised by their headings, in any order. Rows are counted in the same way as in the task pane. The meting is for December of the year.',
    'A row with an error that affects the result does not count until it is fixed; CONTROLE says which rows. At the bottom you can see how many rows and jobs this is about.',
    'Do your own values say that the law does not ask for market and government separately that year (sectorsplitsing 0)? You then get totals only, with the source. A verdeelsleutel changes nothing in that case.',
    'Without a verdeelsleutel, a lent job counts in the sector in its row. With one, all lent jobs together are split between the sectors.',
    'Excel gives a function only the values, not what a cell looks like. A cell that shows 50% or € 139 counts as 0.5 or 139 hours here. The check in the task pane does see that, and asks about it.',
  ],
  arguments: {
    bereik: metingRange,
    jaar: { name: 'year', text: 'The year of the meting.' },
    sleutel: { name: 'key', text: 'Government’s share of the lent jobs, between 0 and 1.' },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: jobs by form and sector, and how many rows count and do not count.',
  examples: [
    'Four invented rows: sheltered work does not count.',
    'The lent jobs split by a verdeelsleutel.',
    'A range without the headings of a meting.',
  ],
};
