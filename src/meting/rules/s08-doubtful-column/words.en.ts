import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'Meaning of a column is uncertain',
  what: 'The heading "{kop}" in {cell} resembles "{betekenis}" but is not the same.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not read, and without it jobs cannot be counted.',
  why: 'About who somebody is or for whom somebody works, a program must not guess.',
  todo: 'Confirm the column in the pane, or change the heading to "{betekenis}".',
});
