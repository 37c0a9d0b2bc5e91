import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{}], [{ grond: null }]],
  bad: [
    [{ tijdvakType: '2024-12', datAanvTv: 'MND', vorm: '1', grond: 'formeel', datRegistratie: 'a' }],
    [
      {},
      {
        tijdvak: null,
        tijdvakType: null,
        datAanvTv: null,
        datEindTv: null,
        bsn: null,
        lhnr: null,
        cdAard: null,
        vorm: null,
        grond: null,
        inRegister: null,
        datRegistratie: null,
        sector: null,
        verloondeUren: 1234,
      },
    ],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.meting.cells[record + 1]?.splice(1, 0, null);
    draft.sheets.splice(2, 1);
    return draft.cell(record, 'bsn');
  },
};
