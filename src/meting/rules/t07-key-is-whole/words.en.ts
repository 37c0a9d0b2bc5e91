import { ruleWords } from '../../judge/rule-words';
import type { T07Facts } from './rule';

const words = ruleWords<T07Facts>();

export const finding = words.finding({
  title: 'The shares of the verdeelsleutel are not 100%',
  what: 'Markt {markt}% and overheid {overheid}% make {samen}% (cell {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Jobs are split that do not exist, or jobs are left over.',
  why: 'The verdeelsleutel splits all lent jobs between two sectors.',
  todo: 'Take both percentages from the same study for the same year.',
});
