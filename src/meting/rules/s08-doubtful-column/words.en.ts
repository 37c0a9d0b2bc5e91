import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'The meaning of a column is not certain',
  what: 'The heading "{kop}" in {cell} looks like "{betekenis}", but is not the same.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not read. Without it, the count is not right.',
  why: 'A program must not guess who a person is or who they work for.',
  todo: 'Confirm the column in the pane, or change the heading to "{betekenis}".',
});
