import { ruleWords } from '../../judge/rule-words';
import type { T06Facts } from './rule';

const words = ruleWords<T06Facts>();

export const finding = words.finding({
  title: 'The nulmeting differs from the published one',
  what: '{cell} contains {opgegeven}. The published figure is {gepubliceerd}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Every increase in this table is counted from a different start than other people’s.',
  why: 'The nulmeting at the end of 2012 is fixed: 75,179 jobs, of which 36,206 lent, split 76.0% to 24.0%.',
  todo: 'Put the published figure in {cell}. If you want to use another one, put it on the sheet BA_Parameters with your source.',
});
