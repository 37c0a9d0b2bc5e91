import { further, relation } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { teltmee } from './function';

export const words: FunctionWords<typeof teltmee, typeof examples> = {
  summary: 'Whether a work relation counts for the banenafspraak on a day.',
  about: [
    'The function takes the same steps as the check of a meting: nature of employment, sheltered work, ground, registration. WAAROM gives the reason and its source, with the same arguments.',
    'If you leave out the registration, it is assumed to cover the day. If the function cannot tell, it gives an error, never FALSE.',
  ],
  arguments: {
    ...relation,
    ...further,
  },
  gives: 'TRUE or FALSE; an error if too little is known.',
  examples: [
    'An ordinary contract with a registration from 2020.',
    'Sheltered work does not count.',
    'A column of codes: agency worker, sheltered Wsw, Wsw secondment.',
    'An unknown code gives an error, not FALSE.',
  ],
};
