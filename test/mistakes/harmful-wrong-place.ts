import { RULE_EXAMPLES } from '../../src/meting/rules/examples';
import type { Mistake } from './harmful';

/** What was filled in right, at another time, place or measure than it is of. */
export const HARMFUL_WRONG_PLACE: readonly Mistake[] = [
  {
    name: 'a meting of a year to come',
    make: ({ draft, random }) => void RULE_EXAMPLES.S38.seed(draft, random),
  },
];
