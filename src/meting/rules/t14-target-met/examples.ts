import type { RuleExamples } from '../../generate/rule-examples';
import type { Draft } from '../../generate/draft';
import { addTargets, NATIONAL } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [
    (draft) => {
      addTargets(draft);
      reachTargets(draft);
    },
  ],
  bad: [addTargets],
  seed(draft) {
    addTargets(draft);
    return draft.tabel1Cell('totaal', 'totaal');
  },
};

/** Lifts the formal jobs of a draft with targets of 2024 to where all targets are met. */
function reachTargets(draft: Draft): void {
  const more = { markt: 10_000, overheid: 12_000, totaal: 22_000 } as const;
  for (const sector of ['markt', 'overheid', 'totaal'] as const) {
    draft.setTabel1('formeel', sector, NATIONAL.formeel[sector] + more[sector]);
    draft.setTabel1('totaal', sector, NATIONAL.totaal[sector] + more[sector]);
  }
  draft.setTabel1Field('banenTotaal', 75_179 + NATIONAL.totaal.totaal + more.totaal);
}
