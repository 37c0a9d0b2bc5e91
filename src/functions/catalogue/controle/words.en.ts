import { language, metingRange, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { controle } from './function';

export const words: FunctionWords<typeof controle, typeof examples> = {
  summary: 'What the rules find in a range, with one row for each cause.',
  about: [
    'The same rules as in the task pane, but for this range only: other sheets (Opgave, Tabel 1, Toelichting) are not included. BSNs are masked in the messages.',
    'Severity fout (error) must be fixed, waarschuwing (warning) needs an explanation, info is for your information. If there are only headings, nothing was found.',
  ],
  arguments: {
    bereik: metingRange,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: severity, rule, cells, count and message.',
  examples: ['A wrong digit in a BSN and negative hours.'],
};
