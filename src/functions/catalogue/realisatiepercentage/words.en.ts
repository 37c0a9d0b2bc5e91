import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatiepercentage } from './function';

export const words: FunctionWords<typeof realisatiepercentage, typeof examples> = {
  summary: 'How much of the target for a year was met.',
  about: [
    'Extra jobs divided by the target. At 1 (100%) or more, the target is met. If you give no number of your own, the published result is used.',
  ],
  arguments: {
    jaar: targetYear,
    extra_banen: {
      name: 'extra_jobs',
      text: 'Extra jobs since the nulmeting; leave it out for the published result.',
    },
    sector: sectorOrTotal,
    eigen_waarden: ownTarget,
  },
  gives: 'A fraction; format the cell as a percentage.',
  examples: [
    '92,000 of the 115,000 extra jobs.',
    'The market was above its target in 2021.',
    'After 2025 the target stays at 125,000.',
    'There was no target before 2015.',
  ],
};
