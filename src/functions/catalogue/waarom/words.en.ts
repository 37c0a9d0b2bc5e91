import { further, language, ownValues, relation } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { waarom } from './function';

export const words: FunctionWords<typeof waarom, typeof examples> = {
  summary: 'Why a work relation does or does not count, with the source of the rule.',
  about: [
    'Put WAAROM next to TELTMEE so that you can explain the result, to an auditor or to yourself. It says what was not given and had to be assumed.',
  ],
  arguments: {
    ...relation,
    taal: language,
    eigen_waarden: ownValues,
    ...further,
  },
  gives: 'One line of text.',
  examples: [
    'Sheltered work.',
    'Ground g only counts from 2026.',
    'In English: payroll work counts, but that treatment is not verified.',
  ],
};
