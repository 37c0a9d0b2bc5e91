import { ruleWords } from '../../judge/rule-words';
import type { Q05Facts } from './rule';

const words = ruleWords<Q05Facts>();

export const finding = words.finding({
  title: 'Filed after the last day',
  what: '{cell} contains {datum}. The last day for {jaar} is {uiterlijk}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Anything filed or agreed after that day no longer counts for that year.',
  why: 'Payroll returns count up to and including 1 May of the next year, and lending agreements up to and including 1 August.',
  todo: 'Correct the date if it is wrong. If it is right, leave out these hours and say so in the explanation.',
});
