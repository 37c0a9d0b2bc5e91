import { ruleWords } from '../../judge/rule-words';
import type { S08Facts } from './rule';

const words = ruleWords<S08Facts>();

export const finding = words.finding({
  title: 'The meaning of a column is not certain',
  what: ({ soort }) =>
    soort === 'anders'
      ? 'The heading "{kop}" in {cell} says more than "{betekenis}": because of "{zegt}" the column may hold something else.'
      : soort === 'tijdvak'
        ? 'The heading "{kop}" in {cell} is about "{zegt}". The rows are about another period.'
        : 'The heading "{kop}" in {cell} looks like "{betekenis}", but is not the same.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not read. Without it, the count is not right.',
  why: 'A program must not guess who a person is, who they work for or what was counted.',
  todo: ({ soort }) =>
    soort === 'tijdvak'
      ? 'Fill in the hours of the period of each row. Are they that already? Then change the heading to "{betekenis}".'
      : soort === 'anders'
        ? 'Does the column hold something else? Then put the right data in it. Is it "{betekenis}" after all? Confirm the column in the pane, or change the heading to "{betekenis}".'
        : 'Confirm the column in the pane, or change the heading to "{betekenis}".',
});
