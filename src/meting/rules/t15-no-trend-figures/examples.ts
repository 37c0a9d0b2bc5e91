import type { RuleExamples } from '../../generate/rule-examples';
import type { Draft } from '../../generate/draft';
import { addTo, makeNational, NATIONAL } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [(draft) => withTrendFigure(draft, 86_264)],
  seed(draft, random) {
    return withTrendFigure(draft, random.pick([66_730, 80_674, 86_264]));
  },
};

function withTrendFigure(draft: Draft, figure: number) {
  makeNational(draft);
  const less = figure - NATIONAL.totaal.totaal;
  addTo(
    draft,
    [
      ['formeel', 'markt'],
      ['formeel', 'totaal'],
      ['totaal', 'markt'],
      ['totaal', 'totaal'],
    ],
    less,
  );
  draft.setTabel1Field('banenTotaal', 75_179 + figure);
  return draft.tabel1Cell('totaal', 'totaal');
}
