import { ownValues, shortage } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumregimes } from './function';

export const words: FunctionWords<typeof quotumregimes, typeof examples> = {
  summary: 'Wat een werkgever onder elke versie van de quotumregels zou betalen en ontvangen, naast elkaar.',
  about: [
    'De heffing uit de wet van 2015, de opschorting daarvan, en de Wet banenafspraak na activering. Voor die laatste zijn opslag en bonus nog niet bekend: zonder die bedragen krijgt u een fout en geen schatting.',
    'Kleine werkgevers betalen geen opslag.',
  ],
  arguments: {
    tekort: shortage,
    jaar: { name: 'jaar', text: 'Het jaar; zonder jaar het bedrag dat nu in de wet staat.' },
    loon: {
      name: 'loon',
      text: 'Het premieloon waarover u de opslag betaalt: zonder ingeleende werknemers, beschut werk en Wsw-werk zonder detachering.',
    },
    opslag: { name: 'opslag', text: 'De inclusiviteitsopslag: 0,2% of 0,002.' },
    banen: { name: 'banen', text: 'Het aantal banen van de doelgroep waarvoor u een bonus krijgt.' },
    bonus: { name: 'bonus', text: 'De bonus per baan in euro.' },
    klein: { name: 'klein', text: 'WAAR voor een kleine werkgever, die geen opslag betaalt.' },
    eigen_waarden: ownValues,
  },
  gives: 'Een tabel met koppen: te betalen, te ontvangen en het verschil, in euro.',
  examples: ['Met verzonnen bedragen voor opslag en bonus.', 'Zonder die bedragen.'],
};
