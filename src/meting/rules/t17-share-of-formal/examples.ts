import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [(draft) => withLessFormal(draft, -78_000)],
  seed(draft, random) {
    return withLessFormal(draft, random.pick([-75_000, -78_000]));
  },
};

/** Takes formal jobs of the market off a national table. */
function withLessFormal(draft: Draft, less: number): CellRef {
  makeNational(draft);
  draft.setTabel1Field('banenTotaal', 170_973 + less);
  return addTo(
    draft,
    [
      ['formeel', 'totaal'],
      ['formeel', 'markt'],
      ['totaal', 'markt'],
      ['totaal', 'totaal'],
    ],
    less,
  );
}
