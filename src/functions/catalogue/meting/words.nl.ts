import { metingRange, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { meting } from './function';

export const words: FunctionWords<typeof meting, typeof examples> = {
  summary: 'Tabel 1 in banen uit de rijen van een meting, met wat wel en niet meetelt.',
  about: [
    'Geef het hele bereik, met de kopregel. De kolommen worden herkend aan hun kop, in elke volgorde; de rijen worden geteld door dezelfde code als in het taakvenster. De telling gaat over december van het jaar.',
    'Een rij met een fout die de telling raakt, telt pas mee als die is hersteld; CONTROLE zegt welke. Onderaan staat om hoeveel rijen en banen dat gaat.',
    'Zonder sleutel telt een ingeleende baan in de sector die in de rij staat. Met een sleutel wordt het totaal van de ingeleende banen over de sectoren verdeeld.',
  ],
  arguments: {
    bereik: metingRange,
    jaar: { name: 'jaar', text: 'Het jaar van de meting.' },
    sleutel: { name: 'sleutel', text: 'Het aandeel van de overheid in de inleenbanen, tussen 0 en 1.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: banen per vorm en sector, en het aantal rijen dat wel en niet meetelt.',
  examples: [
    'Vier verzonnen rijen: beschut werk telt niet mee.',
    'De ingeleende banen verdeeld met een sleutel.',
    'Een bereik zonder de koppen van een meting.',
  ],
};
