import { ruleWords } from '../../judge/rule-words';
import type { Q02Facts } from './rule';

const words = ruleWords<Q02Facts>();

export const finding = words.finding({
  title: 'Quotum percentage cannot be right',
  what: '{cell} holds {percentage}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The shortage cannot be computed with this percentage.',
  why: 'The percentage is rounded down to two decimals and lies between 0 and {hoogste}.',
  todo: 'Take over the percentage that was set for your sector and year, for instance 1.93%.',
});
