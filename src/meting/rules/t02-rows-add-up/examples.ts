import type { RuleExamples } from '../../generate/rule-examples';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [
    () => undefined,
    (draft) => {
      makeNational(draft);
      addTo(draft, [['formeel', 'totaal']], 1);
    },
  ],
  bad: [
    (draft) => {
      makeNational(draft);
      addTo(
        draft,
        [
          ['formeel', 'totaal'],
          ['totaal', 'totaal'],
        ],
        40,
      );
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    // Three apart in the row, one apart in each column: the columns still hold.
    const row = random.pick(['formeel', 'inleen'] as const);
    const side = random.pick([1, -1]);
    addTo(
      draft,
      [
        [row, 'markt'],
        [row, 'overheid'],
      ],
      side,
    );
    return addTo(draft, [[row, 'totaal']], -side);
  },
};
