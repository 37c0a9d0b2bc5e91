import type { RuleExamples } from '../../generate/rule-examples';

const rows = (noughts: number, all: number) =>
  Array.from({ length: all }, (_, i) => ({
    verloondeUren: i < noughts ? 0 : 60 + i,
    banen: null,
    contracturenPW: null,
  }));

const NOT_REGISTERED = { inRegister: 'nee', datRegistratie: null, grond: null };

export const examples: RuleExamples = {
  good: [
    rows(4, 12),
    rows(5, 51),
    // People who are called in when there is work, and people who are not in the register.
    rows(6, 12).map((row, i) => ({ ...row, contracturenPW: i < 3 ? 0 : null })),
    rows(6, 12).map((row, i) => ({ ...row, ...(i < 3 ? NOT_REGISTERED : {}) })),
  ],
  bad: [
    rows(5, 50),
    rows(5, 5),
    // Of 55 rows five are of people who are not in the register.
    rows(5, 55).map((row, i) => ({ ...row, ...(i > 49 ? NOT_REGISTERED : {}) })),
  ],
  seed(draft) {
    for (let i = 0; i < draft.records; i++) {
      for (const id of ['contracturenPW', 'banen', 'urenToegerekend'] as const) draft.set(i, id, null);
      if (i % 5 === 0) draft.set(i, 'verloondeUren', 0);
    }
    draft.recountTabel1();
    return draft.cell(0, 'verloondeUren');
  },
};
