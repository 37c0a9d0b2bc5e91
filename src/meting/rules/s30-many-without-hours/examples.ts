import type { RuleExamples } from '../../generate/rule-examples';

const rows = (noughts: number, all: number) =>
  Array.from({ length: all }, (_, i) => ({
    verloondeUren: i < noughts ? 0 : 60 + i,
    banen: null,
    contracturenPW: null,
  }));

export const examples: RuleExamples = {
  good: [rows(4, 12), rows(5, 51)],
  bad: [rows(5, 50), rows(5, 5)],
  seed(draft) {
    for (let i = 0; i < draft.records; i++) {
      for (const id of ['contracturenPW', 'banen', 'urenToegerekend'] as const) draft.set(i, id, null);
      if (i % 5 === 0) draft.set(i, 'verloondeUren', 0);
    }
    draft.recountTabel1();
    return draft.cell(0, 'verloondeUren');
  },
};
