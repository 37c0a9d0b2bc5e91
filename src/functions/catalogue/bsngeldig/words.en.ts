import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bsngeldig } from './function';

export const words: FunctionWords<typeof bsngeldig, typeof examples> = {
  summary: 'Whether a number can be a burgerservicenummer (check digits).',
  about: [
    'A valid number need not exist: only the sum of its digits is looked at. Eight digits count as nine with a lost zero, since Excel drops leading zeros.',
    'Nothing leaves your machine: the function calculates in your own Excel.',
  ],
  arguments: {
    nummer: { name: 'number', text: 'The number, as a number or as text; also a range.' },
  },
  gives: 'TRUE or FALSE.',
  examples: ['A number that passes.', 'Grouped as on a letter.', 'A digit that does not fit.'],
};
