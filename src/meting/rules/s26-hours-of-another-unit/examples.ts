import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function divide(draft: Draft, by: number) {
  for (let i = 0; i < draft.records; i++)
    draft.set(i, 'verloondeUren', Math.round((Number(draft.get(i, 'verloondeUren')) / by) * 100) / 100);
  return draft.cell(0, 'verloondeUren');
}

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => divide(draft, 8), (draft) => divide(draft, 156)],
  seed: (draft, random) => divide(draft, random.pick([8, 156])),
};
