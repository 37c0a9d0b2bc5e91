import { ruleWords } from '../../judge/rule-words';
import type { Q02Facts } from './rule';

const words = ruleWords<Q02Facts>();

export const finding = words.finding({
  title: 'The quotum percentage cannot be right',
  what: '{cell} contains {percentage}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The shortage cannot be calculated with this percentage.',
  why: 'The percentage is rounded down to two decimals and is between 0 and {hoogste}.',
  todo: 'Copy the percentage that was set for your sector and year, for example 1.93%.',
});
