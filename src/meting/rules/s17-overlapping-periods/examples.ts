import type { RuleExamples } from '../../generate/rule-examples';
import { recordWhere } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      { bsn: '111222333', numIv: 1, lhnr: '123456782L01' },
      { bsn: '111222333', numIv: 2, lhnr: '123456782L01' },
    ],
  ],
  bad: [
    [
      {
        bsn: '111222333',
        numIv: 1,
        lhnr: '123456782L01',
        tijdvak: '2024-12',
        tijdvakType: 'MND',
        datAanvTv: 45627,
        datEindTv: 45657,
      },
      {
        bsn: '111222333',
        numIv: 1,
        lhnr: '123456782L01',
        tijdvak: '2024-P13',
        tijdvakType: '4WK',
        datAanvTv: 45628,
        datEindTv: 45657,
      },
    ],
  ],
  seed(draft, random) {
    const record = recordWhere(draft, random, (each) => draft.get(each, 'tijdvakType') === 'MND');
    const copy = draft.copyRecord(record);
    draft.set(copy, 'tijdvakType', '4WK');
    draft.set(copy, 'tijdvak', `${draft.year}-P13`);
    draft.set(copy, 'banen', null);
    draft.set(copy, 'divisor', null);
    return draft.set(copy, 'datAanvTv', draft.dayOf(`${draft.year}-12-02`));
  },
};
