import type { RuleExamples } from '../../generate/rule-examples';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [
    (draft) => draft.setHeading('tijdvakType', 'Opmerking'),
    (draft) => draft.setHeading('vorm', 'Opmerking'),
  ],
  seed(draft) {
    draft.setHeading('vorm', 'Opmerking');
    return { sheet: draft.meting.name, row: 1, column: draft.cell(0, 'cdAard').column };
  },
};
