import { ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumplichtig } from './function';

export const words: FunctionWords<typeof quotumplichtig, typeof examples> = {
  summary: 'Of een werkgever groot genoeg is voor het quotum (vanaf 40.575 verloonde uren).',
  about: [
    'Een werkgever is vrijgesteld als er in het jaar ervoor minder uren waren dan 25 gemiddelde werknemers maken, of als de uren in het jaar zelf onder die drempel blijven. Bij precies 40.575 uur is er geen vrijstelling.',
  ],
  arguments: {
    uren_vorig_jaar: { name: 'uren_vorig_jaar', text: 'Verloonde uren in het jaar ervoor.' },
    jaar: { name: 'jaar', text: 'Het jaar waarvoor u dit wilt weten.' },
    uren_jaar: { name: 'uren_jaar', text: 'Verloonde uren in het jaar zelf, als die al bekend zijn.' },
    eigen_waarden: ownValues,
  },
  gives: 'WAAR of ONWAAR.',
  examples: ['Precies op de drempel.', 'Eén uur eronder.', 'In het jaar zelf gekrompen.'],
};
