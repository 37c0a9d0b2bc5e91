import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotum } from './function';

export const words: FunctionWords<typeof quotum, typeof examples> = {
  summary: 'Hoeveel banen een quotumpercentage van een werkgever vraagt.',
  about: [
    'De uren van alle werknemers maal het percentage, gedeeld door de uren van één baan in dat tijdvak.',
  ],
  arguments: {
    uren: { name: 'uren', text: 'Verloonde uren van alle werknemers in het tijdvak.' },
    percentage: { name: 'percentage', text: 'Het quotumpercentage: 1,93% of 0,0193.' },
    tijdvak: {
      name: 'tijdvak',
      text: '"jaar" (standaard), "halfjaar", "kwartaal", "maand", "vier weken" of "week".',
    },
    jaar: { name: 'jaar', text: 'Het jaar; zonder jaar de norm die nu geldt.' },
    eigen_waarden: ownValues,
  },
  gives: 'Banen, niet afgerond.',
  examples: ['2.500 fte van 36 uur: 68 banen.', 'Op jaarbasis.', '1,93 in plaats van 1,93% wordt geweigerd.'],
};
