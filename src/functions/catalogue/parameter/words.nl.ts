import { figureDate, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { parameter } from './function';

export const words: FunctionWords<typeof parameter, typeof examples> = {
  summary: 'De waarde op een datum van een cijfer uit de wet of een Kamerbrief.',
  about: [
    'Alle cijfers waarmee de functies rekenen, bij naam. Zo ziet u aan de formule waar een getal vandaan komt. BRON geeft met dezelfde argumenten de vindplaats.',
    'Een datum zonder waarde geeft #N/B: de functie schat niets.',
  ],
  arguments: {
    naam: { name: 'naam', text: 'De naam van het cijfer, bijvoorbeeld "doelstelling.markt".' },
    datum: figureDate,
    eigen_waarden: ownValues,
  },
  gives: 'Een getal in de eenheid van het cijfer; een aandeel als breuk.',
  examples: [
    'De uren van één baan.',
    'De doelstelling van een jaar.',
    'De sleutel op een datum.',
    'Een jaar zonder waarde.',
  ],
};
