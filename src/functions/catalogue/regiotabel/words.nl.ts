import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiotabel } from './function';

export const words: FunctionWords<typeof regiotabel, typeof examples> = {
  summary: 'Banen per arbeidsmarktregio, naar sector en vorm, uit vier kolommen.',
  about: [
    'Verschillende schrijfwijzen van één arbeidsmarktregio (Food Valley, FoodValley) worden één rij. Een onbekende naam krijgt een eigen rij, met de vraag of u een andere bedoelt.',
    'Elke rij is een aantal banen met een regio, sector en vorm. Geeft u één sector of vorm, dan geldt die voor alle rijen. Lege rijen doen niet mee. Een fout bij de banen van een regio staat ook in de som van die regio en in het totaal.',
  ],
  arguments: {
    regio: { name: 'regio', text: 'De arbeidsmarktregio per rij.' },
    sector: { name: 'sector', text: '"markt" of "overheid" per rij, of één voor alle.' },
    vorm: { name: 'vorm', text: '"formeel" of "inleen" per rij, of één voor alle.' },
    banen: { name: 'banen', text: 'Het aantal banen per rij.' },
  },
  gives: 'Een tabel met koppen: een rij per regio en een totaal.',
  examples: ['Twee regio’s.', 'Twee schrijfwijzen van één regio, en een tikfout.'],
};
