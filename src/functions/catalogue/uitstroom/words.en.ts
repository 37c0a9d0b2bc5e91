import { persons } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { uitstroom } from './function';

export const words: FunctionWords<typeof uitstroom, typeof examples> = {
  summary: 'How many people worked on one date but no longer on a later date, from a list of spells of work.',
  about: [
    'Each row is a spell in which a person works. A person who works in another job on the later date has not left. A blank end means the spell has not ended.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'start', text: 'The first day of each spell.' },
    einde: { name: 'end', text: 'The last day of each spell; blank if it has not ended.' },
    peildatum: { name: 'date', text: 'The first day you look at.' },
    latere_peildatum: { name: 'later_date', text: 'The later day you look at.' },
  },
  gives: 'A table: working, still working, left and retention.',
  examples: ['Two worked, one of them still works a year later, in another job.'],
};
