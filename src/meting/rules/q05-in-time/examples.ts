import type { RuleExamples } from '../../generate/rule-examples';
import { dayOfIso } from '../../form/days';

export const examples: RuleExamples = {
  good: [(draft) => draft.setOpgave('datumIndiening', { date: dayOfIso(`${draft.year + 1}-05-01`) })],
  bad: [
    (draft) => draft.setOpgave('datumIndiening', { date: dayOfIso(`${draft.year + 1}-05-02`) }),
    (draft) => draft.setOpgave('datumInleenovereenkomst', { date: dayOfIso(`${draft.year + 1}-08-02`) }),
  ],
  seed(draft, random) {
    return random.next() < 0.5
      ? draft.setOpgave('datumIndiening', {
          date: dayOfIso(`${draft.year + 1}-06-${random.between(10, 28)}`),
        })
      : draft.setOpgave('datumInleenovereenkomst', {
          date: dayOfIso(`${draft.year + 1}-09-${random.between(10, 28)}`),
        });
  },
};
