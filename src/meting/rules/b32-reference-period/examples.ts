import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{}, {}]],
  bad: [[{}, { tijdvak: '2024-11', tijdvakType: 'MND', datAanvTv: 45597, datEindTv: 45626 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'tijdvakType', 'MND');
    draft.set(record, 'tijdvak', `${draft.year}-11`);
    draft.set(record, 'banen', null);
    draft.set(record, 'divisor', null);
    draft.set(record, 'datAanvTv', draft.dayOf(`${draft.year}-11-01`));
    draft.set(record, 'datEindTv', draft.dayOf(`${draft.year}-11-30`));
    draft.set(record, 'datAanvIkv', draft.dayOf(`${draft.year}-01-01`));
    return draft.cell(record, 'datAanvTv');
  },
};
