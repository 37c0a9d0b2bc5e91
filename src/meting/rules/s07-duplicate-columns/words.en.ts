import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Two columns mean the same',
  what: 'Column "{kop}" in {cell} means {betekenis}. Column {gelezen} was read for that already.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Only column {gelezen} was used. Other values in the second one were left out.',
  why: 'The product does not choose by itself which of the two columns is right.',
  todo: 'Delete the column that does not hold, or give it another heading.',
});
