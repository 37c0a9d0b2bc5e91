import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

/** Days of registration as Excel keeps them that took month first for day first. */
function convertHalf(draft: Draft) {
  for (let i = 0; i < draft.records; i++) {
    const month = (i % 12) + 1;
    if (i % 3 === 0) draft.set(i, 'datRegistratie', draft.dayOf(`2019-${String(month).padStart(2, '0')}-05`));
    else draft.set(i, 'datRegistratie', `${String(month).padStart(2, '0')}/2${String(i % 9)}/2019`);
  }
  return { sheet: draft.meting.name, row: 1, column: draft.cell(0, 'datRegistratie').column };
}

export const examples: RuleExamples = {
  good: [() => undefined],
  bad: [convertHalf],
  seed: convertHalf,
};
