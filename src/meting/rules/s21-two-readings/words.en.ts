import { ruleWords } from '../../judge/rule-words';
import type { S21Facts } from './rule';

const words = ruleWords<S21Facts>();

export const finding = words.finding({
  title: 'Number or date can be read in two ways',
  what: '{cell} ({kop}) may hold {gelezen}, but also {anders}. The other cells of the column do not tell.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until it is clear whether {gelezen} or {anders} is meant.',
  why: 'In the Netherlands a point sets thousands apart and the day comes before the month. Programs from elsewhere do the reverse.',
  todo: ({ soort }) =>
    soort === 'date'
      ? 'Type the date in {cell} again with the month as a word, such as 5 December 2024.'
      : 'Type the number in {cell} again, without a point or comma at the thousands.',
});
