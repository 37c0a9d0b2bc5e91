import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [(draft) => draft.setHeading('verloondeUren', 'Verlonde uren')],
  bad: [(draft) => draft.setHeading('lhnr', 'Loonhefingennummer')],
  seed(draft, random) {
    return random.next() < 0.5
      ? draft.setHeading('lhnr', 'Loonhefingennummer')
      : draft.setHeading('numIv', 'Numer inkomstenverhoudng');
  },
};
