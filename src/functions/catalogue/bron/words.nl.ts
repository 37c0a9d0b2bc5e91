import { figureDate, language, ownValues } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { bron } from './function';

export const words: FunctionWords<typeof bron, typeof examples> = {
  summary: 'De vindplaats van een cijfer als tekst: document, nummer, plaats en leesdatum.',
  about: [
    'Neem de tekst over in een document of zet hem naast het cijfer. Bij een afgeleid cijfer staat de berekening erbij, bij een onzeker cijfer de marge.',
  ],
  arguments: {
    naam: { name: 'naam', text: 'De naam van het cijfer, bijvoorbeeld "nulmeting.totaal.inleen".' },
    datum: figureDate,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'Eén regel tekst.',
  examples: [
    'De bron van de ingeleende banen in de nulmeting.',
    'De bron van de sleutel van 2020, in het Engels.',
    'Een eigen waarde is als eigen waarde te herkennen.',
  ],
};
