import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { regiotabel } from './function';

export const words: FunctionWords<typeof regiotabel, typeof examples> = {
  summary: 'Banen per arbeidsmarktregio, naar sector en vorm, uit vier kolommen.',
  about: [
    'Schrijfwijzen van één arbeidsmarktregio (Food Valley, FoodValley) zijn één regel. Een onbekende naam houdt een eigen regel, met de vraag of u een andere bedoelt.',
    'Elke rij is een aantal banen met regio, sector en vorm. Eén waarde voor sector of vorm geldt voor alle rijen. Lege rijen doen niet mee; een fout in de banen maakt de som van die regio die fout, en dus ook het totaal.',
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
