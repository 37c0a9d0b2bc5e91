import { ownValues, shortage } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { quotumheffing } from './function';

export const words: FunctionWords<typeof quotumheffing, typeof examples> = {
  summary: 'Wat de quotumheffing bij een tekort zou zijn; die wordt nu niet geheven.',
  about: ['Het tekort maal € 5.000. De heffing is opgeschort: gebruik het bedrag alleen om te vergelijken.'],
  arguments: {
    tekort: shortage,
    jaar: { name: 'jaar', text: 'Het jaar; zonder jaar het bedrag dat nu in de wet staat.' },
    eigen_waarden: ownValues,
  },
  gives: 'Euro.',
  examples: ['Een tekort van 0,9 baan.'],
};
