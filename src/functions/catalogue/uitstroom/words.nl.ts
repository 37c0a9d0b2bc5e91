import { persons } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { uitstroom } from './function';

export const words: FunctionWords<typeof uitstroom, typeof examples> = {
  summary: 'Hoeveel mensen op een peildatum werkten en later niet meer, uit een lijst met perioden van werk.',
  about: [
    'Elke rij is een periode waarin een persoon werkt. Wie op de latere peildatum in een andere baan werkt, is niet uitgestroomd. Een lege einddatum betekent dat de periode nog loopt.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'begin', text: 'De eerste dag van elke periode.' },
    einde: { name: 'einde', text: 'De laatste dag van elke periode; leeg als die nog loopt.' },
    peildatum: { name: 'peildatum', text: 'De eerste dag waarop u kijkt.' },
    latere_peildatum: { name: 'latere_peildatum', text: 'De latere dag waarop u kijkt.' },
  },
  gives: 'Een tabel: werkzaam, nog werkzaam, uitgestroomd en werkbehoud.',
  examples: ['Twee mensen werkten. Een van hen werkt een jaar later nog, in een andere baan.'],
};
