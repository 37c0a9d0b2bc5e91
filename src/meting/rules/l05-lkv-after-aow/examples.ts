import { dayOfIso } from '../../form/days';
import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ geboortedatum: dayOfIso('1980-03-01'), lkvGevraagd: 'J' }],
    // Reached within the period: that period still has it.
    [{ geboortedatum: dayOfIso('1957-12-02'), lkvGevraagd: 'J' }],
    [{ geboortedatum: dayOfIso('1950-03-01'), lkvGevraagd: 'N' }],
  ],
  bad: [
    [{ geboortedatum: dayOfIso('1957-11-29'), lkvGevraagd: 'J' }],
    [{ geboortedatum: dayOfIso('1950-03-01'), lkvGevraagd: 'N', lkvBedrag: 100 }],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'geboortedatum', dayOfIso(`${draft.year - random.between(69, 80)}-03-01`));
    return draft.set(record, 'lkvGevraagd', 'J');
  },
};
