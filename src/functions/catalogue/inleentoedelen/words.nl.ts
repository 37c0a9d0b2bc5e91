import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { inleentoedelen } from './function';

export const words: FunctionWords<typeof inleentoedelen, typeof examples> = {
  summary:
    'Verdeelt inleenbanen per rij: naar de sector van de inlener als die bekend is, de rest met de sleutel.',
  about: [
    'Is bekend wie inleent, dan telt de baan in de sector waar echt wordt gewerkt. Een lege sector betekent: niet bekend. Dan geldt de sleutel van het jaar, of uw eigen sleutel.',
  ],
  arguments: {
    banen: { name: 'banen', text: 'Ingeleende banen per rij.' },
    sector_inlener: {
      name: 'sector_inlener',
      text: '"markt" of "overheid" per rij; leeg als de inlener niet bekend is.',
    },
    jaar: { name: 'jaar', text: 'Het jaar van de meting, en dus van de sleutel.' },
    sleutel: {
      name: 'sleutel',
      text: 'Een eigen aandeel van de overheid, tussen 0 en 1, in plaats van de sleutel van het jaar.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: banen per sector, bekend, volgens de sleutel en samen.',
  examples: [
    'Drie rijen met een bekende inlener; 200 banen volgen de sleutel van 2024.',
    'Een rij met een sector zonder banen is een gat, geen nul.',
  ],
};
