import { persons } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { duurzaamheid } from './function';

export const words: FunctionWords<typeof duurzaamheid, typeof examples> = {
  summary: 'Retention from a list of spells, by the definitions of the letters to parliament.',
  about: [
    'Of those who worked in a window: how many still do a year later, how many starters still do after one and two years, and how many have had the same job for longer than a year. A starter is someone whose first spell begins in the window; so give all spells of each person.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'begin', text: 'The first day of each spell.' },
    einde: { name: 'end', text: 'The last day of each spell; blank where it still runs.' },
    van: { name: 'from', text: 'The first day of the window, for example of the third quarter.' },
    tot: { name: 'until', text: 'The last day of the window.' },
  },
  gives: 'A table with headings: how many, of how many, and the share.',
  examples: ['Four persons in the third quarter of 2022; three of them start in it.'],
};
