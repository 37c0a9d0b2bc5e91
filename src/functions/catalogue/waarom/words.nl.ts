import { further, language, ownValues, relation } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { waarom } from './function';

export const words: FunctionWords<typeof waarom, typeof examples> = {
  summary: 'Waarom een arbeidsrelatie wel of niet meetelt, met de vindplaats van de regel.',
  about: [
    'Zet WAAROM naast TELTMEE. Dan kunt u de uitkomst uitleggen, aan een accountant of aan uzelf. Wat niet is opgegeven en is aangenomen, staat erbij.',
  ],
  arguments: {
    ...relation,
    taal: language,
    eigen_waarden: ownValues,
    ...further,
  },
  gives: 'Eén regel tekst.',
  examples: [
    'Beschut werk.',
    'Grond g telt pas vanaf 2026.',
    'In het Engels: payrolling telt, maar die behandeling is niet geverifieerd.',
  ],
};
