import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lkv } from './function';

export const words: FunctionWords<typeof lkv, typeof examples> = {
  summary: 'The wage cost benefit (LKV) of the banenafspraak for one employee in a year.',
  about: ['€ 1.01 for each paid hour, € 2,000 per employee per calendar year at most.'],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of the employee in the year, all contracts together.' },
    jaar: { name: 'year', text: 'The calendar year; without it the amount now in force.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euro, to the cent.',
  examples: [
    'A full job.',
    'Above the maximum.',
    'No text was seen for 2027 yet.',
    'This scheme did not exist before 2018.',
  ],
};
