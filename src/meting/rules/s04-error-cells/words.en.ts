import { ruleWords } from '../../judge/rule-words';
import type { S04Facts } from './rule';

const words = ruleWords<S04Facts>();

export const finding = words.finding({
  title: 'A cell contains an Excel error',
  what: '{cell} ({kop}) contains {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The value is unknown. The row does not count, or counts wrongly.',
  why: 'A formula in this cell refers to something that is missing or wrong.',
  todo: 'Correct the formula, or paste the right value over the cell.',
});
