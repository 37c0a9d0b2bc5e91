import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { afgeleidesleutel } from './function';

export const words: FunctionWords<typeof afgeleidesleutel, typeof examples> = {
  summary: 'De verdeelsleutel die achter twee gepubliceerde toenames van inleenbanen zit.',
  about: [
    'De stand van de inleenbanen en de afgeronde toename per sector geven de grenzen van de sleutel. Staat er maar één regel met Past, dan is de sleutel bij dat aantal decimalen zeker.',
    'Zijn er geen cijfers over de inleenbanen van dat jaar, dan is er ook geen sleutel af te leiden.',
  ],
  arguments: {
    inleenbanen: {
      name: 'inleenbanen',
      text: 'Alle ingeleende banen in het jaar: de stand, geen toename.',
    },
    toename_markt: { name: 'toename_markt', text: 'Gepubliceerde toename van inleen in de markt.' },
    toename_overheid: {
      name: 'toename_overheid',
      text: 'Gepubliceerde toename van inleen bij de overheid.',
    },
    decimalen: {
      name: 'decimalen',
      text: 'Decimalen van het percentage: 0, 1 (standaard, zoals 26,5%) of 2.',
    },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: de grenzen van de sleutel en elke sleutel die past.',
  examples: [
    'De cijfers van 2024: alleen 73,5 om 26,5 past.',
    'Twee toenames die bij geen enkele sleutel horen.',
  ],
};
