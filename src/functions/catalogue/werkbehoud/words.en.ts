import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { werkbehoud } from './function';

export const words: FunctionWords<typeof werkbehoud, typeof examples> = {
  summary: 'The share of the people at the start who are still there at the end.',
  about: [
    'Every person counts once, with several jobs too. The definition is that of the retention study: who worked in a quarter and a year later as well. Use pseudonyms where you have them; the number does not leave your workbook.',
  ],
  arguments: {
    begin: { name: 'start', text: 'The persons who worked at the start; a column of numbers.' },
    eind: { name: 'end', text: 'The persons who work at the end; a column of numbers.' },
  },
  gives: 'A share between 0 and 1.',
  examples: ['Two of the four are still there.'],
};
