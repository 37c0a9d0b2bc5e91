import type { Draft } from '../../generate/draft';
import { TABEL1_COLUMNS } from '../../form/tabel1';
import { ROWS as TABEL1_ROWS } from '../t16-totals-present/rule';
import type { RuleExamples } from '../../generate/rule-examples';

/** Nobody is in the register, and the table says so too. */
function nobodyRegistered(draft: Draft): void {
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'inRegister', 'nee');
    for (const id of ['grond', 'datRegistratie', 'datEindRegistratie'] as const) draft.set(i, id, null);
  }
  for (const row of TABEL1_ROWS) for (const column of TABEL1_COLUMNS) draft.setTabel1(row, column, 0);
}

export const examples: RuleExamples = {
  good: [
    () => undefined,
    // One who counts is enough.
    (draft) => {
      nobodyRegistered(draft);
      draft.set(0, 'inRegister', 'ja');
      draft.recountTabel1();
    },
    (draft) => {
      nobodyRegistered(draft);
      draft.setOpgave('niemand', 'ja');
    },
    // Nobody counts by the days of the registration: rule B22 tells of those.
    (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'datRegistratie', draft.dayOf('2025-02-01'));
    },
  ],
  bad: [nobodyRegistered],
  seed(draft) {
    nobodyRegistered(draft);
    return draft.cell(0, 'inRegister');
  },
};
