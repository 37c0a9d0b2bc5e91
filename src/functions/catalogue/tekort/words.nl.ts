import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { tekort } from './function';

export const words: FunctionWords<typeof tekort, typeof examples> = {
  summary: 'Hoeveel banen er in een jaar tekort zijn: de doelstelling min de extra banen.',
  about: [
    'Geeft u geen eigen aantal, dan rekent de functie met de gepubliceerde realisatie van dat jaar. Is de uitkomst negatief, dan zijn er meer banen dan de doelstelling. De doelstelling is gehaald als het tekort nul of lager is.',
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
  gives: 'Banen; negatief als er meer banen zijn dan de doelstelling.',
  examples: [
    'Eind 2024 waren er 25.384 banen te weinig.',
    'Daarvan bij de overheid.',
    'Een eigen aantal boven de doelstelling geeft een negatief tekort.',
    'Wat als de doelstelling van de overheid 20.000 was?',
    'De markt zat in 2022 nog boven de doelstelling.',
    'De realisatie van de markt in 2016 is niet gepubliceerd.',
  ],
};
