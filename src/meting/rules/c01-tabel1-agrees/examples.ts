import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => draft.setTabel1('formeel', 'markt', 9999)],
  seed(draft, random) {
    const column = random.pick(['markt', 'overheid'] as const);
    const more = random.between(3, 40);
    for (const [row, each] of [
      ['formeel', column],
      ['formeel', 'totaal'],
      ['totaal', column],
      ['totaal', 'totaal'],
    ] as const) {
      draft.setTabel1(row, each, Number(draft.getTabel1(row, each)) + more);
    }
    return draft.tabel1Cell('formeel', column);
  },
};
