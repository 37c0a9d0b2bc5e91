import { form, ownValues, sectorOrTotal } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { toename } from './function';

export const words: FunctionWords<typeof toename, typeof examples> = {
  summary: 'Extra banen: een stand min de nulmeting van dezelfde sector en vorm.',
  about: [
    'De nulmeting is niet voor alle cellen gepubliceerd: wel voor het totaal, voor formeel en inleen samen en voor inleen per sector. Voor formele banen per sector geeft de functie daarom #N/B en geen schatting.',
  ],
  arguments: {
    banen: { name: 'banen', text: 'De stand: alle banen, met die van de nulmeting erbij.' },
    sector: sectorOrTotal,
    vorm: form,
    eigen_waarden: ownValues,
  },
  gives: 'Extra banen; negatief als de stand onder de nulmeting ligt.',
  examples: [
    'De stand van eind 2024: 89.616 extra banen.',
    'De ingeleende banen van 2021.',
    'De nulmeting van de hele markt is niet gepubliceerd.',
  ],
};
