import { ruleWords } from '../../judge/rule-words';
import type { T06Facts } from './rule';

const words = ruleWords<T06Facts>();

export const finding = words.finding({
  title: 'Nulmeting differs from the published one',
  what: '{cell} holds {opgegeven}. Published is {gepubliceerd}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Every increase in this table is counted from another start than those of others.',
  why: 'The nulmeting of the end of 2012 is fixed: 75,179 jobs, 36,206 of them lent, divided 76.0% to 24.0%.',
  todo: 'Put the published figure in {cell}. If you mean to use another, put it in BA_Parameters with your source.',
});
