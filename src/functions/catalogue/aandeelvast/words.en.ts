import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { aandeelvast } from './function';

export const words: FunctionWords<typeof aandeelvast, typeof examples> = {
  summary: 'The share of paid hours in permanent contracts.',
  about: ['A share of hours, not of contracts, as in the study on retention.'],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of each row.' },
    vast: { name: 'permanent', text: 'For each row, TRUE or J if the contract has no end date.' },
  },
  gives: 'A share between 0 and 1.',
  examples: ['1,500 of the 2,000 hours.', 'Unknown does not mean FALSE.'],
};
