import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumplichtig } from './function';

export const words: FunctionWords<typeof quotumplichtig, typeof examples> = {
  summary: 'Of een werkgever groot genoeg is voor het quotum (vanaf 40.575 verloonde uren).',
  about: [
    'Een werkgever met minder uren dan 25 gemiddelde werknemers in het jaar ervoor is vrijgesteld, ook als de uren in het jaar zelf onder de drempel blijven. Precies 40.575 uur valt eronder.',
  ],
  arguments: {
    uren_vorig_jaar: { name: 'uren_vorig_jaar', text: 'Verloonde uren in het jaar ervoor.' },
    jaar: { name: 'jaar', text: 'Het jaar waarvoor u het wilt weten.' },
    uren_jaar: { name: 'uren_jaar', text: 'Verloonde uren in het jaar zelf, als die al bekend zijn.' },
    eigen_waarden: ownValues,
  },
  gives: 'WAAR of ONWAAR.',
  examples: ['Precies op de drempel.', 'Eén uur eronder.', 'In het jaar zelf gekrompen.'],
};
