import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [(draft) => draft.setTabel1('formeel', 'markt', '1.234')],
  bad: [
    (draft) => draft.setTabel1('formeel', 'markt', 'volgt'),
    (draft) => draft.setTabel1('inleen', 'totaal', { error: '#REF!' }),
  ],
  seed(draft, random) {
    return draft.setTabel1(
      random.pick(['formeel', 'inleen'] as const),
      random.pick(['markt', 'overheid'] as const),
      random.pick(['volgt', 'n.n.b.']),
    );
  },
};
