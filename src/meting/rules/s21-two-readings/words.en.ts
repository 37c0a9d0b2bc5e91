import { ruleWords } from '../../judge/rule-words';
import type { S21Facts } from './rule';

const words = ruleWords<S21Facts>();

export const finding = words.finding({
  title: 'A number or date can be read in two ways',
  what: '{cell} ({kop}) could be {gelezen}, but also {anders}. The other cells in the column do not make it clear.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until it is clear whether you mean {gelezen} or {anders}.',
  why: 'In the Netherlands, a point separates thousands and the day comes before the month. Programs from other countries do it the other way round.',
  todo: ({ soort }) =>
    soort === 'date'
      ? 'Type the date in {cell} again with the month as a word, such as 5 December 2024.'
      : 'Type the number in {cell} again, without a point or comma for thousands.',
});
