import { language, metingRange, ownValues } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { controle } from './function';

export const words: FunctionWords<typeof controle, typeof examples> = {
  summary: 'The findings of the rules on a range, one row for each cause.',
  about: [
    'The same rules as in the task pane, on this range only: what stands on other sheets (Opgave, Tabel 1, toelichtingen) takes no part. Numbers of persons are masked in the messages.',
    'Severity fout must be repaired, waarschuwing asks for an explanation, info informs. Only the headings means that nothing was found.',
  ],
  arguments: {
    bereik: metingRange,
    taal: language,
    eigen_waarden: ownValues,
  },
  gives: 'A table with headings: severity, rule, cells, count and message.',
  examples: ['A wrong digit in a BSN and negative hours.'],
};
