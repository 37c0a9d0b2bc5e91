import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lhnrgeldig } from './function';

export const words: FunctionWords<typeof lhnrgeldig, typeof examples> = {
  summary: 'Whether a text can be a payroll tax number, loonheffingennummer (elfproef, L and suffix).',
  about: ['Nine digits that pass the elfproef, the letter L and a suffix from 01 up.'],
  arguments: {
    nummer: { name: 'number', text: 'The number as text, or a range.' },
  },
  gives: 'TRUE or FALSE.',
  examples: ['A well-formed number.', 'Suffix 00 does not exist.', 'With a B it is a VAT number.'],
};
