import { exampleFaultyMeting } from '../../example-meting';
import type { Example } from '../../example';

export const examples = [
  {
    arguments: [exampleFaultyMeting],
    result: [
      ['Ernst', 'Regel', 'Cellen', 'Aantal', 'Melding'],
      [
        'fout',
        'B01',
        'F2',
        1,
        'BSN is niet geldig. In F2 staat ******789. Dat is geen geldig BSN: het heeft geen 9 cijfers, of het klopt niet volgens de elfproef.',
      ],
      [
        'fout',
        'B05',
        'M3',
        1,
        'Verloonde uren zijn negatief. In M3 staat -8 uur. Minder dan nul uren kan niet.',
      ],
    ],
  },
] as const satisfies readonly Example[];
