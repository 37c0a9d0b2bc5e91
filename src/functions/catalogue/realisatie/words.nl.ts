import { form, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatie } from './function';

export const words: FunctionWords<typeof realisatie, typeof examples> = {
  summary: 'De gepubliceerde uitkomst van een jaar: extra banen sinds de nulmeting.',
  about: [
    'Alle extra banen sinds eind 2012, niet de groei in dat jaar. Bij inleen kan het getal onder nul zijn: dan zijn er minder ingeleende banen dan in de nulmeting.',
    'Sommige jaren zijn uit een latere brief berekend; BRON laat zien hoe.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar van de uitkomst (de stand aan het eind van dat jaar).' },
    sector: {
      name: 'sector',
      text: '"markt", "overheid" of "totaal"; zonder sector Tabel 1 van dat jaar.',
    },
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Extra banen; zonder sector een tabel met koppen.',
  examples: [
    'De extra banen eind 2024.',
    'De overheid heeft minder ingeleende banen dan in de nulmeting.',
    'Zonder sector: Tabel 1.',
    'Over 2014 is niets gepubliceerd.',
  ],
};
