import { ownTarget, sectorOrTotal } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { benodigd } from './function';

export const words: FunctionWords<typeof benodigd, typeof examples> = {
  summary: 'Hoeveel extra banen er per jaar bij moeten komen om een latere doelstelling te halen.',
  about: [
    'Het verschil tussen de doelstelling en de extra banen, gelijk verdeeld over de jaren die er nog zijn. Is het doel al gehaald, dan is de uitkomst nul.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar waarvan u uitgaat.' },
    sector: sectorOrTotal,
    tot: { name: 'tot', text: 'Het jaar van de doelstelling; standaard het laatste waarvoor er een is.' },
    extra_banen: {
      name: 'extra_banen',
      text: 'Extra banen in het eerste jaar; laat u dit weg, dan de gepubliceerde realisatie.',
    },
    eigen_waarden: ownTarget,
  },
  gives: 'Extra banen per jaar, niet afgerond, nooit onder nul.',
  examples: [
    'Vanaf 2021 moesten er in de markt 9.758,5 per jaar bij komen om de doelstelling voor 2025 te halen.',
    'Met een eigen aantal: van 100.000 naar 125.000 in twee jaar.',
    'In het doeljaar zelf is er geen tijd meer.',
  ],
};
