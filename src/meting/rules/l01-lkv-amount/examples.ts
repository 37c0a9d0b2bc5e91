import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 100, lkvBedrag: 101 }], [{ lkvBedrag: null }]],
  bad: [[{ verloondeUren: 100, lkvBedrag: 100 }], [{ verloondeUren: 100, lkvBedrag: 305 }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'lkvGevraagd', 'J');
    const right = Number(draft.get(record, 'verloondeUren')) * 1.01;
    return draft.set(record, 'lkvBedrag', Math.round((right + random.pick([-5, 0.02, 250])) * 100) / 100);
  },
};
