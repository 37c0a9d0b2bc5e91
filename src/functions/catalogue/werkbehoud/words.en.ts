import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { werkbehoud } from './function';

export const words: FunctionWords<typeof werkbehoud, typeof examples> = {
  summary: 'The share of the people at the start who are still there at the end.',
  about: [
    'Each person counts once, even with several jobs. The definition is that of the study on retention: people who worked in a quarter and also a year later. Use pseudonyms if you have them; the numbers do not leave your workbook.',
  ],
  arguments: {
    begin: { name: 'start', text: 'The persons who worked at the start; a column of numbers.' },
    eind: { name: 'end', text: 'The persons who work at the end; a column of numbers.' },
  },
  gives: 'A share between 0 and 1.',
  examples: ['Two of the four are still there.'],
};
