import { ruleWords } from '../../judge/rule-words';
import type { S04Facts } from './rule';

const words = ruleWords<S04Facts>();

export const finding = words.finding({
  title: 'A cell holds an error of Excel',
  what: '{cell} ({kop}) holds {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The value is unknown. The row does not count, or not rightly.',
  why: 'A formula in this cell points to something that is missing or wrong.',
  todo: 'Repair the formula, or paste the right value over the cell.',
});
