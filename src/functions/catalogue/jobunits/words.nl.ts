import { normYear, ownValues, period } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { jobunits } from './function';

export const words: FunctionWords<typeof jobunits, typeof examples> = {
  summary: 'Het aantal banen voor een aantal verloonde uren: 25,5 uur per week is één baan.',
  about: [
    'Een baan in de banenafspraak is een hoeveelheid verloonde uren, geen persoon, contract of fte. Minder uren tellen als een deel van een baan, meer uren als meer dan één baan.',
    'Weken volgen de norm uit de brieven (25,5 uur per week), delen van een jaar de norm uit het Besluit Wfsv (1.331 uur per jaar). Vier weken zijn vier keer 25,5 uur.',
  ],
  arguments: {
    uren: { name: 'uren', text: 'Verloonde uren in het tijdvak; een getal of een bereik.' },
    tijdvak: period,
    jaar: normYear,
    eigen_waarden: ownValues,
  },
  gives: 'Banen, niet afgerond, in dezelfde vorm als de uren.',
  examples: [
    '51 uur per week is twee banen.',
    '1.331 uur in een jaar is één baan.',
    'Een kolom geeft een kolom; tekst met een decimale komma wordt gelezen, een lege cel blijft leeg.',
    'Negatieve uren bestaan niet.',
  ],
};
