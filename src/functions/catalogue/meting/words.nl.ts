import { metingRange, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { meting } from './function';

export const words: FunctionWords<typeof meting, typeof examples> = {
  summary: 'Tabel 1 in banen uit de rijen van een meting, met wat wel en niet meetelt.',
  about: [
    'Geef het hele bereik, met de kopregel. De kolommen worden herkend aan hun kop, in elke volgorde. De rijen worden net zo geteld als in het taakvenster. De meting gaat over december van het jaar.',
    'Een rij met een fout die de uitkomst verandert, telt pas mee als die fout is hersteld; CONTROLE zegt welke rijen. Onderaan staat om hoeveel rijen en banen het gaat.',
    'Staat in uw eigen waarden dat de wet markt en overheid dat jaar niet apart vraagt (sectorsplitsing 0)? Dan krijgt u alleen totalen, met de bron erbij. Een sleutel verandert dan niets.',
    'Zonder sleutel telt een ingeleende baan in de sector die in de rij staat. Met een sleutel worden alle ingeleende banen samen over de sectoren verdeeld.',
    'Excel geeft een functie alleen de waarden, niet hoe een cel eruitziet. Een cel die 50% of € 139 toont, telt hier als 0,5 of 139 uur. De controle in het taakvenster ziet dat wel en vraagt ernaar.',
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
