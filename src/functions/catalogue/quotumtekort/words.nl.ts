import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumtekort } from './function';

export const words: FunctionWords<typeof quotumtekort, typeof examples> = {
  summary: 'Hoeveel banen een werkgever tekortkomt, naar beneden afgerond op één decimaal.',
  about: [
    '(Alle uren × percentage − uren van de doelgroep) / uren per baan, nooit onder nul. Wat u invult, wordt eerst naar beneden afgerond op twee decimalen, zoals het Besluit Wfsv voorschrijft.',
  ],
  arguments: {
    uren: { name: 'uren', text: 'Verloonde uren van alle werknemers in het jaar.' },
    uren_doelgroep: { name: 'uren_doelgroep', text: 'Verloonde uren van de doelgroep in het jaar.' },
    percentage: { name: 'percentage', text: 'Het quotumpercentage: 2,57% of 0,0257.' },
    jaar: { name: 'jaar', text: 'Het jaar; zonder jaar de uren per baan die nu gelden.' },
    eigen_waarden: ownValues,
  },
  gives: 'Banen met één decimaal.',
  examples: ['2.570 uur nodig, 1.331 gewerkt.', 'Meer dan genoeg.'],
};
