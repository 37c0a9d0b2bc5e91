import { ownValues, shortage } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumregimes } from './function';

export const words: FunctionWords<typeof quotumregimes, typeof examples> = {
  summary: 'What an employer would pay and receive under each set of quotum rules, side by side.',
  about: [
    'The levy in the act of 2015, its suspension, and the Wet banenafspraak once activated. For the last one, the surcharge and the bonus are not known yet: without those amounts you get an error, not an estimate.',
    'Small employers pay no surcharge.',
  ],
  arguments: {
    tekort: shortage,
    jaar: { name: 'year', text: 'The year; leave it out for the amount now in the law.' },
    loon: {
      name: 'wage',
      text: 'The wages the surcharge is charged on (premieloon): without lent workers, beschut werk and Wsw work without secondment.',
    },
    opslag: { name: 'surcharge', text: 'The inclusiviteitsopslag: 0.2% or 0.002.' },
    banen: { name: 'jobs', text: 'The number of target-group jobs that earn a bonus.' },
    bonus: { name: 'bonus', text: 'The bonus for each job, in euros.' },
    klein: { name: 'small', text: 'TRUE for a small employer, who pays no surcharge.' },
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: to pay, to receive and net, in euros.',
  examples: ['With invented amounts for surcharge and bonus.', 'Without those amounts.'],
};
