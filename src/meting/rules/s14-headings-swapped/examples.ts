import { columnById, type ColumnId } from '../../form/columns';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

type Pair = readonly [ColumnId, ColumnId];
const FIRST: Pair = ['datAanvTv', 'datEindTv'];
const PAIRS: readonly Pair[] = [
  FIRST,
  ['datRegistratie', 'datEindRegistratie'],
  ['verloondeUren', 'contracturenPW'],
  ['lhnr', 'lhnrInlener'],
];

function swap(draft: Draft, one: ColumnId, other: ColumnId) {
  draft.setHeading(other, columnById(one).nl);
  return draft.setHeading(one, columnById(other).nl);
}

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [
    (draft) => swap(draft, ...FIRST),
    ...PAIRS.slice(1).map((pair) => (draft: Draft) => swap(draft, ...pair)),
  ],
  seed(draft, random) {
    // Where few rows are lent, swapped numbers of employers look like two sectors under one number (B29).
    return swap(draft, ...random.pick(PAIRS.filter(([one]) => one !== 'lhnr')));
  },
};
