import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

/** Nobody from the target group in that year. */
function nobody(draft: Draft, year: number) {
  draft.meting.cells.splice(1);
  draft.setOpgave('niemand', 'ja');
  draft.recountTabel1();
  return draft.setOpgave('jaar', year);
}

export const examples: RuleExamples = {
  good: [(draft) => nobody(draft, draft.year)],
  bad: [(draft) => nobody(draft, 2041)],
  seed(draft, random) {
    return nobody(draft, random.between(2041, 2049));
  },
};
