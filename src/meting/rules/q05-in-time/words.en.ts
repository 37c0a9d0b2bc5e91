import { ruleWords } from '../../judge/rule-words';
import type { Q05Facts } from './rule';

const words = ruleWords<Q05Facts>();

export const finding = words.finding({
  title: 'Filed after the last day',
  what: '{cell} holds {datum}. The last day for {jaar} is {uiterlijk}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'What was filed or agreed later does not take part for that year any more.',
  why: 'Payroll returns count until 1 May of the next year, agreements on lending until 1 August.',
  todo: 'Correct the date if it is wrong. If it is right, leave these hours out and explain so.',
});
