import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { aandeelvast } from './function';

export const words: FunctionWords<typeof aandeelvast, typeof examples> = {
  summary: 'The share of paid hours in permanent contracts.',
  about: ['A share of hours and not of contracts, as in the study of retention.'],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of each row.' },
    vast: { name: 'permanent', text: 'TRUE or J by row for a contract without an end date.' },
  },
  gives: 'A share between 0 and 1.',
  examples: ['1,500 of the 2,000 hours.', 'Unknown is not FALSE.'],
};
