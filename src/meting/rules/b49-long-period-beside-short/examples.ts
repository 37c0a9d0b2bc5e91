import type { ExampleRow, RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

const month: ExampleRow = {
  bsn: '492789228',
  lhnr: '123456782L01',
  verloondeUren: 40,
  contracturenPW: null,
  banen: null,
  divisor: null,
};
const year: ExampleRow = {
  ...month,
  numIv: '2',
  tijdvakType: 'JR',
  tijdvak: '2024',
  datAanvTv: 45_292,
  datEindTv: 45_657,
  verloondeUren: 480,
};

const halfYear: ExampleRow = {
  ...year,
  numIv: '3',
  tijdvakType: 'HJR',
  tijdvak: '2024-H2',
  datAanvTv: 45_474,
  verloondeUren: 240,
};

export const examples: RuleExamples = {
  good: [
    [month, { ...year, lhnr: '111222333L01' }],
    [month, { ...year, bsn: '111222333' }],
    [month, { ...month, numIv: '2', verloondeUren: 41 }],
    // Of periods over the same days none is a part of the other.
    [halfYear, { ...halfYear, numIv: '4', verloondeUren: 200 }],
  ],
  bad: [
    [month, year],
    [month, halfYear],
    [halfYear, year],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    const copy = draft.copyRecord(record);
    draft.set(copy, 'numIv', 7);
    draft.set(copy, 'tijdvakType', 'JR');
    draft.set(copy, 'tijdvak', String(draft.year));
    draft.set(copy, 'datAanvTv', draft.dayOf(`${String(draft.year)}-01-01`));
    draft.set(copy, 'datEindTv', draft.dayOf(`${String(draft.year)}-12-31`));
    draft.set(copy, 'verloondeUren', random.between(500, 900));
    for (const id of ['contracturenPW', 'banen', 'divisor', 'lkvBedrag'] as const) draft.set(copy, id, null);
    draft.recountTabel1();
    return draft.cell(record, 'tijdvakType');
  },
};
