import { language, metingRange, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { controle } from './function';

export const words: FunctionWords<typeof controle, typeof examples> = {
  summary: 'De bevindingen van de controleregels op een bereik, één rij per oorzaak.',
  about: [
    'Dezelfde regels als in het taakvenster, op alleen dit bereik: wat op andere bladen staat (Opgave, Tabel 1, toelichtingen) doet niet mee. Persoonsnummers zijn in de meldingen afgedekt.',
    'Ernst fout moet worden hersteld, waarschuwing vraagt om uitleg, info is ter kennisgeving. Staat er alleen de kopregel, dan is er niets gevonden.',
  ],
  arguments: {
    bereik: metingRange,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: ernst, regel, cellen, aantal en melding.',
  examples: ['Een verkeerd cijfer in een BSN en negatieve uren.'],
};
