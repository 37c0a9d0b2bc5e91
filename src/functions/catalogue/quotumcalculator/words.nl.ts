import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumcalculator } from './function';

export const words: FunctionWords<typeof quotumcalculator, typeof examples> = {
  summary: 'Stap voor stap van het aantal fte naar het aantal banen dat het quotum vraagt.',
  about: [
    'Geeft u geen percentage, dan geldt het gepubliceerde percentage van dat jaar en die sector. Van 2019 tot en met 2024 is dat een indicatie, en alleen voor de overheid. Voor een ander jaar of voor de markt geeft u het percentage zelf.',
    'Er is nu geen heffing. Geef een datum van activering en u ziet vanaf wanneer u de inclusiviteitsopslag (een opslag op de premie) zou betalen.',
  ],
  arguments: {
    fte: { name: 'fte', text: 'Het aantal fte van de werkgever.' },
    percentage: {
      name: 'percentage',
      text: 'Het quotumpercentage: 1,93% of 0,0193; het gepubliceerde als u dit weglaat.',
    },
    jaar: { name: 'jaar', text: 'Het jaar van het percentage; laat u dit weg, dan wat nu geldt.' },
    sector: { name: 'sector', text: '"overheid" (standaard) of "markt".' },
    banen_nu: { name: 'banen_nu', text: 'De banen van 25,5 uur die u nu hebt, bijvoorbeeld uit METING.' },
    uren_per_fte: { name: 'uren_per_fte', text: 'Uren per week van één fte; 36 als u dit weglaat.' },
    activering: { name: 'activering', text: 'Wat als: de dag van het besluit om het quotum te activeren.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: elke stap, de uitkomst en de bron.',
  examples: [
    '2.500 fte bij 1,93%: 68 banen nodig, 40 zijn er al.',
    'Het percentage voor de markt in 2026 is niet bekend: geef het zelf.',
  ],
};
