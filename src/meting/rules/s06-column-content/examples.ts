import type { RuleExamples } from '../../generate/rule-examples';
import { COLUMNS, type ColumnId } from '../../form/columns';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [
    (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'verloondeUren', 'nader te bepalen');
    },
  ],
  seed(draft, random) {
    const id = random.pick(SEEDED);
    for (let i = 0; i < draft.records; i++) draft.set(i, id, 'zie dossier');
    return { sheet: draft.meting.name, row: 1, column: draft.cell(0, id).column };
  },
};

const SEEDED: readonly ColumnId[] = COLUMNS.filter(
  ({ type, required }) => required && (type === 'number' || type === 'date'),
).map(({ id }) => id);
