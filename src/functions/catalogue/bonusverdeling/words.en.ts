import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bonusverdeling } from './function';

export const words: FunctionWords<typeof bonusverdeling, typeof examples> = {
  summary: 'Divides an amount by shares so that the cents add up exactly.',
  about: [
    'Everyone gets the whole cents of the share; the cents left over go to the largest remainders, the first in the list first. Employers in a chain may agree on any division.',
  ],
  arguments: {
    bedrag: { name: 'amount', text: 'The amount to divide, in euro.' },
    aandelen: {
      name: 'shares',
      text: 'The shares: 1 (100%) together, or whole numbers as parts (1, 1 and 1 are a third each); a range.',
    },
  },
  gives: 'Euro for each share, in the shape of the shares.',
  examples: [
    'Three employers, a third each.',
    'The same in parts.',
    'Three quarters and a quarter.',
    'Shares that are not 100%.',
  ],
};
