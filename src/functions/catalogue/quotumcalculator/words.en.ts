import { ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumcalculator } from './function';

export const words: FunctionWords<typeof quotumcalculator, typeof examples> = {
  summary: 'Step by step from the number of fte to the jobs that the quotum asks.',
  about: [
    'Without a percentage the published one of that year and sector is used; from 2019 to 2024 that is an indication, and for government only. For another year or for the market, give the percentage yourself.',
    'Nothing is levied at present. With a date of activation you see from when the inclusiviteitsopslag would then be due.',
  ],
  arguments: {
    fte: { name: 'fte', text: 'The number of full-time equivalents of the employer.' },
    percentage: {
      name: 'percentage',
      text: 'The quotum percentage: 1.93% or 0.0193; without it the published one.',
    },
    jaar: { name: 'year', text: 'The year of the percentage; without it what holds now.' },
    sector: { name: 'sector', text: '"overheid" (default) or "markt".' },
    banen_nu: { name: 'jobs_now', text: 'The jobs of 25.5 hours you have now, for example from METING.' },
    uren_per_fte: { name: 'hours_per_fte', text: 'Hours a week of one fte; without it 36.' },
    activering: { name: 'activation', text: 'What if: the day on which activation is decided.' },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: each step, its result and what it rests on.',
  examples: [
    '2,500 fte at 1.93%: 68 jobs, of which there are 40.',
    'The percentage of the market for 2026 is not known: give it.',
  ],
};
