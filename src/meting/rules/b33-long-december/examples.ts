import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ tijdvakType: '4WK', tijdvak: '2024-P13', datAanvTv: 45628, datEindTv: 45655 }]],
  bad: [[{ tijdvakType: '4WK', tijdvak: '2024-P13', datAanvTv: 45621, datEindTv: 45655 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'tijdvakType', '4WK');
    draft.set(record, 'tijdvak', `${draft.year}-P13`);
    draft.set(record, 'banen', null);
    draft.set(record, 'divisor', null);
    draft.set(record, 'datAanvTv', draft.dayOf(`${draft.year}-11-27`));
    draft.set(record, 'datAanvIkv', draft.dayOf(`${draft.year}-01-01`));
    draft.set(record, 'datEindTv', draft.dayOf(`${draft.year}-12-31`));
    draft.recountTabel1();
    return draft.cell(record, 'datEindTv');
  },
};
