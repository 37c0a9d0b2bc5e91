import { further, language, ownValues, relation } from '../../shared-words.en';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { waarom } from './function';

export const words: FunctionWords<typeof waarom, typeof examples> = {
  summary: 'Why a work relation counts or not, with the source of the rule.',
  about: [
    'Put WAAROM beside TELTMEE to be able to explain the count, to an auditor or to yourself. What was not given and is assumed is said.',
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
    'Ground g counts from 2026 only.',
    'In English: payroll work counts, but that treatment is not verified.',
  ],
};
