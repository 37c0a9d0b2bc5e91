import { ownKey, sectorOrBoth } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { toedelen } from './function';

export const words: FunctionWords<typeof toedelen, typeof examples> = {
  summary: 'Verdeelt ingeleende banen met de verdeelsleutel van een jaar over markt en overheid.',
  about: [
    'Een ingeleende baan telt in de sector waar de persoon echt werkt. De sleutel geldt voor alle ingeleende banen samen; over één werkgever of één sector zegt die niets. Weet u wie de inlener is, tel de baan dan in de sector van de inlener.',
    'De uitkomst blijft onafgerond: rond pas het verschil met de nulmeting af.',
  ],
  arguments: {
    inleenbanen: { name: 'inleenbanen', text: 'Het aantal ingeleende banen (een stand, geen toename).' },
    jaar: { name: 'jaar', text: 'Het jaar van de meting, en dus van de sleutel.' },
    sector: sectorOrBoth,
    eigen_waarden: ownKey,
  },
  gives: 'Banen, niet afgerond; zonder sector markt en overheid naast elkaar.',
  examples: [
    'De stand van 2021 met de sleutel 68/32.',
    'Zonder sector: markt en overheid naast elkaar.',
    'Wat als de overheid 30% krijgt?',
    'Hetzelfde voor beide sectoren.',
    'Nog korter: een getal op de plaats van de sector is de eigen sleutel.',
    'Voor 2016 is geen sleutel bekend.',
  ],
};
