import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord, recordWhere } from '../shared/draft-records';

const ONE = {
  bsn: '111222333',
  verloondeUren: 60,
  geboortedatum: '1980-05-06',
  datRegistratie: '2018-01-01',
};
/** A second job of the same person. */
const TWO = { ...ONE, numIv: 2 };

export const examples: RuleExamples = {
  good: [
    [ONE, TWO],
    // A new registration after the first, and a day that was mistyped.
    [
      { ...ONE, geboortedatum: null, datRegistratie: '2018-01-01', datEindRegistratie: '2020-01-01' },
      { ...TWO, geboortedatum: null, datRegistratie: '2020-01-01' },
    ],
    [
      { ...ONE, geboortedatum: null, datRegistratie: '2018-01-01' },
      { ...TWO, geboortedatum: null, datRegistratie: '2018-01-02' },
    ],
    // By the day of birth it is one person.
    [
      { ...ONE, datRegistratie: '2018-01-01' },
      { ...TWO, datRegistratie: '2019-05-01' },
    ],
    // Of a day that is not there nothing can differ.
    [ONE, { ...TWO, geboortedatum: null }],
  ],
  bad: [
    // The first row of the three says nothing of it.
    [
      { ...ONE, geboortedatum: null },
      { ...TWO, numIv: 3 },
      { ...TWO, geboortedatum: '1991-07-08' },
    ],
    [ONE, { ...TWO, geboortedatum: '1991-07-08' }],
    [
      { ...ONE, geboortedatum: null, datRegistratie: '2018-01-01' },
      { ...TWO, geboortedatum: null, datRegistratie: '2019-05-01' },
    ],
  ],
  seed(draft, random) {
    const own = formalRecord(draft, random);
    const other = recordWhere(
      draft,
      random,
      (record) => draft.get(record, 'geboortedatum') !== draft.get(own, 'geboortedatum'),
    );
    // Hours that one person can have, at two jobs.
    for (const record of [own, other]) {
      for (const column of ['contracturenPW', 'banen', 'urenToegerekend'] as const)
        draft.set(record, column, null);
      draft.set(record, 'verloondeUren', 60);
    }
    draft.set(other, 'numIv', Number(draft.get(own, 'numIv')) + 1);
    draft.set(other, 'bsn', draft.get(own, 'bsn'));
    draft.recountTabel1();
    return draft.cell(Math.max(own, other), 'bsn');
  },
};
