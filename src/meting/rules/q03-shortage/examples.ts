import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    (draft) => {
      draft.setOpgave('urenTotaal', 100_000);
      draft.setOpgave('quotumpercentage', 0.0257);
      draft.setOpgave('urenDoelgroep', 1_331);
      draft.setOpgave('quotumtekort', 0.9);
      draft.setOpgave('quotumheffing', 4_500);
    },
  ],
  bad: [
    (draft) => {
      draft.setOpgave('urenTotaal', 100_000);
      draft.setOpgave('quotumpercentage', 0.0257);
      draft.setOpgave('urenDoelgroep', 1_331);
      draft.setOpgave('quotumtekort', 0.93);
    },
    (draft) => {
      draft.setOpgave('quotumtekort', 0.9);
      draft.setOpgave('quotumheffing', 4_650);
    },
  ],
  seed(draft, random) {
    draft.setOpgave('quotumtekort', random.pick([0.9, 2, 3.4]));
    return draft.setOpgave('quotumheffing', random.pick([1, 4_650, 99_000]));
  },
};
