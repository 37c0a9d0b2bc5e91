import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

const aYear: ExampleRow = {
  tijdvakType: 'JR',
  tijdvak: '2024',
  datAanvTv: 45_292,
  datEindTv: 45_657,
  contracturenPW: null,
  banen: null,
  divisor: null,
};

export const examples: RuleExamples = {
  good: [[{ ...aYear, verloondeUren: 1200 }], [{ verloondeUren: 10, contracturenPW: null, banen: null }]],
  bad: [[{ ...aYear, verloondeUren: 139 }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'tijdvakType', 'JR');
    draft.set(record, 'tijdvak', String(draft.year));
    draft.set(record, 'datAanvTv', draft.dayOf(`${String(draft.year)}-01-01`));
    draft.set(record, 'datEindTv', draft.dayOf(`${String(draft.year)}-12-31`));
    for (const id of ['contracturenPW', 'banen', 'divisor'] as const) draft.set(record, id, null);
    draft.set(record, 'verloondeUren', random.between(60, 180));
    draft.recountTabel1();
    return draft.cell(record, 'verloondeUren');
  },
};
