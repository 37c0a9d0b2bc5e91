import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { lkv } from './function';

export const words: FunctionWords<typeof lkv, typeof examples> = {
  summary: 'Het loonkostenvoordeel (LKV) voor één werknemer uit de doelgroep in een jaar.',
  about: ['€ 1,01 per verloond uur, tot € 2.000 per werknemer per kalenderjaar.'],
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
    'De tekst voor 2027 is nog niet gezien.',
    'Voor 2018 bestond deze regeling niet.',
  ],
};
