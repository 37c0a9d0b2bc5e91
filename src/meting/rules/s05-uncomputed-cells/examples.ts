import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 120 }]],
  bad: [[{ verloondeUren: { uncached: true } }]],
  seed(draft, random) {
    return draft.set(
      anyRecord(draft, random),
      random.pick(['verloondeUren', 'datRegistratie', 'contracturenPW'] as const),
      { uncached: true },
    );
  },
};
