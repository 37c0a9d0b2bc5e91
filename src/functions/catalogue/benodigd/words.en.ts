import { ownTarget, sectorOrTotal } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { benodigd } from './function';

export const words: FunctionWords<typeof benodigd, typeof examples> = {
  summary: 'How many extra jobs a year are needed to reach a later target.',
  about: [
    'The difference between the target and the extra jobs, spread evenly over the years that are left. If the target has already been met, the answer is zero.',
  ],
  arguments: {
    jaar: { name: 'year', text: 'The year you start from.' },
    sector: sectorOrTotal,
    tot: { name: 'until', text: 'The year of the target; by default the last year that has one.' },
    extra_banen: {
      name: 'extra_jobs',
      text: 'Extra jobs in the first year; if you leave it out, the published result.',
    },
    eigen_waarden: ownTarget,
  },
  gives: 'Extra jobs a year, not rounded, never below zero.',
  examples: [
    'From 2021, the market needed 9,758.5 more a year to reach the target for 2025.',
    'With a number of your own: from 100,000 to 125,000 in two years.',
    'In the year of the target itself there is no time left.',
  ],
};
