import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    (draft) => {
      draft.setOpgave('urenVorigJaar', 40_575);
      draft.setOpgave('quotumtekort', 1);
      draft.setOpgave('quotumheffing', 5_000);
    },
    (draft) => draft.setOpgave('urenVorigJaar', 10_000),
  ],
  bad: [
    (draft) => {
      draft.setOpgave('urenVorigJaar', 40_574);
      draft.setOpgave('quotumtekort', 1);
    },
    (draft) => {
      draft.setOpgave('urenVorigJaar', 50_000);
      draft.setOpgave('urenTotaal', 40_574);
      draft.setOpgave('quotumheffing', 5_000);
    },
  ],
  seed(draft, random) {
    draft.setOpgave('urenVorigJaar', random.between(1_000, 40_574));
    return draft.setOpgave('quotumtekort', random.pick([0.4, 1, 2.5]));
  },
};
