import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function multiply(draft: Draft, factor: number) {
  for (let i = 0; i < draft.records; i++)
    draft.set(i, 'verloondeUren', Number(draft.get(i, 'verloondeUren')) * factor);
  return draft.cell(0, 'verloondeUren');
}

export const examples: RuleExamples = {
  good: [
    [139, 96, 111, 87, 122].map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null })),
  ],
  bad: [
    [6000, 8400, 7200, 6600, 9000].map((verloondeUren) => ({
      verloondeUren,
      banen: null,
      contracturenPW: null,
    })),
  ],
  seed: (draft, random) => multiply(draft, random.pick([12, 60])),
};
