import { form, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { nulmeting } from './function';

export const words: FunctionWords<typeof nulmeting, typeof examples> = {
  summary: 'Het aantal banen in de nulmeting, het beginpunt (eind 2012).',
  about: [
    'De nulmeting is het vaste beginpunt: extra banen zijn altijd het verschil met de stand van eind 2012. De inleenbanen per sector blijven onafgerond, want pas het eindverschil wordt afgerond.',
    'Formele banen per sector in de nulmeting zijn niet gepubliceerd; die cellen geven #N/B.',
  ],
  arguments: {
    sector: { name: 'sector', text: '"markt", "overheid" of "totaal"; zonder sector de hele tabel.' },
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Banen; zonder sector een tabel met koppen.',
  examples: ['Alle banen eind 2012.', 'Daarvan ingeleend.', 'Niet gepubliceerd, dus geen getal.'],
};
