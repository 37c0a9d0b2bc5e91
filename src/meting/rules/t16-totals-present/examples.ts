import type { RuleExamples } from '../../generate/rule-examples';
import { makeNational } from '../shared/draft-tabel1';
import { ROWS } from './rule';

export const examples: RuleExamples = {
  good: [
    makeNational,
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('jaar', 2026);
    },
  ],
  bad: [
    // Nothing that was seen lifted the split of 2026: without a source of the workbook's own it holds.
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('jaar', 2026);
      for (const row of ROWS)
        for (const sector of ['markt', 'overheid'] as const) draft.setTabel1(row, sector, null);
    },
    (draft) => {
      makeNational(draft);
      draft.setTabel1('totaal', 'totaal', null);
    },
    (draft) => {
      makeNational(draft);
      draft.setTabel1('inleen', 'overheid', null);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return draft.setTabel1(random.pick(ROWS), random.pick(['markt', 'overheid', 'totaal'] as const), null);
  },
};
