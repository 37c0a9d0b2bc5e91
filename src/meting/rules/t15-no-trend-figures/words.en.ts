import { ruleWords } from '../../judge/rule-words';
import type { T15Facts } from './rule';

const words = ruleWords<T15Facts>();

export const finding = words.finding({
  title: 'A figure of a quarter instead of a year',
  what: '{cell} contains {cijfer}. That is the figure for quarter {kwartaal} of {jaar}, from UWV’s trend report.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This figure is provisional and the others are official. You cannot compare them.',
  why: 'The trend report gives provisional figures for the whole country. The official meting comes in the summer of the next year.',
  todo: 'Enter the result of the official meting here. If there is none yet, say so in the explanation.',
});
