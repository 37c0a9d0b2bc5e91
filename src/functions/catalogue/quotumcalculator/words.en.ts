import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumcalculator } from './function';

export const words: FunctionWords<typeof quotumcalculator, typeof examples> = {
  summary: 'Step by step from the number of fte to the number of jobs the quotum requires.',
  about: [
    'If you give no percentage, the published one for that year and sector is used. For 2019 to 2024 that is an indication, and only for government. For other years or for the market, give the percentage yourself.',
    'No levy is charged at present. Give an activation date to see from when the inclusiviteitsopslag (a surcharge on the premium) would be due.',
  ],
  arguments: {
    fte: { name: 'fte', text: 'The number of fte (full-time equivalents) at the employer.' },
    percentage: {
      name: 'percentage',
      text: 'The quotum percentage: 1.93% or 0.0193; leave it out for the published one.',
    },
    jaar: { name: 'year', text: 'The year of the percentage; leave it out for what applies now.' },
    sector: { name: 'sector', text: '"overheid" (default) or "markt".' },
    banen_nu: { name: 'jobs_now', text: 'The jobs of 25.5 hours you have now, for example from METING.' },
    uren_per_fte: { name: 'hours_per_fte', text: 'Hours a week for one fte; 36 if you leave it out.' },
    activering: {
      name: 'activation',
      text: 'What if: the day on which it is decided to activate the quotum.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: each step, its result and its source.',
  examples: [
    '2,500 fte at 1.93%: 68 jobs needed, 40 in place.',
    'The percentage for the market in 2026 is not known: give it yourself.',
  ],
};
