import type { RuleExamples } from '../../generate/rule-examples';
import { addPrevious } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [(draft) => addPrevious(draft, 0)],
  bad: [(draft) => addPrevious(draft, 500)],
  seed(draft, random) {
    return addPrevious(draft, random.pick([-40, 12, 700]));
  },
};
