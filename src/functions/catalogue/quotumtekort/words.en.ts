import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumtekort } from './function';

export const words: FunctionWords<typeof quotumtekort, typeof examples> = {
  summary: 'How many jobs an employer is short, rounded down to one decimal.',
  about: [
    '(All hours × percentage − hours of the target group) / hours per job, never below zero. Your input is first rounded down to two decimals, as the Besluit Wfsv requires.',
  ],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of all employees in the year.' },
    uren_doelgroep: { name: 'hours_target_group', text: 'Paid hours of the target group in the year.' },
    percentage: { name: 'percentage', text: 'The quotum percentage: 2.57% or 0.0257.' },
    jaar: { name: 'year', text: 'The year; leave it out for the hours per job now in force.' },
    eigen_waarden: ownValues,
  },
  gives: 'Jobs with one decimal.',
  examples: ['2,570 hours required, 1,331 worked.', 'More than enough.'],
};
