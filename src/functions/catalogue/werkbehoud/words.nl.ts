import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { werkbehoud } from './function';

export const words: FunctionWords<typeof werkbehoud, typeof examples> = {
  summary: 'Welk deel van de mensen aan het begin er aan het eind ook nog is.',
  about: [
    'Elke persoon telt één keer, ook met meer banen. De definitie is die van het onderzoek naar duurzaamheid: mensen die in een kwartaal werkten en een jaar later ook. Gebruik versleutelde nummers als u die hebt; de nummers gaan uw werkmap niet uit.',
  ],
  arguments: {
    begin: { name: 'begin', text: 'De personen die aan het begin werkten; een kolom met nummers.' },
    eind: { name: 'eind', text: 'De personen die aan het eind werken; een kolom met nummers.' },
  },
  gives: 'Een aandeel tussen 0 en 1.',
  examples: ['Twee van de vier zijn er nog.'],
};
