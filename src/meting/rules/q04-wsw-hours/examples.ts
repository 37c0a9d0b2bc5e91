import type { RuleExamples } from '../../generate/rule-examples';
import { lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    (draft) => {
      for (let i = 0; i < draft.records; i++) {
        if (draft.get(i, 'cdAard') === 22) draft.set(i, 'cdAard', 11);
      }
      draft.setOpgave('urenDoelgroep', 12_000);
    },
  ],
  bad: [
    (draft) => {
      draft.set(0, 'cdAard', 22);
      draft.setOpgave('urenDoelgroep', 12_000);
    },
  ],
  seed(draft, random) {
    const record = lentRecord(draft, random);
    draft.set(record, 'cdAard', 22);
    draft.set(record, 'grond', 'b');
    return draft.setOpgave('urenDoelgroep', random.between(60_000, 90_000));
  },
};
