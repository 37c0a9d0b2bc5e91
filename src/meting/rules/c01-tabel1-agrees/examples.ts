import { TABEL1_COLUMNS, TABEL1_PARTS } from '../../form/tabel1';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { ROWS } from '../t16-totals-present/rule';

const PLACES = ROWS.flatMap((row) => TABEL1_COLUMNS.map((column) => [row, column] as const));
const PARTS = TABEL1_PARTS.filter(([row, column]) => row !== 'inleen' || column !== 'overheid');

function emptyTable(draft: Draft): void {
  for (const [row, column] of PLACES) draft.setTabel1(row, column, null);
}

export const examples: RuleExamples = {
  good: [
    // To two decimals, by hours of a job to two decimals.
    (draft) => {
      for (const [row, column] of PLACES)
        draft.setTabel1(row, column, Math.round(Number(draft.getTabel1(row, column)) * 99.99) / 100);
    },
    () => undefined,
    // Whole numbers, of which the total is the sum, and one part is left empty.
    (draft) => {
      draft.setTabel1('inleen', 'overheid', null);
      for (const [row, column] of PARTS)
        draft.setTabel1(row, column, Math.round(Number(draft.getTabel1(row, column))));
    },
    (draft) => {
      const total = draft.getTabel1('totaal', 'totaal');
      emptyTable(draft);
      draft.setTabel1('totaal', 'totaal', total);
    },
    // The other way to the hours of a job in four weeks, by which all of it is a little less.
    (draft) => {
      const jobs = Number(draft.getTabel1('formeel', 'markt')) * (102 / (1331 / 13));
      draft.setTabel1('formeel', 'markt', Math.round(jobs * 100) / 100);
    },
  ],
  bad: [
    (draft) => draft.setTabel1('formeel', 'markt', 9999),
    // Figures with decimals were not rounded to whole jobs.
    (draft) => draft.setTabel1('formeel', 'markt', Number(draft.getTabel1('formeel', 'markt')) + 0.4),
    (draft) => draft.setTabel1('formeel', 'markt', null),
    // Only totals: nothing else holds those against anything.
    ...PLACES.filter(([row, column]) => row === 'totaal' || column === 'totaal').map(
      ([row, column]) =>
        (draft: Draft) => {
          emptyTable(draft);
          draft.setTabel1(row, column, 9999);
        },
    ),
    // A total without one of its parts.
    (draft) => {
      draft.setTabel1('formeel', 'overheid', null);
      draft.setTabel1('formeel', 'totaal', 9999);
    },
  ],
  seed(draft, random) {
    const column = random.pick(['markt', 'overheid'] as const);
    const more = random.between(3, 40);
    for (const [row, each] of [
      ['formeel', column],
      ['formeel', 'totaal'],
      ['totaal', column],
      ['totaal', 'totaal'],
    ] as const) {
      draft.setTabel1(row, each, Number(draft.getTabel1(row, each)) + more);
    }
    return draft.tabel1Cell('formeel', column);
  },
};
