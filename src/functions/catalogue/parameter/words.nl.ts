import { figureDate, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { parameter } from './function';

export const words: FunctionWords<typeof parameter, typeof examples> = {
  summary: 'De waarde van een cijfer uit een brief of de wet op een datum.',
  about: [
    'Alle cijfers waarmee de functies rekenen, bij naam. Zo staat de waarde in uw werkmap en niet als los getal in een formule. BRON geeft met dezelfde argumenten de vindplaats.',
    'Op een datum zonder waarde komt #N/B: er wordt niets doorgetrokken.',
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
