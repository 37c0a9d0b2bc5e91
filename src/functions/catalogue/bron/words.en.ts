import { figureDate, language, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bron } from './function';

export const words: FunctionWords<typeof bron, typeof examples> = {
  summary: 'The source of a figure, as text: document, number, place and the day it was read.',
  about: [
    'Copy the text into a document or put it next to the figure. A derived figure comes with its calculation, an uncertain one with its margin.',
  ],
  arguments: {
    naam: { name: 'name', text: 'The name of the figure, for example "nulmeting.totaal.inleen".' },
    datum: figureDate,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'One line of text.',
  examples: [
    'The source of the lent jobs in the nulmeting.',
    'The source of the verdeelsleutel for 2020, in English.',
    'A value of your own can be recognised as one.',
  ],
};
