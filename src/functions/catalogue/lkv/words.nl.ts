import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lkv } from './function';

export const words: FunctionWords<typeof lkv, typeof examples> = {
  summary: 'Het loonkostenvoordeel doelgroep banenafspraak voor één werknemer in een jaar.',
  about: ['€ 1,01 per verloond uur, hoogstens € 2.000 per werknemer per kalenderjaar.'],
  arguments: {
    uren: {
      name: 'uren',
      text: 'Verloonde uren van de werknemer in het jaar, alle dienstverbanden samen.',
    },
    jaar: { name: 'jaar', text: 'Het kalenderjaar; zonder jaar het bedrag dat nu geldt.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euro, op de cent.',
  examples: [
    'Een volle baan.',
    'Boven het maximum.',
    'Voor 2027 is nog geen tekst gezien.',
    'Voor 2018 bestond deze regeling niet.',
  ],
};
