import { columnById, type ColumnId } from '../../form/columns';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

const PAIRS: readonly (readonly [ColumnId, ColumnId])[] = [
  ['datAanvTv', 'datEindTv'],
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
  bad: PAIRS.map(
    ([one, other]) =>
      (draft: Draft) =>
        swap(draft, one, other),
  ),
  seed(draft, random) {
    // Where few rows are lent, swapped numbers of employers look like two sectors under one number (B29).
    return swap(draft, ...random.pick(PAIRS.filter(([one]) => one !== 'lhnr')));
  },
};
