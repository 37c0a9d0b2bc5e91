import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumcalculator } from './function';

export const words: FunctionWords<typeof quotumcalculator, typeof examples> = {
  summary: 'Stap voor stap van het aantal fte naar het aantal banen dat het quotum vraagt.',
  about: [
    'Zonder percentage geldt het gepubliceerde van dat jaar en die sector; van 2019 tot en met 2024 is dat indicatief, en alleen voor de overheid. Voor een ander jaar of voor de markt geeft u het percentage zelf op.',
    'Er wordt nu niets geheven. Met een datum van activering ziet u vanaf wanneer de inclusiviteitsopslag dan verschuldigd is.',
  ],
  arguments: {
    fte: { name: 'fte', text: 'Het aantal fte van de werkgever.' },
    percentage: {
      name: 'percentage',
      text: 'Het quotumpercentage: 1,93% of 0,0193; zonder het gepubliceerde.',
    },
    jaar: { name: 'jaar', text: 'Het jaar van het percentage; zonder jaar wat nu geldt.' },
    sector: { name: 'sector', text: '"overheid" (standaard) of "markt".' },
    banen_nu: { name: 'banen_nu', text: 'De banen van 25,5 uur die u nu hebt, bijvoorbeeld uit METING.' },
    uren_per_fte: { name: 'uren_per_fte', text: 'Uren per week van één fte; zonder is dat 36.' },
    activering: { name: 'activering', text: 'Wat als: de dag waarop tot activering wordt besloten.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: elke stap, de uitkomst en waar zij op rust.',
  examples: [
    '2.500 fte bij 1,93%: 68 banen, waarvan er 40 zijn.',
    'Het percentage van de markt voor 2026 is niet bekend: geef het op.',
  ],
};
