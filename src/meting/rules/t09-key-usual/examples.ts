import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { makeNational } from '../shared/draft-tabel1';
import { tidy } from '../shared/tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [(draft) => withKey(draft, 0.45)],
  seed(draft, random) {
    return withKey(draft, random.pick([0.42, 0.45]));
  },
};

/** Many lent jobs of which the overheid has this share; the rest of the table moves along. */
function withKey(draft: Draft, share: number): CellRef {
  makeNational(draft);
  const formal = { markt: 160_000, overheid: 12_000 };
  const level = 60_000;
  const overheid = Math.round(level * share - 8_689.44);
  const lent = { markt: level - 36_206 - overheid, overheid };
  for (const sector of ['markt', 'overheid'] as const) {
    draft.setTabel1('formeel', sector, formal[sector]);
    draft.setTabel1('inleen', sector, lent[sector]);
    draft.setTabel1('totaal', sector, formal[sector] + lent[sector]);
  }
  draft.setTabel1('formeel', 'totaal', 172_000);
  draft.setTabel1('inleen', 'totaal', level - 36_206);
  draft.setTabel1('totaal', 'totaal', 172_000 + level - 36_206);
  draft.setTabel1Field('inleenbanen', level);
  draft.setTabel1Field('banenTotaal', 75_179 + 172_000 + level - 36_206);
  draft.setTabel1Field('sleutelMarkt', tidy(1 - share));
  return draft.setTabel1Field('sleutelOverheid', share);
}
