import type { RuleExamples } from '../../generate/rule-examples';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      addTo(
        draft,
        [
          ['inleen', 'markt'],
          ['formeel', 'overheid'],
        ],
        100,
      );
      addTo(
        draft,
        [
          ['inleen', 'overheid'],
          ['formeel', 'markt'],
        ],
        -100,
      );
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    const moved = random.pick([-300, 5, 120]);
    addTo(
      draft,
      [
        ['inleen', 'overheid'],
        ['formeel', 'markt'],
      ],
      -moved,
    );
    return addTo(
      draft,
      [
        ['inleen', 'markt'],
        ['formeel', 'overheid'],
      ],
      moved,
    );
  },
};
