import { ownTarget, sectorOrTotal, targetYear } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { tekort } from './function';

export const words: FunctionWords<typeof tekort, typeof examples> = {
  summary: 'Hoeveel banen een jaar tekortkomt: de doelstelling min de extra banen.',
  about: [
    'Zonder eigen aantal rekent de functie met de gepubliceerde realisatie van dat jaar. Een negatieve uitkomst betekent dat de doelstelling is overtroffen. De doelstelling is gehaald als het tekort nul of lager is.',
  ],
  arguments: {
    jaar: targetYear,
    extra_banen: {
      name: 'extra_banen',
      text: 'Extra banen ten opzichte van de nulmeting; zonder de gepubliceerde realisatie.',
    },
    sector: sectorOrTotal,
    eigen_waarden: ownTarget,
  },
  gives: 'Banen; negatief als de doelstelling is overtroffen.',
  examples: [
    'Eind 2024 kwamen er 25.384 banen tekort.',
    'Daarvan bij de overheid.',
    'Een eigen aantal boven de doelstelling geeft een negatief tekort.',
    'Wat als de doelstelling van de overheid 20.000 was?',
    'De markt was in 2022 nog voorbij de doelstelling.',
    'De realisatie van de markt in 2016 is niet gepubliceerd.',
  ],
};
