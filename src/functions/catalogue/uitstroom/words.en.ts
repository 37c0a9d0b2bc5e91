import { persons } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { uitstroom } from './function';

export const words: FunctionWords<typeof uitstroom, typeof examples> = {
  summary: 'How many people worked on a reference date but no longer did later, from a list of spells.',
  about: [
    'Each row is a spell in which a person works. Who works in another job on the later date has not left. A blank end means that the spell still runs.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'start', text: 'The first day of each spell.' },
    einde: { name: 'end', text: 'The last day of each spell; blank while it still runs.' },
    peildatum: { name: 'date', text: 'The first day you look at.' },
    latere_peildatum: { name: 'later_date', text: 'The later day you look at.' },
  },
  gives: 'A table: working, still working, left and retention.',
  examples: ['Two worked, one of them still works a year later, in another job.'],
};
