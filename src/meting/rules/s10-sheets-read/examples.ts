import type { RuleExamples } from '../../generate/rule-examples';
import { SHEETS } from '../../form/templates';

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [(draft) => (draft.sheet(SHEETS.meting).fails = true)],
  seed(draft) {
    draft.sheets.push({ name: 'Bijlage', cells: [['Toelichting bij de meting']], fails: true });
    return { sheet: 'Bijlage', row: 1, column: 1 };
  },
};
