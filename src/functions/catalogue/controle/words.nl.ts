import { language, metingRange, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { controle } from './function';

export const words: FunctionWords<typeof controle, typeof examples> = {
  summary: 'De bevindingen van de controleregels op een bereik, één rij per oorzaak.',
  about: [
    'Dezelfde regels als in het taakvenster, maar alleen voor dit bereik: andere bladen (Opgave, Tabel 1, Toelichting) doen niet mee. Van een BSN ziet u in de meldingen maar een deel.',
    'Een fout moet u herstellen, een waarschuwing vraagt om uitleg, info is ter informatie. Staat er alleen een kopregel, dan is er niets gevonden.',
  ],
  arguments: {
    bereik: metingRange,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: ernst, regel, cellen, aantal en melding.',
  examples: ['Een verkeerd cijfer in een BSN en negatieve uren.'],
};
