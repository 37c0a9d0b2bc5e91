import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bonusverdeling } from './function';

export const words: FunctionWords<typeof bonusverdeling, typeof examples> = {
  summary: 'Divides an amount into shares so that the cents add up exactly.',
  about: [
    'Everyone gets the whole cents of their share. The cents left over go to the largest remainders, in the order of the list. Employers in a chain may agree on any split.',
  ],
  arguments: {
    bedrag: { name: 'amount', text: 'The amount to divide, in euro.' },
    aandelen: {
      name: 'shares',
      text: 'The shares: they add up to 1 (100%), or are whole numbers as parts (1, 1 and 1 is a third each); a range.',
    },
  },
  gives: 'Euros for each share, in the same shape as the shares.',
  examples: [
    'Three employers, a third each.',
    'The same, as parts.',
    'Three quarters and a quarter.',
    'Shares that are not 100%.',
  ],
};
