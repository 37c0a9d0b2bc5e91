import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lkv } from './function';

export const words: FunctionWords<typeof lkv, typeof examples> = {
  summary: 'The wage cost benefit (LKV) for one employee in the target group in a year.',
  about: ['€ 1.01 for each paid hour, up to € 2,000 per employee per calendar year.'],
  arguments: {
    uren: { name: 'hours', text: 'The employee’s paid hours in the year, all contracts together.' },
    jaar: { name: 'year', text: 'The calendar year; leave it out for the amount now in force.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euros, to the cent.',
  examples: [
    'A full job.',
    'Above the maximum.',
    'The text for 2027 has not been seen yet.',
    'This scheme did not exist before 2018.',
  ],
};
