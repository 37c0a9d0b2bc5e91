import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { aandeelvast } from './function';

export const words: FunctionWords<typeof aandeelvast, typeof examples> = {
  summary: 'Het aandeel van de verloonde uren in vaste contracten.',
  about: ['Een aandeel van uren, niet van contracten, zoals in het onderzoek naar duurzaamheid.'],
  arguments: {
    uren: { name: 'uren', text: 'Verloonde uren per rij.' },
    vast: { name: 'vast', text: 'WAAR of J per rij bij een contract voor onbepaalde tijd.' },
  },
  gives: 'Een aandeel tussen 0 en 1.',
  examples: ['1.500 van de 2.000 uur.', 'Onbekend is niet hetzelfde als ONWAAR.'],
};
