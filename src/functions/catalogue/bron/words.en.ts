import { figureDate, language, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bron } from './function';

export const words: FunctionWords<typeof bron, typeof examples> = {
  summary: 'The source of a figure, as text: document, number, place and the day it was read.',
  about: [
    'Copy the text into a document or put it beside the figure. A derived figure comes with its arithmetic, an uncertain one with its margin.',
  ],
  arguments: {
    naam: { name: 'name', text: 'The name of the figure, for example "nulmeting.totaal.inleen".' },
    datum: figureDate,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'One line of text.',
  examples: [
    'Where the lent jobs of the nulmeting stand.',
    'Where the key of 2020 stands, in English.',
    'A value of your own is recognisable as such.',
  ],
};
