import { ownValues, sectorOnly } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumpercentage } from './function';

export const words: FunctionWords<typeof quotumpercentage, typeof examples> = {
  summary: 'Het quotumpercentage van een jaar en sector, als breuk (1,93% is 0,0193).',
  about: [
    'Er is maar één vastgesteld percentage gevonden: dat voor de overheid in 2018. Voor 2019 tot en met 2024 is er een indicatie uit 2018; de functie geeft die alleen als u erom vraagt.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar waarvoor het percentage geldt.' },
    sector: sectorOnly,
    soort: { name: 'soort', text: '"definitief" (standaard) of "indicatief".' },
    eigen_waarden: ownValues,
  },
  gives: 'Een breuk; geef de cel de opmaak Percentage.',
  examples: [
    'Het vastgestelde percentage van 2018.',
    'De indicatie voor 2024.',
    'Een vastgesteld percentage voor 2024 is niet bekend.',
  ],
};
