import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { realisatiepercentage } from './function';

export const words: FunctionWords<typeof realisatiepercentage, typeof examples> = {
  summary: 'Welk deel van de doelstelling van een jaar is gehaald.',
  about: [
    'Extra banen gedeeld door de doelstelling. Vanaf 1 (100%) is de doelstelling gehaald. Zonder eigen aantal rekent de functie met de gepubliceerde realisatie.',
  ],
  arguments: {
    jaar: targetYear,
    extra_banen: {
      name: 'extra_banen',
      text: 'Extra banen sinds de nulmeting; laat u dit weg, dan de gepubliceerde realisatie.',
    },
    sector: sectorOrTotal,
    eigen_waarden: ownTarget,
  },
  gives: 'Een breuk; geef de cel de opmaak Percentage.',
  examples: [
    '92.000 van de 115.000 extra banen.',
    'De markt zat in 2021 boven de doelstelling.',
    'Na 2025 blijft de doelstelling 125.000.',
    'Voor 2015 was er geen doelstelling.',
  ],
};
