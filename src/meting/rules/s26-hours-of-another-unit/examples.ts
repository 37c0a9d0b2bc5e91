import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function divide(draft: Draft, by: number) {
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'verloondeUren', Math.round((Number(draft.get(i, 'verloondeUren')) / by) * 100) / 100);
    // Beside these the hours would be wrong for certain: then rules B27 and B34 say so.
    for (const id of ['banen', 'urenToegerekend'] as const) draft.set(i, id, null);
  }
  return draft.cell(0, 'verloondeUren');
}

export const examples: RuleExamples = {
  good: [
    [139, 96, 111, 87, 122].map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null })),
  ],
  bad: [[14, 16, 12, 11, 18].map((verloondeUren) => ({ verloondeUren, banen: null, contracturenPW: null }))],
  seed: (draft, random) => divide(draft, random.pick([8, 156])),
};
