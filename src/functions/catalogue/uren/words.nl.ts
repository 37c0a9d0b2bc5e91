import { normYear, ownValues, period } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { uren } from './function';

export const words: FunctionWords<typeof uren, typeof examples> = {
  summary: 'Het aantal verloonde uren voor een aantal banen: het omgekeerde van JOBUNITS.',
  about: ['Handig om een doel in banen om te rekenen naar contracturen, met dezelfde normen als JOBUNITS.'],
  arguments: {
    banen: { name: 'banen', text: 'Het aantal banen; een getal of een bereik.' },
    tijdvak: period,
    jaar: normYear,
    eigen_waarden: ownValues,
  },
  gives: 'Verloonde uren in het tijdvak, niet afgerond, in dezelfde vorm als de banen.',
  examples: ['Twee banen zijn 51 uur per week.', 'Een halve baan is 665,5 uur per jaar.'],
};
