import type { RuleExamples } from '../../generate/rule-examples';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      addTo(
        draft,
        [
          ['inleen', 'markt'],
          ['inleen', 'totaal'],
          ['totaal', 'markt'],
          ['totaal', 'totaal'],
        ],
        -5_000,
      );
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    // A level of lent jobs below the nulmeting, divided by the key of the table.
    const level = random.pick([32_195, 30_000]);
    const overheid = Math.round(level * 0.265 - 8_689.44);
    const markt = level - 36_206 - overheid;
    draft.setTabel1('inleen', 'markt', markt);
    draft.setTabel1('inleen', 'overheid', overheid);
    draft.setTabel1('inleen', 'totaal', markt + overheid);
    draft.setTabel1('totaal', 'markt', 80_000 + markt);
    draft.setTabel1('totaal', 'overheid', 12_000 + overheid);
    draft.setTabel1('totaal', 'totaal', 92_000 + markt + overheid);
    draft.setTabel1Field('inleenbanen', level);
    draft.setTabel1Field('banenTotaal', 75_179 + 92_000 + markt + overheid);
    return draft.tabel1Cell('inleen', 'totaal');
  },
};
