import type { RuleExamples } from '../../generate/rule-examples';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [
    () => undefined,
    (draft) => {
      makeNational(draft);
      draft.setTabel1('totaal', 'markt', 81_884);
    },
  ],
  bad: [
    (draft) => {
      makeNational(draft);
      draft.setTabel1('totaal', 'markt', 81_885);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return addTo(
      draft,
      [['totaal', random.pick(['markt', 'overheid'] as const)]],
      random.pick([-2, 2, 10, 900]),
    );
  },
};
