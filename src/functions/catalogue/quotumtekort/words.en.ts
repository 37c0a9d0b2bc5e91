import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumtekort } from './function';

export const words: FunctionWords<typeof quotumtekort, typeof examples> = {
  summary: 'How many jobs an employer falls short, rounded down to one decimal.',
  about: [
    '(All hours × percentage − hours of the target group) / hours per job, never below zero. Inputs are rounded down to two decimals first, as the Besluit Wfsv asks.',
  ],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of all employees in the year.' },
    uren_doelgroep: { name: 'hours_target_group', text: 'Paid hours of the target group in the year.' },
    percentage: { name: 'percentage', text: 'The quotum percentage: 2.57% or 0.0257.' },
    jaar: { name: 'year', text: 'The year; without it the hours per job now in force.' },
    eigen_waarden: ownValues,
  },
  gives: 'Jobs with one decimal.',
  examples: ['2,570 hours asked, 1,331 worked.', 'More than enough.'],
};
