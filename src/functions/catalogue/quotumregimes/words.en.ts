import { ownValues, shortage } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumregimes } from './function';

export const words: FunctionWords<typeof quotumregimes, typeof examples> = {
  summary: 'What an employer would pay and receive under each quotum regime, side by side.',
  about: [
    'The levy of the act of 2015, its suspension, and the Wet banenafspraak once activated. For the last one surcharge and bonus are not known yet: without those amounts there is an error and no estimate.',
    'Small employers pay no surcharge.',
  ],
  arguments: {
    tekort: shortage,
    jaar: { name: 'year', text: 'The year; left out: the amount that stands in the law now.' },
    loon: {
      name: 'wage',
      text: 'The premium wage over which the surcharge is due: without lent workers, beschut werk and Wsw not lent.',
    },
    opslag: { name: 'surcharge', text: 'The inclusiviteitsopslag: 0.2% or 0.002.' },
    banen: { name: 'jobs', text: 'The number of jobs of the target group for which a bonus comes.' },
    bonus: { name: 'bonus', text: 'The bonus for each job, in euro.' },
    klein: { name: 'small', text: 'TRUE for a small employer, which pays no surcharge.' },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: to pay, to receive and net, in euro.',
  examples: ['With invented amounts for surcharge and bonus.', 'Without those amounts.'],
};
