import { ownValues, shortage } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumheffing } from './function';

export const words: FunctionWords<typeof quotumheffing, typeof examples> = {
  summary: 'What the quotum levy over a shortage would be; it is not levied now.',
  about: ['The shortage times € 5,000. The levy is suspended: use the amount only to compare.'],
  arguments: {
    tekort: shortage,
    jaar: { name: 'year', text: 'The year; without it the amount that stands in the law.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euro.',
  examples: ['A shortage of 0.9 job.'],
};
