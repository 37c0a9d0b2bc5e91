import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => draft.countHeads()],
  seed(draft) {
    // People who work half their hours, so that heads and jobs lie far apart.
    for (let i = 0; i < draft.records; i++) {
      draft.set(i, 'verloondeUren', Math.round(Number(draft.get(i, 'verloondeUren')) / 2));
      draft.set(i, 'contracturenPW', Number(draft.get(i, 'contracturenPW')) / 2);
      draft.set(i, 'banen', null);
      draft.set(i, 'urenToegerekend', null);
    }
    return draft.countHeads();
  },
};
