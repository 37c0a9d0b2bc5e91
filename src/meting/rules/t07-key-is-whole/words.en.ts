import { ruleWords } from '../../judge/rule-words';
import type { T07Facts } from './rule';

const words = ruleWords<T07Facts>();

export const finding = words.finding({
  title: 'Shares of the verdeelsleutel are not 100%',
  what: 'Markt {markt}% and overheid {overheid}% make {samen}% (cell {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Jobs are divided that are not there, or jobs are left over.',
  why: 'The key divides all lent jobs over two sectors.',
  todo: 'Take both percentages from the same study of the same year.',
});
