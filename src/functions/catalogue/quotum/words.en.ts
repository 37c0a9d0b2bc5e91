import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotum } from './function';

export const words: FunctionWords<typeof quotum, typeof examples> = {
  summary: 'How many jobs an employer needs for a quotum percentage.',
  about: ['The hours of all employees times the percentage, divided by the hours of one job in that period.'],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours of all employees in the period.' },
    percentage: { name: 'percentage', text: 'The quotum percentage: 1.93% or 0.0193.' },
    tijdvak: {
      name: 'period',
      text: '"jaar" (default), "halfjaar", "kwartaal", "maand", "vier weken" or "week".',
    },
    jaar: { name: 'year', text: 'The year; leave it out for the norm now in force.' },
    eigen_waarden: ownValues,
  },
  gives: 'Jobs, not rounded.',
  examples: ['2,500 full-timers of 36 hours: 68 jobs.', 'Over a year.', '1.93 instead of 1.93% is refused.'],
};
