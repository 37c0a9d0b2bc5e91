import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [(draft) => draft.setOpgave('niemand', 'nee')],
  bad: [(draft) => draft.setOpgave('niemand', 'ja'), (draft) => draft.setOpgave('niemand', 'yes')],
  seed(draft) {
    return draft.setOpgave('niemand', 'ja');
  },
};
