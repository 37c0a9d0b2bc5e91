import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Two columns mean the same thing',
  what: 'Column "{kop}" in {cell} means {betekenis}. Column {gelezen} was already read for that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Only column {gelezen} was used. Any different values in the second column were left out.',
  why: 'The program does not decide which of the two columns is right.',
  todo: 'Delete the column that is not right, or give it another heading.',
});
