import type { RuleExamples } from '../../generate/rule-examples';
import { dayOfIso } from '../../form/days';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ geboortedatum: 29221 }]],
  bad: [[{ geboortedatum: 18263 }]],
  seed(draft, random) {
    return draft.set(
      anyRecord(draft, random),
      'geboortedatum',
      dayOfIso(`${draft.year - random.between(69, 80)}-03-01`),
    );
  },
};
