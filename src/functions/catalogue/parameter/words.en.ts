import { figureDate, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { parameter } from './function';

export const words: FunctionWords<typeof parameter, typeof examples> = {
  summary: 'The value, on a given date, of a figure from the law or a letter to parliament.',
  about: [
    'Every figure that the functions use, by name. This way your formula shows where a number comes from. BRON gives its source, with the same arguments.',
    'A date without a value gives #N/A: the function does not estimate.',
  ],
  arguments: {
    naam: { name: 'name', text: 'The name of the figure, for example "doelstelling.markt".' },
    datum: figureDate,
    eigen_waarden: ownValues,
  },
  gives: 'A number in the unit of the figure; a share as a fraction.',
  examples: [
    'The hours of one job.',
    'The target of a year.',
    'The verdeelsleutel on a date.',
    'A year without a value.',
  ],
};
