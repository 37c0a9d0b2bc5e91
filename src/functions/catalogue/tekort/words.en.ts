import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { tekort } from './function';

export const words: FunctionWords<typeof tekort, typeof examples> = {
  summary: 'How many jobs a year falls short: the target minus the extra jobs.',
  about: [
    'Without a number of your own the function uses the published result of that year. A negative answer means that the target was exceeded. The target is met when the shortfall is zero or less.',
  ],
  arguments: {
    jaar: targetYear,
    extra_banen: {
      name: 'extra_jobs',
      text: 'Extra jobs against the nulmeting; without it the published result.',
    },
    sector: sectorOrTotal,
    eigen_waarden: ownTarget,
  },
  gives: 'Jobs; negative where the target was exceeded.',
  examples: [
    'At the end of 2024 there were 25,384 jobs too few.',
    'Of which at government.',
    'A number of your own above the target gives a negative shortfall.',
    'What if the target of government were 20,000?',
    'The market was still past its target in 2022.',
    'The result of the market in 2016 was not published.',
  ],
};
