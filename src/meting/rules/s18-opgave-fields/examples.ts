import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => draft.setOpgave('organisatie', null), (draft) => draft.setOpgave('peilmaand', 'winter')],
  seed(draft, random) {
    return random.next() < 0.5
      ? draft.setOpgave('organisatie', null)
      : draft.setOpgave('urenTotaal', 'volgt');
  },
};
