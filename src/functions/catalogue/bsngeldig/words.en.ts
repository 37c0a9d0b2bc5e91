import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bsngeldig } from './function';

export const words: FunctionWords<typeof bsngeldig, typeof examples> = {
  summary: 'Whether a number can be a burgerservicenummer, BSN (elfproef).',
  about: [
    'A valid number may not exist: only its digits are checked. Eight digits count as nine with a lost zero, because Excel drops leading zeros.',
    'Nothing leaves your computer: the function calculates in your own Excel.',
  ],
  arguments: {
    nummer: { name: 'number', text: 'The number, as a number or as text; also a range.' },
  },
  gives: 'TRUE or FALSE.',
  examples: ['A number that passes.', 'Grouped as on a letter.', 'The digits do not pass.'],
};
