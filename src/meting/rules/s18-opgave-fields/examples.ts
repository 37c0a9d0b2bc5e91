import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [
    () => undefined,
    (draft) => draft.setOpgave('peilmaand', 'December'),
    (draft) => draft.setOpgave('lhnr', 'zie blad 2'),
    (draft) => draft.setOpgave('lhnr', '1234.56.782.L.01'),
    (draft) => draft.setOpgave('lhnr', '123456782L01 en 111222333L02'),
  ],
  bad: [
    (draft) => draft.setOpgave('organisatie', null),
    (draft) => draft.setOpgave('peilmaand', 'winter'),
    // Years of which there can be no meting: by them no rule would hold.
    (draft) => draft.setOpgave('jaar', 1924),
    (draft) => draft.setOpgave('jaar', 20204),
    // The number of the trade register.
    (draft) => draft.setOpgave('lhnr', '41156789'),
  ],
  seed(draft, random) {
    return random.next() < 0.5
      ? draft.setOpgave('organisatie', null)
      : draft.setOpgave('urenTotaal', 'volgt');
  },
};
