import { ownValues, shortage } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumheffing } from './function';

export const words: FunctionWords<typeof quotumheffing, typeof examples> = {
  summary: 'What the quotum levy on a shortage would be; it is not charged at present.',
  about: ['The shortage times € 5,000. The levy is suspended: use the amount only for comparison.'],
  arguments: {
    tekort: shortage,
    jaar: { name: 'year', text: 'The year; leave it out for the amount now in the law.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euros.',
  examples: ['A shortage of 0.9 jobs.'],
};
