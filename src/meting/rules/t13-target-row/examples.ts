import type { RuleExamples } from '../../generate/rule-examples';
import { addTargets } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [addTargets],
  bad: [
    (draft) => {
      addTargets(draft);
      draft.setTabel1('doelstelling', 'totaal', 125_000);
    },
  ],
  seed(draft, random) {
    addTargets(draft);
    return draft.setTabel1(
      'doelstelling',
      random.pick(['markt', 'overheid', 'totaal'] as const),
      random.pick([10_000, 20_500, 70_001]),
    );
  },
};
