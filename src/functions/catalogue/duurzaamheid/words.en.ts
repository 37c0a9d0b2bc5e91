import { persons } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { duurzaamheid } from './function';

export const words: FunctionWords<typeof duurzaamheid, typeof examples> = {
  summary: 'Retention from a list of spells of work, as defined in the letters to parliament.',
  about: [
    'Of the people who worked in a period: how many still work a year later, how many starters still work after one and two years, and how many have had the same job for more than a year. A starter is someone whose first spell begins in the period, so give every spell of each person.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'begin', text: 'The first day of each spell.' },
    einde: { name: 'end', text: 'The last day of each spell; blank if it has not ended.' },
    van: { name: 'from', text: 'The first day of the period, for example of the third quarter.' },
    tot: { name: 'until', text: 'The last day of the period.' },
  },
  gives: 'A table with headings: how many, out of how many, and the share.',
  examples: ['Four persons in the third quarter of 2022; three of them start then.'],
};
