import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [
    (draft) => draft.setHeading('bonusaandeel', 'Verloonde uren'),
    (draft) => draft.setHeading('lkvBedrag', 'LH-nummer'),
  ],
  seed(draft, random) {
    const [empty, twin] = random.pick([
      ['bonusaandeel', 'Verloonde uren'],
      ['lkvBedrag', 'Begin registratie'],
      ['bonusaandeel', 'BSN'],
    ] as const);
    return draft.setHeading(empty, twin);
  },
};
