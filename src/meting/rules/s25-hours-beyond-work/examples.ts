import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function multiply(draft: Draft, factor: number) {
  for (let i = 0; i < draft.records; i++)
    draft.set(i, 'verloondeUren', Number(draft.get(i, 'verloondeUren')) * factor);
  return draft.cell(0, 'verloondeUren');
}

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => multiply(draft, 60), (draft) => multiply(draft, 12)],
  seed: (draft, random) => multiply(draft, random.pick([12, 60, 100])),
};
