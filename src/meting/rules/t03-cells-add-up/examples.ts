import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => apartEverywhere(draft, 1)],
  seed(draft, random) {
    return apartEverywhere(draft, random.pick([1, -1] as const));
  },
};

/** One apart in every row and column, all to the same side: each is rounding, together they are three. */
function apartEverywhere(draft: Draft, side: 1 | -1): CellRef {
  makeNational(draft);
  addTo(
    draft,
    [
      ['totaal', 'markt'],
      ['totaal', 'overheid'],
      ['formeel', 'totaal'],
      ['inleen', 'totaal'],
    ],
    side,
  );
  draft.setTabel1Field('inleenbanen', 40_000 + side);
  draft.setTabel1Field('banenTotaal', 170_973 + 3 * side);
  return addTo(draft, [['totaal', 'totaal']], 3 * side);
}
