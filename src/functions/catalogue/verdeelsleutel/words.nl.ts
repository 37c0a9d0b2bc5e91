import { ownValues, sectorOrBoth } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { verdeelsleutel } from './function';

export const words: FunctionWords<typeof verdeelsleutel, typeof examples> = {
  summary: 'Het aandeel van een sector in de uren van ingeleende banen in een jaar.',
  about: [
    'De sleutel verdeelt alle ingeleende banen van een meting over de sectoren waar de mensen echt werken. De sleutel wordt elk jaar opnieuw vastgesteld, met de verloonde uren van december.',
    'Sleutels van 2013 tot en met 2019 en van 2022 zijn niet gevonden; die van 2023 en 2024 volgen uit de gepubliceerde cijfers.',
  ],
  arguments: {
    jaar: { name: 'jaar', text: 'Het jaar van de meting.' },
    sector: sectorOrBoth,
    eigen_waarden: ownValues,
  },
  gives: 'Een aandeel tussen 0 en 1; zonder sector markt en overheid naast elkaar.',
  examples: [
    'In 2024 hoorde 26,5% van de uren bij de overheid.',
    'Zonder sector: markt en overheid naast elkaar.',
    'Voor 2016 is geen sleutel bekend.',
    'Een eigen sleutel uit de werkmap, voor een jaar zonder gepubliceerde.',
  ],
};
