import { figureDate, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { parameter } from './function';

export const words: FunctionWords<typeof parameter, typeof examples> = {
  summary: 'The value on a date of a figure from a letter to parliament or the law.',
  about: [
    'All figures the functions calculate with, by name. That puts the value in your workbook instead of a loose number in a formula. BRON gives where it stands, with the same arguments.',
    'A date without a value gives #N/A: nothing is extrapolated.',
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
    'The key on a date.',
    'A year without a value.',
  ],
};
