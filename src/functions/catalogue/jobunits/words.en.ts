import { normYear, ownValues, period } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { jobunits } from './function';

export const words: FunctionWords<typeof jobunits, typeof examples> = {
  summary: 'The number of jobs for a number of paid hours: 25.5 hours a week is one job.',
  about: [
    'A job in the banenafspraak is an amount of paid hours, not a person, a contract or an fte. Fewer hours count as part of a job, more hours as more than one job.',
    'Weeks follow the norm in the letters to parliament (25.5 hours a week), and parts of a year the norm in the Besluit Wfsv (1,331 hours a year). Four weeks are four times 25.5 hours.',
  ],
  arguments: {
    uren: { name: 'hours', text: 'Paid hours in the period; a number or a range.' },
    tijdvak: period,
    jaar: normYear,
    eigen_waarden: ownValues,
  },
  gives: 'Jobs, not rounded, in the same shape as the hours.',
  examples: [
    '51 hours a week is two jobs.',
    '1,331 hours in a year is one job.',
    'A column gives a column; text with a decimal comma is read, a blank cell stays blank.',
    'Negative hours do not exist.',
  ],
};
