import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { jobunitsperiode } from './function';

export const words: FunctionWords<typeof jobunitsperiode, typeof examples> = {
  summary: 'Het aantal banen voor verloonde uren tussen twee datums: 25,5 uur per week is één baan.',
  about: [
    'Voor een tijdvak dat geen hele week, maand of jaar is. Eén baan is het aantal kalenderdagen, met de twee datums erbij, maal 25,5 uur en gedeeld door 7.',
  ],
  arguments: {
    uren: { name: 'uren', text: 'Verloonde uren in de periode; een getal of een bereik.' },
    begindatum: { name: 'begindatum', text: 'De eerste dag van de periode.' },
    einddatum: { name: 'einddatum', text: 'De laatste dag van de periode.' },
    eigen_waarden: ownValues,
  },
  gives: 'Banen, niet afgerond, in dezelfde vorm als de uren.',
  examples: ['51 uur in twee weken is één baan.', 'Een periode die eindigt voordat die begint.'],
};
