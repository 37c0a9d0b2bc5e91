import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bsngeldig } from './function';

export const words: FunctionWords<typeof bsngeldig, typeof examples> = {
  summary: 'Of een nummer een burgerservicenummer kan zijn (elfproef).',
  about: [
    'Een geldig nummer hoeft niet te bestaan: alleen de cijfers worden nagerekend. Acht cijfers gelden als negen met een weggevallen nul, want Excel laat voorloopnullen weg.',
    'Er gaat niets van uw computer af: de functie rekent in uw eigen Excel.',
  ],
  arguments: {
    nummer: { name: 'nummer', text: 'Het nummer, als getal of als tekst; ook een bereik.' },
  },
  gives: 'WAAR of ONWAAR.',
  examples: ['Een nummer dat klopt.', 'Gegroepeerd zoals op een brief.', 'De cijfers kloppen niet.'],
};
