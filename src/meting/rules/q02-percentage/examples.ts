import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [(draft) => draft.setOpgave('quotumpercentage', 0.0193)],
  bad: [
    (draft) => draft.setOpgave('quotumpercentage', 0.01935),
    (draft) => draft.setOpgave('quotumpercentage', 0.25),
  ],
  seed(draft, random) {
    return draft.setOpgave('quotumpercentage', random.pick([0.01935, 0.02571, 0.2]));
  },
};
