import type { RuleExamples } from '../../generate/rule-examples';
import { REGISTRATION_COLUMNS, type ColumnId } from '../../form/columns';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [
    (draft) => draft.setHeading('verloondeUren', 'Opmerking'),
    (draft) => draft.setHeading('bsn', 'Code persoon'),
    (draft) => {
      for (const id of REGISTRATION_COLUMNS) draft.setHeading(id, `Opmerking ${id}`);
    },
  ],
  seed(draft, random) {
    // What follows from other columns or from the Opgave would not be missed.
    const id = random.pick<ColumnId>(['verloondeUren', 'sector']);
    draft.setHeading(id, 'Opmerking');
    return { sheet: draft.meting.name, row: 1, column: 1 };
  },
};
