import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { tekort } from './function';

export const words: FunctionWords<typeof tekort, typeof examples> = {
  summary: 'How many jobs a year is short: the target minus the extra jobs.',
  about: [
    'If you give no number of your own, the function uses the published result for that year. A negative answer means the target was exceeded. The target is met if the shortfall is zero or less.',
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
  gives: 'Jobs; negative if the target was exceeded.',
  examples: [
    'At the end of 2024 there were 25,384 jobs too few.',
    'Of which in government.',
    'A number of your own above the target gives a negative shortfall.',
    'What if the target for government were 20,000?',
    'The market was still above its target in 2022.',
    'The result for the market in 2016 was not published.',
  ],
};
