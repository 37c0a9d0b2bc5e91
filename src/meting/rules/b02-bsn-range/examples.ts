import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ bsn: '123456782' }]],
  bad: [[{ bsn: '999900018' }], [{ bsn: '800000018' }]],
  seed(draft, random) {
    return draft.set(
      anyRecord(draft, random),
      'bsn',
      random.pick(['999900018', '999900031', '999900043', '900000016', '900000028', '800000018']),
    );
  },
};
