import { form, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatie } from './function';

export const words: FunctionWords<typeof realisatie, typeof examples> = {
  summary: 'De gepubliceerde uitkomst van een jaar: extra banen ten opzichte van de nulmeting.',
  about: [
    'Cumulatief ten opzichte van eind 2012, nooit de groei in dat jaar. Een negatief getal bij inleen is mogelijk: dan zijn er minder ingeleende banen dan bij de nulmeting.',
    'Sommige jaren volgen door aftrekken uit een latere brief; BRON laat zien hoe.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar waarover is gemeten (stand einde jaar).' },
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
    'Minder ingeleende banen bij de overheid dan bij de nulmeting.',
    'Zonder sector: Tabel 1.',
    'Over 2014 is niets gepubliceerd.',
  ],
};
