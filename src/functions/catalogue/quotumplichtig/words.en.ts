import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumplichtig } from './function';

export const words: FunctionWords<typeof quotumplichtig, typeof examples> = {
  summary: 'Whether an employer is large enough for the quotum (from 40,575 paid hours).',
  about: [
    'An employer is exempt if it had fewer hours in the year before than 25 average employees work, or if its hours in the year itself stay below that threshold. At exactly 40,575 hours it is not exempt.',
  ],
  arguments: {
    uren_vorig_jaar: { name: 'hours_last_year', text: 'Paid hours in the year before.' },
    jaar: { name: 'year', text: 'The year you want to know this for.' },
    uren_jaar: { name: 'hours_year', text: 'Paid hours in the year itself, if already known.' },
    eigen_waarden: ownValues,
  },
  gives: 'TRUE or FALSE.',
  examples: ['Exactly on the threshold.', 'One hour below it.', 'Shrunk in the year itself.'],
};
