import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [(draft) => draft.setOpgave('personenVorigJaar', draft.records)],
  bad: [
    (draft) => draft.setOpgave('banenVorigJaar', 9999),
    (draft) => draft.setOpgave('personenVorigJaar', 1),
  ],
  seed(draft, random) {
    return draft.setOpgave('personenVorigJaar', draft.records * random.between(3, 9));
  },
};
